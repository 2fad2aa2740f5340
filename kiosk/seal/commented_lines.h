// minisign's files are lines of text: a comment, then a word in base64, sometimes twice. They may
// have come by way of Windows: a byte order mark and other line ends do no harm.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace hearth::seal {

inline constexpr std::string_view kUntrusted = "untrusted comment: ";
inline constexpr std::string_view kTrusted = "trusted comment: ";

// The text's lines without their ends; empty ones at the end of the text are left out. None where
// there are more than `most`.
std::optional<std::vector<std::string_view>> lines_of(std::string_view text, std::size_t most);

}  // namespace hearth::seal
