#include "pack/place.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "pack/spelling.h"
#include "pack/tables.h"

namespace hearth::pack {

namespace {

std::vector<std::string> read_regions(Row& row) {
  if (auto regions = parts(row.text("Regions"), ">"); !regions.empty()) return regions;
  auto regions = parts(row.text("Region"), ">");
  for (auto& narrower : parts(row.text("Sub Region"), ">")) regions.push_back(std::move(narrower));
  return regions;
}

std::optional<double> read_axis(Row& row, std::string_view column, double most) {
  const auto& text = row.text(column);
  if (text.empty()) return std::nullopt;
  const auto value = read_degrees(text);
  if (value && std::abs(*value) <= most) return value;
  row.warn(column, in_quotes(text) + " is no number of degrees from -" +
                       std::to_string(static_cast<int>(most)) + " to " +
                       std::to_string(static_cast<int>(most)) +
                       ", so the place is not on the map.");
  return std::nullopt;
}

}  // namespace

std::optional<double> read_degrees(std::string_view text) {
  std::string number(text);
  if (std::count(number.begin(), number.end(), ',') == 1 && number.find('.') == std::string::npos)
    std::replace(number.begin(), number.end(), ',', '.');
  const auto* from = number.data() + (number.starts_with('+') ? 1 : 0);
  const auto* end = number.data() + number.size();
  double value = 0;
  const auto [at, code] = std::from_chars(from, end, value, std::chars_format::fixed);
  if (number.empty() || code != std::errc() || at != end || !std::isfinite(value))
    return std::nullopt;
  return value;
}

std::string read_address(Row& row) {
  if (auto whole = row.line("Formatted Address"); !whole.empty()) return whole;
  auto address = row.line("Address");
  auto state = row.line("State");
  if (const auto code = row.line("Postal Code"); !code.empty())
    state += (state.empty() ? "" : " ") + code;
  for (const auto& part : {row.line("City"), state, row.line("Country")}) {
    const auto known = parts(address, ",");
    const bool there = std::any_of(known.begin(), known.end(), [&](const std::string& piece) {
      return same_word(piece, part);
    });
    if (part.empty() || there) continue;
    address += (address.empty() ? "" : ", ") + part;
  }
  return address;
}

std::optional<Position> read_position(Row& row) {
  const bool has_latitude = !row.text("Latitude").empty();
  const bool has_longitude = !row.text("Longitude").empty();
  const auto latitude = read_axis(row, "Latitude", 90);
  const auto longitude = read_axis(row, "Longitude", 180);
  if (latitude && longitude) return Position{*latitude, *longitude};
  if (has_latitude != has_longitude)
    row.warn(has_latitude ? "Longitude" : "Latitude",
             "A place on the map needs both Latitude and Longitude, so it is left out.");
  return std::nullopt;
}

void read_place(Row& row, listing::Meeting& meeting) {
  meeting.location = row.lines("Location");
  meeting.location_notes = row.texts("Location Notes");
  meeting.address = read_address(row);
  meeting.regions = read_regions(row);
  if (const auto position = read_position(row)) {
    meeting.latitude = position->latitude;
    meeting.longitude = position->longitude;
  }
  meeting.approximate = read_flag(row, "Approximate");
}

}  // namespace hearth::pack
