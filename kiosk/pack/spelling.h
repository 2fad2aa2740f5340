// Words as people write them in cells: compared without regard to case, width and outer spaces, and
// made clean before they are kept. All text is UTF-8; broken bytes come out as U+FFFD.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::pack {

// For comparing: case folded, trimmed, any run of white space one space.
std::string folded(std::string_view text);

// For comparing more freely: folded, and without accents and points.
std::string bare(std::string_view text);

bool same_word(std::string_view a, std::string_view b);

// For keeping: trimmed, control characters taken out, line ends as "\n".
std::string cleaned(std::string_view text);

// The same with every run of white space one space.
std::string one_line(std::string_view text);

// The known word that is one or two letters off (one in a word of up to four), or empty.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

// The parts of a list between any of `separators`, each trimmed, empty ones left out.
std::vector<std::string> parts(std::string_view list, std::string_view separators);

// For a message: in quotation marks, on one line, long texts cut.
std::string in_quotes(std::string_view text);

// "a, b and c".
std::string listed(std::span<const std::string_view> words, std::string_view last_join = " and ");

// How many characters a text has, and its first so many.
std::size_t length(std::string_view text);
std::string_view first_characters(std::string_view text, std::size_t count);

}  // namespace hearth::pack
