// Which way characters run, by Unicode's bidirectional classes (UAX #9).
#pragma once

#include <string_view>

namespace hearth::text {

enum class Strong { none, left_to_right, right_to_left };

Strong strong_direction(char32_t c);

// U+2066 ... U+2069: between these, text is ordered as if it stood alone.
bool opens_isolate(char32_t c);
bool closes_isolate(char32_t c);

// Both take valid UTF-8.
bool holds_right_to_left(std::string_view utf8);
// The first strong character outside of isolates tells (rule P2); `otherwise` when there is none.
bool runs_right_to_left(std::string_view utf8, bool otherwise);

}  // namespace hearth::text
