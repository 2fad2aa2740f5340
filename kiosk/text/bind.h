// Numbers that stay on one line: half a phone number at a line's end is half remembered.
#pragma once

#include <string>
#include <string_view>

namespace hearth::text {

// The same paragraph (valid UTF-8) with no place to break inside a phone number, time or date:
// spaces become U+00A0 and dashes are followed by U+2060, before a space too (UAX #14, LB12a). A
// long range may still break after its dash; an address breaks as ever. Where nothing else fits, a
// line may still break anywhere.
std::string bind_numbers(std::string_view utf8);

}  // namespace hearth::text
