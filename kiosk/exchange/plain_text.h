// Text as the web carries it -> plain text for a screen: entities decoded, markup taken off,
// nothing in it that cannot be seen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::exchange {

enum class Lines { one, many };

struct PlainText {
  std::string text;                       // trimmed; with Lines::one no line feed is in it
  std::vector<std::string_view> repairs;  // what was done, each the end of "the Notes ..."
};

// <br>, </p> and the like become line feeds, a link keeps its address in brackets, other tags of
// HTML go. What only looks like a tag ("<3", "<https://...>") stays. Longer than `longest`
// characters: cut after a word, with an ellipsis. Spaces alone are put right without a word.
PlainText plain_text(std::string_view written, Lines lines, std::size_t longest);

}  // namespace hearth::exchange
