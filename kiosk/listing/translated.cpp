#include "listing/translated.h"

namespace hearth::listing {

namespace {

std::string_view base_language(std::string_view code) {
  return code.substr(0, code.find('-'));
}

}  // namespace

ChosenText choose(const Translated& text, std::string_view language,
                  std::string_view first_language) {
  for (auto code = language;; code = base_language(code)) {
    if (code == first_language && !text.plain.empty()) return {text.plain, first_language, true};
    if (const auto found = text.others.find(code); found != text.others.end())
      return {found->second, found->first, true};
    if (code == base_language(code)) break;
  }
  if (base_language(first_language) == base_language(language) && !text.plain.empty())
    return {text.plain, first_language, true};
  if (!text.plain.empty()) return {text.plain, first_language, false};
  if (!text.others.empty()) {
    const auto& [code, words] = *text.others.begin();
    return {words, code, false};
  }
  return {"", language, true};
}

}  // namespace hearth::listing
