#include "house/sources.h"

#include <fstream>

namespace hearth::house {

namespace fs = std::filesystem;

std::vector<std::string> lines_of(const fs::path& file) {
  std::vector<std::string> lines;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<Source> kiosk_sources() {
  const fs::path kiosk = fs::path(HEARTH_SOURCE) / "kiosk";
  std::vector<Source> sources;
  for (const auto& entry : fs::recursive_directory_iterator(kiosk)) {
    const auto extension = entry.path().extension();
    if (extension != ".h" && extension != ".cpp") continue;
    const auto relative = entry.path().lexically_relative(kiosk);
    const auto room = relative.has_parent_path() ? relative.begin()->string() : std::string();
    sources.push_back({entry.path(), room, lines_of(entry.path())});
  }
  return sources;
}

}  // namespace hearth::house
