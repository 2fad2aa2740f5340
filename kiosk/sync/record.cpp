#include "sync/record.h"

#include <sstream>

namespace hearth::sync {

namespace {
constexpr std::string_view kFormat = "hearth catalog.from 1";
}

// Line by line: the format, the catalog's size and time, the folder, the names, then the stamps.
std::string write_record(const Record& record) {
  std::string text(kFormat);
  text += '\n' + std::to_string(record.catalog.size) + ' ' +
          std::to_string(record.catalog.modified_ns) + '\n' + record.folder.string() + '\n';
  for (const auto& name : record.names) text += name + ' ';
  return text + '\n' + record.stamps;
}

std::optional<Record> read_record(std::string_view text) {
  std::istringstream lines{std::string(text)};
  std::string format, catalog, folder, names;
  if (!std::getline(lines, format) || format != kFormat || !std::getline(lines, catalog) ||
      !std::getline(lines, folder) || !std::getline(lines, names))
    return std::nullopt;
  Record record;
  std::istringstream stamp(catalog);
  if (!(stamp >> record.catalog.size >> record.catalog.modified_ns)) return std::nullopt;
  record.folder = folder;
  std::istringstream words(names);
  for (std::string name; words >> name;) record.names.insert(name);
  record.stamps.assign(std::istreambuf_iterator<char>(lines), {});
  return record;
}

}  // namespace hearth::sync
