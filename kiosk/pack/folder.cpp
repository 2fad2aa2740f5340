#include "pack/folder.h"

#include <algorithm>
#include <span>

#include "base/clutter.h"
#include "pack/encoding.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

constexpr std::string_view kImages = "images", kFolders[] = {"checkin", "pages", kImages};
constexpr std::string_view kWorkbooks[] = {".xlsx", ".xlsm", ".ods"};
constexpr std::string_view kTables[] = {".csv", ".tsv", ".toml"};
constexpr std::string_view kOtherWorkbooks[] = {".xls", ".xlsb", ".fods", ".numbers"};
constexpr std::string_view kUsualFiles[] = {"pack.toml", "meetings.csv", "resources.csv",
                                            "notices.csv", "rooms.csv"};
constexpr std::string_view kUsualWorkbooks[] = {"meetings.xlsx", "resources.xlsx", "notices.xlsx",
                                                "rooms.xlsx"};

template <std::size_t Count>
bool ends_with_one_of(const std::string_view (&endings)[Count], std::string_view name) {
  return std::any_of(std::begin(endings), std::end(endings),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

// Which table's file this is, by its name.
std::optional<TableName> table_of(std::string_view folded_name) {
  for (const auto table : kTableNames)
    for (const auto ending : kTableEndings)
      if (folded_name == std::string(word_of(table)).append(ending)) return table;
  return std::nullopt;
}

}  // namespace

bool is_workbook(std::string_view file) {
  return ends_with_one_of(kWorkbooks, folded(file));
}

bool is_table_file(std::string_view file) {
  return ends_with_one_of(kTableEndings, folded(file));
}

base::Result<Folder> Folder::open(const base::Files& files, const std::filesystem::path& path) {
  auto entries = files.list(path);
  if (!entries) return entries.error();
  Folder folder;
  folder.files_ = &files;
  folder.path_ = path;
  folder.entries_ = std::move(entries).value();
  return folder;
}

std::optional<std::string> Folder::find(std::string_view name) const {
  std::optional<std::string> found;
  for (const auto& entry : entries_) {
    if (entry.is_folder) continue;
    if (entry.name == name) return entry.name;
    if (!found && same_word(entry.name, name)) found = entry.name;
  }
  return found;
}

std::optional<std::string> Folder::table_file(TableName table) const {
  for (const auto ending : kTableEndings)
    if (auto found = find(std::string(word_of(table)).append(ending))) return found;
  return std::nullopt;
}

base::Result<std::string> Folder::bytes(const std::string& name, std::size_t limit) const {
  auto bytes = files_->read(path_ / name, limit);
  if (!bytes) return base::Error{bytes.error().message, name};
  return bytes;
}

base::Result<std::string> Folder::read(const std::string& name, std::size_t limit,
                                       Reading& reading) const {
  auto whole = bytes(name, limit);
  if (!whole) return whole;
  auto decoded = decode(*std::move(whole));
  const bool table = !folded(name).ends_with(".md") && !folded(name).ends_with(".toml");
  if (!decoded && !table)
    return base::Error{"It is not plain text; save it as plain text in UTF-8.", name};
  if (!decoded) return base::Error{decoded.error().message, name};
  if (decoded->windows_1252)
    reading.warnings.push_back(
        {name, 0, "",
         std::string("It is not UTF-8 and was read as Windows-1252; save it as ") +
             (table ? "\"CSV UTF-8\"" : "UTF-8") + " if letters look wrong."});
  return std::move(decoded->text);
}

std::vector<std::string> Folder::files_in(std::string_view name, Reading& reading) const {
  std::vector<std::string> files;
  for (const auto& entry : entries_) {
    if (!entry.is_folder || !same_word(entry.name, name)) continue;
    const auto inside = files_->list(path_ / entry.name);
    if (!inside) {
      reading.errors.push_back({entry.name, 0, "", inside.error().message});
      continue;
    }
    for (const auto& one : *inside)
      if (!one.is_folder && !base::is_clutter(one.name))
        files.push_back(entry.name + "/" + one.name);
  }
  return files;
}

bool Folder::has_image(const std::string& name) const {
  return files_->exists(path_ / kImages / name);
}

base::Result<std::string> Folder::picture(const std::string& name, std::size_t limit) const {
  auto bytes = files_->read(path_ / kImages / name, limit);
  if (!bytes) return base::Error{bytes.error().message, name};
  return bytes;
}

void Folder::tell_unread(Reading& reading) const {
  for (const auto& entry : entries_) {
    if (base::is_clutter(entry.name)) continue;
    const auto name = folded(entry.name);
    const auto warn = [&](std::string sentence) {
      reading.warnings.push_back({entry.name, 0, "", std::move(sentence)});
    };
    if (entry.is_folder) {
      if (const auto near = nearest(name, kFolders); !near.empty() && near != name)
        warn("This folder was not read; \"" + std::string(near) + "\" may be meant.");
      continue;
    }
    const auto table = table_of(name);
    const auto used = table ? table_file(*table) : find(kManifestFile);
    if (table || name == kManifestFile) {
      if (used == entry.name) continue;
      if (folded(*used) == name)
        warn("This file was not read, since there is another " + name + ".");
      else
        reading.errors.push_back({entry.name, 0, "",
                                  "This file is not read, since there is " + *used +
                                      " as well, which counts; keep one of them in the folder."});
      continue;
    }
    const auto near =
        nearest(name, is_workbook(name) ? std::span<const std::string_view>(kUsualWorkbooks)
                                        : std::span<const std::string_view>(kUsualFiles));
    if (ends_with_one_of(kOtherWorkbooks, name))
      warn("This workbook was not read; save it as an Excel workbook (.xlsx).");
    else if (!near.empty())
      warn("This file was not read; \"" + std::string(near) + "\" may be meant.");
    else if (ends_with_one_of(kTables, name) || is_workbook(name))
      warn(
          "This file was not read, since no table has this name; the tables are meetings, "
          "resources, "
          "notices and rooms, each a workbook (meetings.xlsx, meetings.ods) or meetings.csv.");
  }
}

}  // namespace hearth::pack
