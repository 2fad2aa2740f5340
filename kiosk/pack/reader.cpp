#include "pack/reader.h"

#include "pack/columns.h"
#include "pack/folder.h"
#include "pack/forms.h"
#include "pack/manifest.h"
#include "pack/pages.h"
#include "pack/pictures.h"
#include "pack/spelling.h"
#include "pack/table.h"
#include "pack/table_rows.h"
#include "pack/tables.h"
#include "schedule/zone.h"

namespace hearth::pack {

namespace {

constexpr std::size_t kLargestManifest = 1u << 20;

// This table, if it is there and can be read.
std::optional<Table> open_table(const Folder& folder, TableName name, Reading& reading) {
  auto rows = read_table_rows(folder, name, reading);
  if (!rows) return std::nullopt;
  const auto file = rows->file;
  const auto key = key_of(name);
  Table table(*std::move(rows), columns_of(name), reading.listing.center.languages, reading);
  if (table.has(key)) return table;
  if (table.is_empty())
    reading.warnings.push_back({file, 0, "", "There is nothing in this file."});
  else
    reading.errors.push_back({file, 1, std::string(key),
                              "There is no column \"" + std::string(key) +
                                  "\" in the first row, so none of the rows can be read."});
  return std::nullopt;
}

Surroundings surroundings(const Folder& folder, const listing::Center& center) {
  Surroundings around{DayNames(center.languages), std::nullopt,
                      [&folder](const std::string& image) { return folder.has_image(image); },
                      false};
  if (const auto zone = schedule::Zone::named(center.time_zone); zone && center.issued)
    around.issued = zone->date(*center.issued);
  return around;
}

}  // namespace

base::Result<Reading> read_folder(const base::Files& files, const std::filesystem::path& path) {
  const auto folder = Folder::open(files, path);
  if (!folder) return folder.error();
  const auto manifest = folder->find(kManifestFile);
  if (!manifest)
    return base::Error{"There is no pack.toml in this folder, so it is no data folder of Hearth.",
                       path.string()};
  Reading reading;
  const auto text = folder->read(*manifest, kLargestManifest, reading);
  if (!text) return text.error();
  if (const auto status = read_manifest(*text, reading); !status) return status.error();

  auto around = surroundings(*folder, reading.listing.center);
  if (const auto table = open_table(*folder, TableName::rooms, reading)) {
    around.has_rooms = true;
    read_rooms(*table, around, reading);
  }
  if (const auto table = open_table(*folder, TableName::meetings, reading))
    read_meetings(*table, around, reading);
  if (const auto table = open_table(*folder, TableName::resources, reading))
    read_resources(*table, reading);
  if (const auto table = open_table(*folder, TableName::notices, reading))
    read_notices(*table, reading);
  read_pages(*folder, reading);
  read_pictures(*folder, reading);
  read_forms(*folder, reading);
  folder->tell_unread(reading);
  return reading;
}

std::string place_of(const Message& message) {
  const bool is_table = !message.file.ends_with(".toml") && !message.file.ends_with(".md");
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
  if (!message.sheet.empty()) add("sheet " + in_quotes(message.sheet));
  if (!message.cell.empty())
    add(message.cell);
  else if (message.line > 0)
    add((is_table ? "row " : "line ") + std::to_string(message.line));
  if (!message.column.empty()) add((is_table ? "column " : "key ") + message.column);
  return text;
}

std::string describe(const Message& message) {
  const auto place = place_of(message);
  return message.file + (place.empty() ? "" : ", " + place) + ": " + message.text;
}

}  // namespace hearth::pack
