// The rows of each table -> the listing. A row that fails is told and left out.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "pack/days.h"
#include "pack/reader.h"
#include "pack/slug.h"
#include "pack/table.h"
#include "schedule/zone.h"

namespace hearth::pack {

// What the rows of a table need to know besides their own cells.
struct Surroundings {
  DayNames days;
  std::optional<base::Date> issued;                            // in the center's zone
  std::function<bool(const std::string& image)> image_exists;  // below images/
  bool has_rooms = false;                                      // there is a table of rooms
};

// Rooms and meetings are read first: notices name them.
void read_rooms(const Table& table, const Surroundings& around, Reading& reading);
void read_meetings(const Table& table, const Surroundings& around, Reading& reading);
void read_resources(const Table& table, Reading& reading);
void read_notices(const Table& table, Reading& reading);

// The room as rooms.csv writes it, or as it stands when there is none like it.
std::string room_key(const listing::Listing& listing, const std::string& written);
bool is_room(const listing::Listing& listing, const std::string& key);

// A picture's name below images/, or empty (and warned about) when it may not be used.
std::string read_image(Row& row, const Surroundings& around);

// Yes or no; blank is no, and so is, with a warning, what is neither.
bool read_flag(Row& row, std::string_view column);

// The ID that this row gets; another one than `wanted` where that is taken, with a warning.
std::string take_id(Row& row, OnceOnly& ids, const std::string& wanted);

// A date that may be blank; an unreadable one fails the row.
std::optional<base::Date> read_day(Row& row, std::string_view column);

}  // namespace hearth::pack
