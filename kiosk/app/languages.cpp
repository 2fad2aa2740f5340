#include "app/languages.h"

namespace hearth::app {

base::Result<Languages> Languages::load(const base::Files& files,
                                        const std::filesystem::path& assets,
                                        const listing::Center& center) {
  Languages languages;
  for (const auto& code : center.languages) {
    auto words = ui::Words::load(files, assets / "lang", code, center.country);
    if (!words) continue;  // no words of ours in this language (yet)
    languages.codes.push_back(code);
    languages.words.emplace(code, *std::move(words));
  }
  if (languages.codes.empty()) {
    auto english = ui::Words::load(files, assets / "lang", "en", center.country);
    if (!english) return english.error();
    languages.codes.push_back("en");
    languages.words.emplace("en", *std::move(english));
  }
  return languages;
}

}  // namespace hearth::app
