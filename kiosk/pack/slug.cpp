#include "pack/slug.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace hearth::pack {

namespace {

constexpr std::size_t kLongest = 60;

std::string hyphenated(std::string_view ascii) {
  std::string slug;
  for (const char c : ascii) {
    const bool upper = c >= 'A' && c <= 'Z';
    if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
      slug += upper ? static_cast<char>(c - 'A' + 'a') : c;
    else if (c == '\'')
      continue;  // "men's" -> "mens"
    else if (c == '&')
      slug += slug.empty() || slug.back() == '-' ? "and-" : "-and-";
    else if (!slug.empty() && slug.back() != '-')
      slug += '-';
  }
  if (slug.size() > kLongest) slug.resize(kLongest);
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

}  // namespace

struct Slugs::Latin {
  std::unique_ptr<icu::Transliterator> rules;
};

Slugs::Slugs() = default;
Slugs::~Slugs() = default;

std::string Slugs::of(std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
  if (ascii) return hyphenated(text);
  if (!latin_) {
    UErrorCode code = U_ZERO_ERROR;
    latin_ = std::make_unique<Latin>();
    latin_->rules.reset(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, code));
  }
  auto words = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
  if (latin_->rules) latin_->rules->transliterate(words);
  std::string bytes;
  words.toUTF8String(bytes);
  return hyphenated(bytes);
}

std::string OnceOnly::take(const std::string& id) {
  if (taken_.insert(id).second) return id;
  int& number = last_.try_emplace(id, 1).first->second;
  for (;;) {
    auto next = id + "-" + std::to_string(++number);
    if (taken_.insert(next).second) return next;
  }
}

}  // namespace hearth::pack
