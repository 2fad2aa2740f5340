#include "app/posted_notices.h"

#include "screens/staff_words.h"

namespace hearth::app {

namespace {

listing::Translated in_every_language(std::string_view english, const Languages& languages) {
  listing::Translated text;
  if (english.empty()) return text;
  text.plain = languages.words.find(languages.codes.front())->second.tr(english);
  for (const auto& [code, words] : languages.words) text.others[code] = words.tr(english);
  return text;
}

}  // namespace

std::vector<listing::Notice> notices_of(const staff::Record& record, const Languages& languages) {
  std::vector<listing::Notice> notices;
  for (const auto& one : record.posted) {
    auto title = one.subject == staff::Subject::own_words
                     ? listing::Translated{.plain = one.words, .others = {}}
                     : in_every_language(screens::title_of(one), languages);
    notices.push_back(staff::as_notice(one, std::move(title),
                                       in_every_language(screens::body_of(one), languages)));
  }
  return notices;
}

}  // namespace hearth::app
