// The left-to-right pieces of a paragraph: what is a number, what a word, and which belong
// together.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hearth::text {

struct Character {
  char32_t code;
  std::size_t offset;  // of its first byte
};

// A range of characters without the punctuation around it.
struct Token {
  std::size_t begin = 0, end = 0;
  bool number = false;   // holds digits, or is a web or mail address
  bool word = false;     // holds letters and no digit
  bool address = false;  // a web or mail address
};

// All characters of valid UTF-8.
std::vector<Character> characters_of(std::string_view utf8);

// Numbers with everything that belongs to them ("(912) 555-0142", "9:00 AM - 5:00 PM", "$5",
// "B-12"), and the left-to-right words between, in order.
std::vector<Token> tokens_of(const std::vector<Character>& text);

// Whether only spaces and punctuation lie between two tokens: nothing that runs right to left.
bool adjoin(const std::vector<Character>& text, const Token& left, const Token& right);

}  // namespace hearth::text
