// The help lines that hold for a whole country: facts with their sources, checked by hand. A line
// is listed only when its number was confirmed; numbers on which sources differ stay out until a
// center confirms one in its own pack.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace hearth::listing {

// One way to reach a line. Numbers stand as they are dialled and shown; no translation holds one.
struct Way {
  enum class Kind {
    call,      // `word`: the key to press then, or empty
    text,      // `word`: what to send, or empty: one's own words
    text_zip,  // one's ZIP code is sent
    tty,
    chat  // `number` is the address of a web page
  };
  Kind kind;
  const char* number;
  const char* word = "";
  const char* note = "";  // for whom, in which language: N_(), may be empty
};

struct NationalLine {
  const char* id;                      // "988"
  const char* name;                    // who answers: N_()
  const char* purpose;                 // what for: N_()
  std::span<const Way> ways;           // the first is the one to name first; never empty
  std::span<const char* const> facts;  // what else the source says: N_(), may be empty
};

struct NationalHelp {
  const char* emergency = "";  // the number for an ambulance; empty where Hearth knows none
  std::span<const NationalLine> lines;
};

// By ISO 3166 code, in capitals. A country that Hearth has no sources for has neither number nor
// line: its pack brings its own.
const NationalHelp& national_help(std::string_view country);
std::vector<std::string_view> countries_with_help();  // those that Hearth has sources for
const NationalLine* find_line(const NationalHelp& help, std::string_view id);  // may be null

}  // namespace hearth::listing
