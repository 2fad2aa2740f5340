// Number formats as Excel writes them ("yyyy\-mm\-dd", "[h]:mm", "00000"): what kind of value they
// show, and how a number looks under one. Source: ECMA-376, 18.8.30 and 18.8.31.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hearth::sheet {

enum class FormatKind : std::uint8_t { number, text, date, time, date_time, duration };

FormatKind kind_of(std::string_view code);

// The code of a format that has only a number; "" for those that are just numbers.
std::string_view built_in_format(int id);

// As people see it, but never with fewer digits than there are: a mask such as "00000" or
// "(000) 000-0000" is filled, a currency and "%" are kept, thousands are not parted.
std::string shown_number(double number, std::string_view code);

// In full, without an exponent where that is possible: "5", "32.37".
std::string plain_number(double number);

}  // namespace hearth::sheet
