// Taking HTML tags off a text that somebody pasted from a web page.
#pragma once

#include <string>
#include <string_view>

namespace hearth::exchange {

// The text without its tags; the same text when there are none.
std::string without_markup(std::string_view text);

}  // namespace hearth::exchange
