// Numbers inside right-to-left text. Left to the bidirectional algorithm (UAX #9), "555-0134" shows
// as "0134-555" there and "9:00-17:00" changes its ends: a wrong phone number, a wrong hour.
// Wrapped in an isolate each keeps the order in which it was written.
#pragma once

#include <string>
#include <string_view>

namespace hearth::text {

// One paragraph of valid UTF-8, with U+2066 ... U+2069 around each phone number, time, range, date,
// amount, room code, web or mail address. Groups of digits that only spaces, dashes or parentheses
// separate are one number. In a right-to-left paragraph left-to-right words beside a number belong
// to it, so that a street's address stays whole. Around Arabic-Indic digits with dashes or
// parentheses, which an isolate alone leaves turned, U+202D ... U+202C lies inside.
// What already fills an isolate is not wrapped again: doing it twice changes nothing.
std::string isolate_numbers(std::string_view utf8);

}  // namespace hearth::text
