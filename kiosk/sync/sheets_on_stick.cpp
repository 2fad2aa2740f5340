#include "sync/sheets_on_stick.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/clutter.h"
#include "pack/folder.h"
#include "pack/spelling.h"
#include "sync/stick.h"

namespace hearth::sync {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 500;  // of one folder that are looked at; a stick is no library

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool has_word(const std::string& name, std::string_view word) {
  for (auto at = name.find(word); at != std::string::npos; at = name.find(word, at + 1)) {
    const auto end = at + word.size();
    if ((at == 0 || !is_letter(name[at - 1])) && (end == name.size() || !is_letter(name[end])))
      return true;
  }
  return false;
}

std::optional<pack::TableName> table_of(const std::string& written) {
  const auto name = pack::folded(written);
  if (base::is_clutter(written) || !pack::is_table_file(name)) return std::nullopt;
  const auto stem = name.substr(0, name.rfind('.'));
  std::optional<pack::TableName> found;
  for (const auto table : pack::kTableNames) {
    if (!has_word(stem, pack::word_of(table))) continue;
    if (found) return std::nullopt;
    found = table;
  }
  return found;
}

// The later one counts; of two of one moment the kind of file that is first in a folder, too.
bool counts_before(const FoundSheet& a, const FoundSheet& b) {
  const auto rank = [](const FoundSheet& one) {
    const auto name = pack::folded(one.name);
    const auto* const ending =
        std::find_if(std::begin(pack::kTableEndings), std::end(pack::kTableEndings),
                     [&](std::string_view known) { return name.ends_with(known); });
    return std::tuple(-one.modified_ns, ending, one.name);
  };
  return rank(a) < rank(b);
}

void look_into(const base::Files& files, const fs::path& folder, std::vector<FoundSheet>& found) {
  const auto entries = files.list(folder);
  if (!entries) return;
  std::size_t count = 0;
  for (const auto& entry : *entries) {
    const auto table = entry.is_folder ? std::nullopt : table_of(entry.name);
    if (!table || ++count > kMostFiles) continue;
    const auto stamp = files.stamp(folder / entry.name);
    found.push_back({*table, folder / entry.name, entry.name, stamp ? stamp->modified_ns : 0, {}});
  }
}

}  // namespace

SheetsOnStick find_sheets(const base::Files& files, const fs::path& stick) {
  std::vector<FoundSheet> found;
  look_into(files, stick, found);
  for (const auto& folder : own_folders(files, stick)) look_into(files, folder, found);
  std::stable_sort(found.begin(), found.end(), counts_before);
  SheetsOnStick on_stick;
  for (const auto table : pack::kTableNames) {
    std::optional<FoundSheet> newest;
    for (const auto& one : found) {
      if (one.table != table) continue;
      if (newest)
        newest->older.push_back(one.file.lexically_relative(stick).string());
      else
        newest = one;
    }
    if (newest) on_stick.sheets.push_back(*std::move(newest));
  }
  return on_stick;
}

}  // namespace hearth::sync
