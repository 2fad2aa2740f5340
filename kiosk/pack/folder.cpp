#include "pack/folder.h"

#include <algorithm>

#include "base/clutter.h"
#include "pack/encoding.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

constexpr std::string_view kImages = "images", kFolders[] = {"checkin", "pages", kImages};
constexpr std::string_view kWorkbooks[] = {".xlsx", ".ods", ".xls"};
constexpr std::string_view kTables[] = {".csv", ".tsv", ".toml", ".xlsx", ".ods", ".xls"};

template <std::size_t Count>
bool ends_with_one_of(const std::string_view (&endings)[Count], std::string_view name) {
  return std::any_of(std::begin(endings), std::end(endings),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

}  // namespace

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

base::Result<std::string> Folder::read(const std::string& name, std::size_t limit,
                                       Reading& reading) const {
  auto bytes = files_->read(path_ / name, limit);
  if (!bytes) return base::Error{bytes.error().message, name};
  auto decoded = decode(std::move(bytes).value());
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
    const auto known = std::find(std::begin(kFolderFiles), std::end(kFolderFiles), name);
    if (known != std::end(kFolderFiles)) {
      if (find(*known) != entry.name)
        warn("This file was not read, since there is another " + std::string(*known) + ".");
      continue;
    }
    const auto near = nearest(name, kFolderFiles);
    if (ends_with_one_of(kWorkbooks, name))
      warn(
          "This workbook was not read; save its table as \"CSV UTF-8\", for instance as "
          "meetings.csv.");
    else if (!near.empty())
      warn("This file was not read; \"" + std::string(near) + "\" may be meant.");
    else if (ends_with_one_of(kTables, name))
      warn(
          "This file was not read, since no table has this name; the tables are meetings.csv, "
          "resources.csv, notices.csv and rooms.csv.");
  }
}

}  // namespace hearth::pack
