// Day, time, end and zone of a meeting.
#include <chrono>
#include <nlohmann/json.hpp>

#include "exchange/meeting_row.h"
#include "exchange/weekly_time.h"
#include "pack/spelling.h"
#include "schedule/zone.h"

namespace hearth::exchange {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr const char* kAppointment =
    "Without a day and a time the kiosk shows the meeting as by appointment.";

pack::DaySet read_day(const FeedRecord& record, const Lexicon& lexicon, Findings& findings) {
  ReadDays all;
  std::string written;
  for (const auto& part : record.list("day")) {
    const auto read = read_days(part, lexicon.days());
    all.days |= read.days;
    all.had_seven = all.had_seven || read.had_seven;
    all.had_more = all.had_more || read.had_more;
    written += (written.empty() ? "" : ", ") + part;
  }
  if (all.had_seven)
    findings.repaired("Day 7 was read as Sunday.",
                      "Meeting Guide counts days from 0 for Sunday to 6 for Saturday.");
  if (all.had_more && all.days != 0)
    findings.repaired(
        "Day says " + pack::in_quotes(written) + "; only " + day_list(all.days) + " was kept.",
        "The kiosk will show it every week; set Repeats in the sheet if it is rarer.");
  else if (all.had_more)
    findings.repaired("Day says " + pack::in_quotes(written) + ", which is no day of the week.",
                      kAppointment);
  return all.days;
}

std::optional<ReadTime> read_clock_field(const FeedRecord& record, const char* field,
                                         const char* column, const char* why, Findings& findings) {
  const auto written = record.written(field);
  if (pack::folded(written).empty()) return std::nullopt;
  auto read = read_clock(written);
  const bool start = std::string_view(field) == "time";
  // As a start it could be the first or the last minute of that day.
  if (read && read->end_of_day && start) read.reset();
  if (!read)
    findings.repaired(std::string(column) + " says " + pack::in_quotes(written) +
                          ", which is no certain time; it was left blank.",
                      why);
  else if (read->odd)
    findings.repaired(std::string(column) + " says " + pack::in_quotes(written) +
                          "; it was read as " + clock_text(read->time) + ".",
                      "There is only one time that it can mean.");
  return read;
}

// Looks whether start and end can both be right; what is surely wrong with the end drops it.
bool end_fits(minutes start, minutes end, Findings& findings) {
  constexpr minutes kLongest = hours(4);
  const bool over_midnight = end <= start;
  const auto length = end - start + (over_midnight ? minutes(hours(24)) : minutes(0));
  if (length <= kLongest) return true;
  const auto span = clock_text(start) + " to " + clock_text(end);
  if (over_midnight) {
    findings.repaired("It goes from " + span + "; the end was left out.",
                      start == end
                          ? "A meeting cannot end when it starts; set End Time in the sheet."
                          : "It would run over midnight for more than four hours, so a time "
                            "is mistyped; set End Time in the sheet.");
    return false;
  }
  findings.pointed_out(
      "It goes from " + span + ", which is long.",
      "Morning and evening may be mixed up; correct Time or End Time in the sheet.");
  return true;
}

}  // namespace

bool Lexicon::is_zone(const std::string& name) {
  const auto [found, fresh] = zones_.try_emplace(name, false);
  if (fresh) found->second = schedule::Zone::named(name).ok();
  return found->second;
}

void read_when(const FeedRecord& record, Lexicon& lexicon, Findings& findings, MeetingRow& row) {
  const auto days = read_day(record, lexicon, findings);
  put(row, "Day", day_list(days));
  const auto start = read_clock_field(record, "time", "Time", kAppointment, findings);
  if (start) put(row, "Time", clock_text(start->time));
  if (days == 0 || !start) {
    findings.pointed_out("It has no " + std::string(days != 0 ? "time."
                                                    : start   ? "day."
                                                              : "day and no time."),
                         kAppointment);
  } else if (start->time < hours(5)) {
    findings.pointed_out("It starts at " + clock_text(start->time) + ", in the night.",
                         "Correct Time in the sheet if noon or the evening is meant.");
  }
  const auto end = read_clock_field(record, "end_time", "End Time",
                                    "The kiosk shows no end; set it in the sheet.", findings);
  if (end && !start)
    findings.repaired("It has an end but no start; the end was left out.", kAppointment);
  else if (end && end_fits(start->time, end->time, findings))
    put(row, "End Time", clock_text(end->time));
  const auto zone = record.text("timezone", "Timezone", Lines::one, 64, findings);
  if (zone.empty()) return;
  if (lexicon.is_zone(zone))
    put(row, "Timezone", zone);
  else
    findings.repaired("Timezone " + pack::in_quotes(zone) + " is not known; it was left out.",
                      "The center's own zone counts; write one like America/New_York.");
}

}  // namespace hearth::exchange
