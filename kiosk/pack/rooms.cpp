#include <algorithm>
#include <array>
#include <set>

#include "pack/spelling.h"
#include "pack/tables.h"
#include "pack/words.h"

namespace hearth::pack {

namespace {

bool is_picture(std::string_view name) {
  constexpr std::array<std::string_view, 3> kEndings{".png", ".jpg", ".jpeg"};
  const auto lower = folded(name);
  return std::any_of(kEndings.begin(), kEndings.end(),
                     [&](std::string_view ending) { return lower.ends_with(ending); });
}

}  // namespace

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
  if (name.starts_with("images/")) name.erase(0, 7);
  if (name.find_first_of("/\\:") != std::string::npos || name.starts_with('.') ||
      !is_picture(name)) {
    row.warn("Image", in_quotes(name) +
                          " is not shown; name a PNG or JPEG file in the folder images, "
                          "for instance \"garden.jpg\".");
    return {};
  }
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
