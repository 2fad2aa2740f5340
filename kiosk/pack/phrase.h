// The words of a Repeats cell, one by one, and what each may stand for.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::pack {

using Phrase = std::vector<std::string>;

// Split at spaces and commas; "and", "the", "of" and their like are left out.
Phrase phrase_of(std::string_view text);

// "1st", "first", "2nd" ... "31st"; "last" is -1.
std::optional<int> ordinal(std::string_view word);

// "2", "two", "other" ... as in "every other week".
std::optional<int> count_of(std::string_view word);

bool says_month(const Phrase& phrase);
bool is_month_word(std::string_view word);  // month, monthly, each month's
bool is_week_word(std::string_view word);

}  // namespace hearth::pack
