// A text that staff wrote, with its translations. The plain text is in the pack's first language.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace hearth::listing {

struct Translated {
  std::string plain;                                       // the column without a language
  std::map<std::string, std::string, std::less<>> others;  // BCP 47 code -> text, never empty ones

  bool empty() const { return plain.empty() && others.empty(); }
  bool operator==(const Translated&) const = default;
};

struct ChosenText {
  std::string_view text;      // points into the Translated
  std::string_view language;  // the language it is in
  bool as_asked = false;      // false: say so on the screen
};

// The text for a visitor who reads `language`: exact code, then the language without its script or
// region, then the pack's first language, then whatever is there.
ChosenText choose(const Translated& text, std::string_view language,
                  std::string_view first_language);

}  // namespace hearth::listing
