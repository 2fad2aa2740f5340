#include "pack/entry_names.h"

#include <algorithm>

#include "pack/limits.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

using trust::Refusal;
using trust::Refused;

bool is_plain(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == '-';
}

std::string_view without_slash(std::string_view name) {
  if (name.ends_with('/')) name.remove_suffix(1);
  return name;
}

// What can be printed of a name that somebody chose to do harm with.
std::string printable(std::string_view name) {
  std::string text(name.substr(0, 80));
  for (char& c : text)
    if (!is_plain(c) && c != '/' && c != ' ' && c != '\\' && c != ':') c = '?';
  return text;
}

}  // namespace

bool is_entry_name(std::string_view name) {
  if (name.size() > kLongestEntryName) return false;
  name = without_slash(name);
  for (;;) {
    const auto end = std::min(name.find('/'), name.size());
    const auto part = name.substr(0, end);
    if (part.empty() || part == "." || part == ".." ||
        !std::all_of(part.begin(), part.end(), is_plain))
      return false;
    if (end == name.size()) return true;
    name.remove_prefix(end + 1);
  }
}

std::optional<Refused> EntryNames::add(std::string_view name) {
  if (!is_entry_name(name)) return Refused{Refusal::bad_name, printable(name)};
  const auto path = without_slash(name);
  for (auto slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', slash + 1))
    if (!put(path.substr(0, slash), Kind::folder_of_others))
      return Refused{Refusal::twin_names, printable(name)};
  if (!put(path, name.ends_with('/') ? Kind::folder : Kind::file))
    return Refused{Refusal::twin_names, printable(name)};
  return std::nullopt;
}

bool EntryNames::put(std::string_view path, Kind kind) {
  const auto [found, is_new] = entries_.try_emplace(folded(path), Entry{std::string(path), kind});
  if (is_new) return true;
  auto& entry = found->second;
  if (entry.name != path) return false;
  // A folder is named by itself once, and by any number of others.
  if (kind == Kind::folder_of_others) return entry.kind != Kind::file;
  if (kind == Kind::file || entry.kind != Kind::folder_of_others) return false;
  entry.kind = kind;
  return true;
}

bool EntryNames::has(std::string_view name) const {
  const auto found = entries_.find(folded(without_slash(name)));
  return found != entries_.end() && found->second.name == without_slash(name) &&
         found->second.kind == (name.ends_with('/') ? Kind::folder : Kind::file);
}

}  // namespace hearth::pack
