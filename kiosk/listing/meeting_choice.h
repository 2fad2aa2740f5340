// What meetings can be chosen by, one thing at a time: a program, an hour of the day, a language.
#pragma once

#include <compare>
#include <string>

namespace hearth::listing {

// In the order in which they are offered. Of one group a meeting has to have any that was chosen,
// and it has to do so in every group where something was chosen.
enum class ChoiceGroup {
  who_may_come,      // "open", "newcomers"
  attendance,        // "in-person", "online"
  time_of_day,       // "morning", "afternoon", "evening", "night": see time_of_day.h
  audience,          // a code of TypeKind::audience, or "families"
  language,          // BCP 47
  step_free,         // "yes"
  signs_attendance,  // "yes"
  program,           // its name as the listing has it, case folded
  region,            // its name, case folded
};

struct MeetingChoice {
  ChoiceGroup group = ChoiceGroup::who_may_come;
  std::string value;  // as said at its group
  auto operator<=>(const MeetingChoice&) const = default;
};

}  // namespace hearth::listing
