#include "desk/occurrences.h"

#include <array>
#include <ostream>
#include <string>

#include "desk/one_line.h"
#include "listing/translated.h"

namespace hearth::desk {

namespace {

const char* word(schedule::Status status) {
  switch (status) {
    case schedule::Status::cancelled:
      return "cancelled";
    case schedule::Status::closed:
      return "closed";
    default:
      return "on";
  }
}

const listing::Meeting& meeting_of(const schedule::Occurrence& occurrence,
                                   const CenterFolder& center) {
  return center.reading.listing.meetings[occurrence.meeting];
}

std::string name_of(const listing::Meeting& meeting, const CenterFolder& center) {
  const auto& first = center.reading.listing.center.languages.front();
  return std::string(listing::choose(meeting.name, first, first).text);
}

std::string padded(std::string text, std::size_t width) {
  text.resize(std::max(width, text.size()), ' ');
  return text;
}

std::string weekday(base::Date date) {
  static constexpr std::array names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                    "Thursday", "Friday", "Saturday"};
  return names[std::chrono::weekday(date).c_encoding()];
}

}  // namespace

Json to_json(const std::vector<schedule::Occurrence>& occurrences, const CenterFolder& center) {
  const auto& zone = center.timetable.zone();
  auto list = Json::array();
  for (const auto& occurrence : occurrences) {
    const auto& meeting = meeting_of(occurrence, center);
    Json item;
    item["id"] = meeting.id;
    item["name"] = name_of(meeting, center);
    item["date"] = schedule::iso_date(zone.date(occurrence.start));
    item["start"] = schedule::iso_with_offset(occurrence.start, zone);
    item["end"] = nullptr;
    if (occurrence.end_known) item["end"] = schedule::iso_with_offset(occurrence.end, zone);
    item["room"] = meeting.room;
    item["status"] = word(occurrence.status);
    list.push_back(std::move(item));
  }
  return list;
}

void print_table(std::ostream& out, const std::vector<schedule::Occurrence>& occurrences,
                 const CenterFolder& center) {
  const auto& zone = center.timetable.zone();
  const auto clock = [&](base::Instant at) {
    return schedule::iso_with_offset(at, zone).substr(11, 5);
  };
  std::string day;
  for (const auto& occurrence : occurrences) {
    const auto date = zone.date(occurrence.start);
    const auto heading = weekday(date) + ' ' + schedule::iso_date(date);
    if (heading != day) out << (day.empty() ? "" : "\n") << heading << '\n';
    day = heading;
    const auto& meeting = meeting_of(occurrence, center);
    const bool is_on = occurrence.status == schedule::Status::on;
    out << "  " << clock(occurrence.start)
        << (occurrence.end_known ? " - " + clock(occurrence.end) : std::string(8, ' ')) << "  "
        << padded(is_on ? "" : word(occurrence.status), 9) << "  "
        << one_line(name_of(meeting, center));
    if (!meeting.room.empty()) out << " (" << one_line(meeting.room) << ')';
    out << '\n';
  }
}

}  // namespace hearth::desk
