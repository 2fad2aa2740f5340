#include "pack/language_code.h"

#include <unicode/locid.h>

#include <algorithm>

#include "pack/spelling.h"

namespace hearth::pack {

std::string language_code(std::string_view written) {
  if (written.size() < 2 || written.size() > 35) return {};
  UErrorCode code = U_ZERO_ERROR;
  const auto locale = icu::Locale::forLanguageTag(
      {written.data(), static_cast<std::int32_t>(written.size())}, code);
  if (U_FAILURE(code) || locale.isBogus() || *locale.getLanguage() == '\0') return {};
  auto tag = locale.toLanguageTag<std::string>(code);
  if (U_FAILURE(code) || tag.size() != written.size()) return {};
  return tag;
}

std::string language_named(std::string_view written, const std::vector<std::string>& languages) {
  if (written.empty()) return {};
  // Three letters may be a name cut short ("Eng"), and a code has at most three.
  const auto subtag = written.substr(0, written.find('-'));
  const auto code = language_code(written);
  if (!code.empty() && subtag.size() <= 3 && *icu::Locale(code.c_str()).getISO3Language() != '\0')
    return code;
  const auto wanted = bare(written);
  std::vector<icu::Locale> speakers{icu::Locale("en")};
  for (const auto& each : languages) speakers.emplace_back(each.c_str());
  for (const auto* const* each = icu::Locale::getISOLanguages(); *each != nullptr; ++each) {
    icu::Locale language(*each);
    auto in = speakers;
    in.push_back(language);
    for (const auto& speaker : in) {
      icu::UnicodeString name;
      std::string utf8;
      language.getDisplayLanguage(speaker, name).toUTF8String(utf8);
      if (bare(utf8) == wanted) return *each;
    }
  }
  return {};
}

bool offered(std::string_view code, const std::vector<std::string>& languages) {
  const auto language = [](std::string_view tag) { return tag.substr(0, tag.find('-')); };
  return std::any_of(languages.begin(), languages.end(),
                     [&](const std::string& each) { return language(each) == language(code); });
}

}  // namespace hearth::pack
