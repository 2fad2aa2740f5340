// Place, address, position and regions of a meeting.
#include <algorithm>
#include <cmath>

#include "exchange/address.h"
#include "exchange/meeting_row.h"
#include "pack/place.h"
#include "pack/spelling.h"
#include "pack/words.h"

namespace hearth::exchange {

namespace {

constexpr std::size_t kName = 200, kNote = 4000;  // characters

std::string read_address(const FeedRecord& record, Findings& findings) {
  auto whole = record.text("formatted_address", "Address", Lines::one, 300, findings);
  if (!whole.empty()) return whole;
  const auto part = [&](const char* field) {
    return record.text(field, "Address", Lines::one, kName, findings);
  };
  for (const char* field : {"address", "city"}) {
    const auto text = part(field);
    if (!text.empty()) whole += (whole.empty() ? "" : ", ") + text;
  }
  std::string state = part("state");
  const auto code = part("postal_code");
  if (!code.empty()) state += (state.empty() ? "" : " ") + code;
  for (const auto& text : {state, part("country")})
    if (!text.empty()) whole += (whole.empty() ? "" : ", ") + text;
  return whole;
}

// The number as a sheet writes it; empty when it is none, or more than so many degrees.
std::string degrees(const std::string& written, double most) {
  const auto number = pack::read_degrees(pack::one_line(written));
  if (!number || !(std::abs(*number) <= most)) return {};
  auto text = pack::one_line(written);
  std::replace(text.begin(), text.end(), ',', '.');
  return text;
}

void read_position(const FeedRecord& record, Findings& findings, MeetingRow& row) {
  const auto latitude = record.written("latitude"), longitude = record.written("longitude");
  if (pack::folded(latitude).empty() && pack::folded(longitude).empty()) return;
  const auto north = degrees(latitude, 90), east = degrees(longitude, 180);
  const bool numbers = !north.empty() && !east.empty();
  const bool nowhere =
      numbers && pack::read_degrees(north) == 0.0 && pack::read_degrees(east) == 0.0;
  if (!numbers || nowhere) {
    findings.repaired(
        "Its position " + pack::in_quotes(latitude + ", " + longitude) + " was left out.",
        nowhere ? "Zero and zero is a place in the sea, and means that nobody looked."
                : "A latitude goes from -90 to 90 and a longitude from -180 to 180.");
    return;
  }
  put(row, "Latitude", north);
  put(row, "Longitude", east);
}

std::string read_regions(const FeedRecord& record, Findings& findings) {
  auto names = record.list("regions");
  if (names.empty()) names = {record.written("region"), record.written("sub_region")};
  std::string regions;
  for (const auto& name : names) {
    const auto plain = plain_text(name, Lines::one, kName);
    for (const auto repair : plain.repairs)
      findings.repaired("Regions " + std::string(repair) + ".", "The kiosk shows plain text.");
    if (!plain.text.empty()) regions += (regions.empty() ? "" : " > ") + plain.text;
  }
  return regions;
}

}  // namespace

void read_where(const FeedRecord& record, Findings& findings, MeetingRow& row) {
  put(row, "Location", record.text("location", "Location", Lines::one, kName, findings));
  put(row, "Location Notes",
      record.text("location_notes", "Location Notes", Lines::many, kNote, findings));
  put(row, "Regions", read_regions(record, findings));
  const auto address = read_address(record, findings);
  put(row, "Formatted Address", address);
  read_position(record, findings, row);
  const auto said = pack::read_yes_no(record.written("approximate"));
  const bool street = !pack::folded(record.written("address")).empty();
  if (!address.empty() && said.value_or(!street && !names_a_building(address)))
    put(row, "Approximate", "yes");
}

}  // namespace hearth::exchange
