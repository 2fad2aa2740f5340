// What lies in a data folder, and which of it is nobody's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "pack/reader.h"
#include "pack/table_name.h"

namespace hearth::pack {

inline constexpr std::string_view kManifestFile = "pack.toml";

// How the file of a table may end; where there are several, the first of these counts.
inline constexpr std::string_view kTableEndings[] = {".xlsx", ".xlsm", ".ods", ".csv"};

// By its name.
bool is_workbook(std::string_view file);
bool is_table_file(std::string_view file);

class Folder {
 public:
  static base::Result<Folder> open(const base::Files& files, const std::filesystem::path& path);

  // The file of this name as it is written on the disk ("Meetings.CSV"); none when it is missing.
  std::optional<std::string> find(std::string_view name) const;

  // The file of this table, as it is written on the disk.
  std::optional<std::string> table_file(TableName table) const;

  base::Result<std::string> bytes(const std::string& name, std::size_t limit) const;

  // Its text, in UTF-8; from Windows-1252 with a warning. `limit` in bytes.
  base::Result<std::string> read(const std::string& name, std::size_t limit,
                                 Reading& reading) const;

  // The files in a folder below this one, with its name before theirs; what editors leave there is
  // passed over. None where there is no such folder.
  std::vector<std::string> files_in(std::string_view name, Reading& reading) const;

  bool has_image(const std::string& name) const;
  // The bytes of the picture of this name; `limit` in bytes.
  base::Result<std::string> picture(const std::string& name, std::size_t limit) const;

  // Warns about tables and folders whose names are not known, since staff believe them to be shown.
  // A second file of one table is an error: nobody could tell which of them is edited.
  void tell_unread(Reading& reading) const;

 private:
  const base::Files* files_ = nullptr;
  std::filesystem::path path_;
  std::vector<base::FolderEntry> entries_;
};

}  // namespace hearth::pack
