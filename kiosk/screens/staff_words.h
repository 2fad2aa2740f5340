// What staff see and post, in words. What visitors read of it is here once, for every language.
#pragma once

#include <string>
#include <string_view>

#include "staff/record.h"
#include "ui/icons.h"
#include "ui/words.h"

namespace hearth::screens {

// English texts, to be translated where they are shown.
struct SubjectWords {
  staff::Subject subject;
  const char* id;  // "notice.closed-door"
  ui::Icon icon;
  const char* offer;  // on the button that chooses it
  const char* title;  // what visitors read; of own words there is none
};
const SubjectWords& words_of(staff::Subject subject);

struct ReasonWords {
  staff::Reason reason;
  const char* id;
  const char* offer;
  const char* title;  // what visitors read where a meeting is cancelled for it
};
const ReasonWords& words_of(staff::Reason reason);

// What visitors read first, in English; empty for own words.
std::string_view title_of(const staff::Posted& one);
// And below it; empty where there is nothing to add.
std::string_view body_of(const staff::Posted& one);

std::string_view role_words(const ui::Words& words, staff::Role role);
// "Meeting cancelled: Noon Basics"; "PIN did not fit".
std::string deed_words(const ui::Words& words, const staff::Deed& deed);
// "June 9, 2:35 PM".
std::string moment(const ui::Words& words, base::LocalTime at);

}  // namespace hearth::screens
