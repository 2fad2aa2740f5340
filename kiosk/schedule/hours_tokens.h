// Opening hours as somebody typed them -> words, numbers and signs, as both readers want them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth::schedule {

struct HoursToken {
  enum class Kind {
    word,     // small letters a-z; accents of Spanish are dropped
    number,   // `value`, as written with `digits` digits
    sign,     // one of - , ; : . / + [ ] ( ) & | and "\n"
    comment,  // what stood between quotation marks
    other,    // whatever has no place in hours
    end
  };
  Kind kind = Kind::end;
  std::string text;    // a word in small letters, a sign, otherwise as written
  int value = 0;       // of a number; at most 9999
  int digits = 0;      // of a number
  bool apart = false;  // a space stands before it
  std::size_t at = 0;  // byte of the text where it begins

  bool is(std::string_view word_or_sign) const {
    return (kind == Kind::word || kind == Kind::sign) && text == word_or_sign;
  }
};

// Every dash counts as "-", also the soft hyphen that stands for one in many lists; every space as
// a space. The last token is always `end`.
std::vector<HoursToken> hours_tokens(std::string_view written);

}  // namespace hearth::schedule
