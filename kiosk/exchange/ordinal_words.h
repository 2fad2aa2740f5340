// Words that say a meeting does not take place every week: "3rd Monday", "every other week",
// "primer lunes". They are pointed out to staff, never turned into a rule: who wrote them may have
// meant the business meeting.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth::exchange {

struct OrdinalWords {
  std::string words;   // as written: "2nd and 4th Sundays"
  bool aside = false;  // said of something beside the meeting (business meeting, birthday chips)
};

// English and Spanish, in the order in which they stand in the text.
std::vector<OrdinalWords> find_ordinal_words(std::string_view text);

}  // namespace hearth::exchange
