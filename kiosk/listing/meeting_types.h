// The words that Meeting Guide gives to kinds of meetings: short codes, each with an English name.
// Source: the Meeting Guide format's list of types (facts: code and name), 87 codes in 2024. The
// names are gettext ids: the screens show them through tr().
#pragma once

#include <span>
#include <string_view>

namespace hearth::listing {

enum class TypeKind {
  format,    // how it is run: Discussion, Speaker, Step study
  audience,  // who it is for: Women, Young people
  language,  // the language spoken in it
  openness,  // Open, Closed
  access,    // wheelchair, childcare, signs for attendance
  status,    // TC
};

struct MeetingType {
  const char* code;
  const char* name;  // English, sentence case
  TypeKind kind;
  const char* language;  // BCP 47, for TypeKind::language; else empty
};

std::span<const MeetingType> meeting_types();

// The type with this code or this English name, without regard to case; null when unknown.
const MeetingType* find_meeting_type(std::string_view code_or_name);

// What the Expect column may say.
struct Expectation {
  std::string_view code;  // as staff write it: "listen-only"
  const char* sentence;   // English, as visitors read it; a gettext id
};
std::span<const Expectation> expectations();
const Expectation* find_expectation(std::string_view code);  // null when unknown

}  // namespace hearth::listing
