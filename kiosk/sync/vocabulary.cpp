#include "sync/vocabulary.h"

#include <map>

#include "listing/categories.h"
#include "listing/meeting_types.h"
#include "listing/resource_terms.h"
#include "ui/message_file.h"

namespace hearth::sync {

namespace {

constexpr std::size_t kMostBytes = 4 << 20;

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \r") - first + 1);
}

std::map<std::string, ui::MessageFile> load_messages(const base::Files& files,
                                                     const std::filesystem::path& folder) {
  std::map<std::string, ui::MessageFile> all;
  const auto entries = files.list(folder);
  if (!entries) return all;
  for (const auto& entry : *entries) {
    const std::filesystem::path name(entry.name);
    if (name.extension() != ".mo") continue;
    const auto bytes = files.read(folder / name, kMostBytes);
    if (!bytes) continue;
    if (auto messages = ui::MessageFile::parse(*bytes); messages)
      all.emplace(name.stem().string(), *std::move(messages));
  }
  return all;
}

std::string_view group_name(listing::TermGroup group) {
  switch (group) {
    case listing::TermGroup::eligibility:
      return "eligibility";
    case listing::TermGroup::cost:
      return "cost";
    case listing::TermGroup::accessibility:
      return "accessibility";
    case listing::TermGroup::documents:
      break;
  }
  return "documents";
}

}  // namespace

std::vector<catalog::Vocabulary::Synonym> read_synonyms(std::string_view table) {
  std::vector<catalog::Vocabulary::Synonym> all;
  while (!table.empty()) {
    const auto line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(line.size() + 1, table.size()));
    const auto tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos) continue;
    catalog::Vocabulary::Synonym synonym{std::string(trimmed(line.substr(0, tab))), {}};
    for (auto rest = line.substr(tab + 1); !rest.empty();) {
      const auto part = rest.substr(0, rest.find(','));
      rest.remove_prefix(std::min(part.size() + 1, rest.size()));
      if (!trimmed(part).empty()) synonym.means.emplace_back(trimmed(part));
    }
    if (!synonym.said.empty() && !synonym.means.empty()) all.push_back(std::move(synonym));
  }
  return all;
}

catalog::Vocabulary load_vocabulary(const base::Files& files, const std::filesystem::path& assets) {
  catalog::Vocabulary vocabulary;
  const auto messages = load_messages(files, assets / "lang");
  const auto name = [&](std::string_view group, std::string_view code, const char* english) {
    listing::Translated text{english, {}};
    for (const auto& [language, all] : messages)
      if (all.has(english)) text.others.emplace(language, all.find(english));
    vocabulary.names.emplace(catalog::name_key(group, code), std::move(text));
  };
  for (const auto& category : listing::categories()) {
    name("category", category.code, category.name);
    for (const auto& kind : category.kinds) name("kind", kind.code, kind.name);
  }
  for (const auto& type : listing::meeting_types()) name("type", type.code, type.name);
  for (const auto& one : listing::expectations()) name("expect", one.code, one.sentence);
  for (const auto& term : listing::resource_terms())
    name(group_name(term.group), term.code, term.name);
  name("attendance", "online", "Online");
  name("attendance", "in-person", "In person");
  if (const auto table = files.read(assets / "synonyms.tsv", kMostBytes); table)
    vocabulary.synonyms = read_synonyms(*table);
  return vocabulary;
}

}  // namespace hearth::sync
