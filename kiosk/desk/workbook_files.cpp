#include "desk/workbook_files.h"

#include "pack/table_workbook.h"

namespace hearth::desk {

base::Result<std::map<std::string, std::string>> workbook_files(
    const std::map<pack::TableName, pack::TableRows>& tables, const std::string& language) {
  const auto rows = [&](pack::TableName table) {
    const auto found = tables.find(table);
    return found == tables.end() ? pack::TableRows() : found->second;
  };
  std::error_code code;
  const auto scratch = std::filesystem::temp_directory_path(code);
  const auto rooms = pack::said_in(rows(pack::TableName::rooms), "Room");
  std::map<std::string, std::string> files;
  for (const auto table : pack::kTableNames) {
    auto bytes =
        sheet::write_workbook(pack::table_workbook(table, rows(table), language, rooms), scratch);
    if (!bytes) return bytes.error();
    files.emplace(std::string(pack::word_of(table)) + ".xlsx", *std::move(bytes));
  }
  return files;
}

}  // namespace hearth::desk
