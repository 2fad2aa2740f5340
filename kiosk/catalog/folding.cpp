#include "catalog/folding.h"

#include <unicode/unistr.h>

#include <cstdint>

namespace hearth::catalog {

std::string folded(std::string_view name) {
  std::string text;
  icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
      .foldCase()
      .toUTF8String(text);
  return text;
}

}  // namespace hearth::catalog
