// In person, online, both or closed: Meeting Guide says it by what it gives of place and
// conference.
#include <algorithm>
#include <vector>

#include "exchange/meeting_row.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

// The codes of the Types cell.
std::vector<std::string> types_of(const MeetingRow& row) {
  return pack::parts(cell(row, "Types"), ",");
}

void leave_out_type(MeetingRow& row, std::string_view code) {
  std::string kept;
  for (const auto& type : types_of(row))
    if (type != code) kept += (kept.empty() ? "" : ", ") + type;
  row.erase("Types");
  put(row, "Types", kept);
}

// Some feeds write "Online" where a building's name belongs.
bool names_no_building(std::string_view location) {
  const auto name = pack::folded(location);
  return name.empty() || name.starts_with("online") || name.starts_with("virtual") ||
         name.starts_with("zoom");
}

// What the feed says outright (a field of the Twelve Step Meeting List), in the words of the sheet.
std::string said_outright(const FeedRecord& record) {
  const auto option = pack::folded(record.written("attendance_option"));
  if (option == "in_person" || option == "in person") return "in person";
  if (option == "online" || option == "hybrid") return option;
  if (option == "inactive" || option == "closed") return "closed";
  return {};
}

}  // namespace

void read_attendance(const FeedRecord& record, Findings& findings, MeetingRow& row) {
  const bool conference =
      !cell(row, "Conference URL").empty() || !cell(row, "Conference Phone").empty();
  const bool roughly = cell(row, "Approximate") == "yes";
  const bool address = !cell(row, "Formatted Address").empty();
  const bool place = !roughly && (address || !names_no_building(cell(row, "Location")));
  const auto types = types_of(row);
  const bool closed_place = std::find(types.begin(), types.end(), "TC") != types.end();

  if (closed_place && conference) {
    leave_out_type(row, "TC");
    put(row, "Attendance", "online");
    findings.repaired("Type TC was left out and Attendance set to online.",
                      "The place is closed for now, and the meeting goes on online.");
    return;
  }
  auto attendance = conference && place ? "hybrid"
                    : conference        ? "online"
                    : place             ? "in person"
                                        : "";
  if (const auto said = said_outright(record); !said.empty() && said != attendance) {
    const bool joinable = conference || (said != "online" && said != "hybrid");
    if (joinable) {
      put(row, "Attendance", said);
      return;
    }
    findings.pointed_out("The feed says " + said + " but not how to join from afar.",
                         "Write the Conference URL or Conference Phone into the sheet.");
  }
  if (closed_place || *attendance != '\0') {
    put(row, "Attendance", attendance);
  } else if (roughly) {
    put(row, "Attendance", "closed");
    findings.pointed_out(
        "It has only a rough place and no way to join from afar; it shows as closed.",
        "Meeting Guide calls this inactive; write an Address or a Conference URL, "
        "and set Attendance.");
  } else {
    findings.pointed_out("It says neither where it meets nor how to join.",
                         "Write a Room, an Address or a Conference URL into the sheet.");
  }
}

}  // namespace hearth::exchange
