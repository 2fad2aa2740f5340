#include "pack/language_code.h"

#include <unicode/locid.h>

#include <algorithm>

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

bool offered(std::string_view code, const std::vector<std::string>& languages) {
  const auto language = [](std::string_view tag) { return tag.substr(0, tag.find('-')); };
  return std::any_of(languages.begin(), languages.end(),
                     [&](const std::string& each) { return language(each) == language(code); });
}

}  // namespace hearth::pack
