// A phone number as staff wrote it -> what is dialled: for links and for showing it in one form.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hearth::listing {

struct DialledNumber {
  bool international = false;  // "+" stood before it
  std::string digits;          // 3 to 15; capital letters are those of the keypad
  bool letters = false;        // some were written as letters: 1-800-GET-HELP
  bool extension = false;      // `paused` was written as one: "ext. 12"
  std::string paused;          // dialled once the line answers: digits, ',', '*', '#'
};

// Nothing where it is not plainly one number.
std::optional<DialledNumber> read_dialled(std::string_view text);

// Whether the country (ISO 3166) shares the calling code +1, where numbers have ten digits.
bool in_north_american_plan(std::string_view country);

}  // namespace hearth::listing
