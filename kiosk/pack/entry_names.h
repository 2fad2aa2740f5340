// The names of what lies in a pack: plain letters, no way out, no two that some file system would
// take for one.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "trust/refusals.h"

namespace hearth::pack {

// Letters, digits, ".", "_", "-", between slashes; no part is empty, "." or "..". A folder's name
// ends with a slash.
bool is_entry_name(std::string_view name);

class EntryNames {
 public:
  // Why this name cannot stand beside those that were added before.
  std::optional<trust::Refused> add(std::string_view name);

  bool has(std::string_view name) const;

 private:
  enum class Kind { file, folder, folder_of_others };
  struct Entry {
    std::string name;
    Kind kind;
  };
  bool put(std::string_view path, Kind kind);
  std::map<std::string, Entry, std::less<>> entries_;  // by the name in small letters
};

}  // namespace hearth::pack
