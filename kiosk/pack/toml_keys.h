// One table of TOML (pack.toml, a page's front matter, a kiosk's settings), asked key by key. What
// has the wrong type or lies out of range is told with its key and line, and then counts as
// missing; what was never asked for is unknown.
#pragma once

#include <toml++/toml.h>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "listing/translated.h"
#include "pack/reader.h"

namespace hearth::pack {

// Where the TOML stands: in the front matter of a page, lines come before it.
struct TomlFile {
  std::string name;
  int lines_before = 0;
};

std::optional<base::Date> date_of(const toml::date& date);  // none: there is no such day

class TomlKeys {
 public:
  // `path` names the table in messages: "" or "center".
  TomlKeys(const toml::table& table, std::string path, Messages& messages,
           TomlFile file = {"pack.toml", 0});

  std::string text(std::string_view key);  // on one line; empty when missing
  std::optional<std::int64_t> whole_number(std::string_view key, std::int64_t least,
                                           std::int64_t most);
  std::optional<double> number(std::string_view key, double least, double most);
  std::optional<double> degrees(std::string_view key, double most);
  // The place of the text among these words.
  std::optional<std::size_t> one_of(std::string_view key, std::span<const std::string_view> words);
  std::optional<base::Date> date(std::string_view key);
  bool flag(std::string_view key);  // false when missing
  std::vector<std::string> words(std::string_view key);
  listing::Translated translated(std::string_view key, const std::string& first_language);
  // A list whose translations are lists beside it ("options_es"), each as long as the first.
  std::vector<listing::Translated> translated_words(std::string_view key,
                                                    const std::string& first_language);

  // The node itself, for what needs more; it counts as asked for.
  const toml::node* node(std::string_view key);

  // Warns about every key that nobody asked for.
  void tell_unknown();
  // The same as errors, where nothing that is written may be passed over.
  void refuse_unknown();

  int line_of(std::string_view key) const;  // 0 when it is missing
  void error(std::string_view key, std::string sentence) const;
  void warn(std::string_view key, std::string sentence) const;

 private:
  Message message(std::string_view key, std::string sentence) const;
  struct Unknown {
    std::string key, meant;  // the end of a sentence: which one may be meant
  };
  std::vector<Unknown> unknown() const;
  // The translations of a key: code -> the key as it is written ("text_es").
  std::map<std::string, std::string> translations_of(std::string_view key) const;

  const toml::table& table_;
  std::string path_;
  Messages& messages_;
  TomlFile file_;
  std::set<std::string, std::less<>> asked_;
};

}  // namespace hearth::pack
