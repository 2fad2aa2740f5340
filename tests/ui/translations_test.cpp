// Every string that visitors see exists in every language, with the same slots.
#include <doctest/doctest.h>
#include <unicode/msgfmt.h>
#include <unicode/unistr.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "base/files.h"
#include "ui/message_file.h"

using namespace hearth;

namespace {

// The msgids of a .pot, which xgettext writes one a line here (--no-wrap); none has line feeds.
std::set<std::string> message_ids(const std::string& file) {
  std::ifstream stream(file);
  std::set<std::string> ids;
  for (std::string line; std::getline(stream, line);) {
    if (!line.starts_with("msgid \"") || line == "msgid \"\"") continue;
    std::string id;
    for (std::size_t i = 7; i + 1 < line.size(); ++i) {
      if (line[i] == '\\') ++i;
      id += line[i];
    }
    ids.insert(id);
  }
  return ids;
}

std::set<std::string> slots(const std::string& pattern) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::MessageFormat format(icu::UnicodeString::fromUTF8(pattern), icu::Locale::getEnglish(),
                                  code);
  CHECK_MESSAGE(U_SUCCESS(code), pattern);
  if (U_FAILURE(code)) return {};
  std::set<std::string> names;
  const std::unique_ptr<icu::StringEnumeration> all(
      const_cast<icu::MessageFormat&>(format).getFormatNames(code));
  while (const auto* name = all ? all->snext(code) : nullptr) {
    std::string text;
    name->toUTF8String(text);
    names.insert(text);
  }
  return names;
}

}  // namespace

TEST_CASE("every message has a translation with the same slots") {
  const auto ids = message_ids(HEARTH_SOURCE "/assets/lang/hearth.pot");
  REQUIRE(ids.size() > 150);
  base::DiskFiles files;
  for (const std::string language : {"es", "ar"}) {
    CAPTURE(language);
    const auto bytes = files.read(HEARTH_BUILD "/share/hearth/lang/" + language + ".mo", 1 << 20);
    REQUIRE(bytes.ok());
    const auto messages = ui::MessageFile::parse(*bytes);
    REQUIRE(messages.ok());
    for (const auto& id : ids) {
      CAPTURE(id);
      const std::string text(messages->find(id));
      CHECK_MESSAGE(messages->has(id), "no translation");
      if (id.find('{') != std::string::npos) {
        CHECK(slots(id) == slots(text));
        CHECK(text.find('\'') == std::string::npos);
      }
    }
  }
}
