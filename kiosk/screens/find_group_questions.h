// The questions of "Find my group" in words: five at most, and of each only those choices that lead
// somewhere in this catalog.
#pragma once

#include <string>
#include <vector>

#include "listing/group_answer.h"
#include "screens/screen.h"

namespace hearth::screens {

struct GroupChoice {
  listing::GroupAnswer answer;
  ui::Icon icon;
  std::string title, line;    // the line may be empty
  std::string language = {};  // of the title where it is not the screen's
};

struct AskedQuestion {
  listing::GroupQuestion question;
  std::string title, line;
  bool several = false;  // any number may be chosen
  std::vector<GroupChoice> choices;
};

// In the order in which they are asked: the kind of support first, the program last.
std::vector<AskedQuestion> group_questions(const Stage& stage);

}  // namespace hearth::screens
