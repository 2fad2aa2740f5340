#include <algorithm>
#include <set>

#include "pack/pictures.h"
#include "pack/spelling.h"
#include "pack/tables.h"
#include "pack/words.h"

namespace hearth::pack {

std::string room_key(const listing::Listing& listing, const std::string& written) {
  for (const auto& room : listing.rooms)
    if (same_word(room.name, written)) return room.name;
  return written;
}

bool is_room(const listing::Listing& listing, const std::string& key) {
  return std::any_of(listing.rooms.begin(), listing.rooms.end(),
                     [&](const listing::Room& room) { return room.name == key; });
}

std::string read_image(Row& row, const Surroundings& around) {
  auto name = row.line("Image");
  if (name.empty()) return {};
  const auto named = picture_name(std::move(name));
  if (!named) {
    row.warn("Image", named.error().message);
    return {};
  }
  name = *named;
  if (!around.image_exists(name)) {
    row.warn("Image", "There is no picture " + in_quotes(name) + " in the folder images.");
    return {};
  }
  return name;
}

std::optional<base::Date> read_day(Row& row, std::string_view column) {
  const auto& text = row.text(column);
  if (text.empty()) return std::nullopt;
  const auto date = read_date(text);
  if (!date) {
    row.fail(column, date.error().message);
    return std::nullopt;
  }
  return *date;
}

void read_rooms(const Table& table, const Surroundings& around, Reading& reading) {
  std::set<std::string> seen;
  for (const auto& cells : table.rows()) {
    Row row(table, cells, reading);
    listing::Room room;
    room.name = row.line("Room");
    if (room.name.empty()) row.fail("Room", "The room has no name; give it one.");
    room.directions = row.lines("Directions");
    if (const auto& words = row.text("Step Free"); !words.empty()) {
      room.step_free = read_yes_no(words);
      if (!room.step_free)
        row.warn("Step Free",
                 in_quotes(words) + " is neither yes nor no, so nothing is said about steps.");
    }
    if (!row.failed()) room.image = read_image(row, around);
    if (!row.failed() && !seen.insert(folded(room.name)).second)
      row.fail("Room",
               "The room " + in_quotes(room.name) + " stands there twice; the first row counts.");
    if (!row.failed()) reading.listing.rooms.push_back(std::move(room));
  }
}

}  // namespace hearth::pack
