#include "pack/when.h"

#include "pack/repeats.h"
#include "pack/spelling.h"
#include "pack/words.h"

namespace hearth::pack {

namespace {

using std::chrono::minutes;

constexpr minutes kDay{24 * 60};
constexpr minutes kLongestPastMidnight{4 * 60};

// "By appointment" in a column of its own is as good as a blank cell.
std::string_view unless_by_appointment(const std::string& text) {
  return bare(text) == "by appointment" || bare(text) == "appointment" ? std::string_view() : text;
}

DaySet read_days(Row& row, const DayNames& names) {
  const auto text = unless_by_appointment(row.text("Day"));
  if (text.empty()) return 0;
  const auto days = names.read(text);
  if (days) return *days;
  row.fail("Day", days.error().message);
  return 0;
}

std::optional<minutes> read_start(Row& row) {
  const auto text = unless_by_appointment(row.text("Time"));
  if (text.empty()) return std::nullopt;
  const auto time = read_time(text);
  if (!time) {
    row.fail("Time", time.error().message);
    return std::nullopt;
  }
  if (text.starts_with("24"))
    row.warn("Time",
             "24:00 is read as the midnight at which the day begins; write 00:00 and the day.");
  return *time;
}

std::optional<minutes> read_length(Row& row, minutes start) {
  const auto& text = row.text("End Time");
  if (text.empty()) return std::nullopt;
  const auto end = read_time(text);
  if (!end) {
    row.warn("End Time", end.error().message + " No end is shown.");
    return std::nullopt;
  }
  if (*end > start) return *end - start;
  const auto length = *end + kDay - start;
  if (length <= kLongestPastMidnight) return length;
  row.warn("End Time", in_quotes(text) +
                           " is before the meeting begins, or more than four hours into the next "
                           "day; no end is shown.");
  return std::nullopt;
}

std::vector<base::Date> read_days_list(Row& row, std::string_view column) {
  auto dates = read_dates(row.text(column));
  if (dates) return std::move(dates).value();
  row.fail(column, dates.error().message);
  return {};
}

void read_zone(Row& row, listing::Recurrence& when) {
  const auto name = row.line("Timezone");
  if (name.empty()) return;
  if (const auto zone = schedule::Zone::named(name); zone)
    when.zone = name;
  else
    row.warn("Timezone", "The time zone " + in_quotes(name) +
                             " is not known, so the center's is used; write for instance "
                             "\"America/New_York\".");
}

void appointment(Row& row, DaySet days, bool has_time, listing::Recurrence& when) {
  if (days != 0)
    row.warn("Time", "There is a day but no time, so it is shown as by appointment.");
  else if (has_time)
    row.warn("Day", "There is a time but no day, so it is shown as by appointment.");
  if (!when.also_on.empty())
    row.warn("Also On",
             "Dates are not read without a day or Repeats; write \"once on\" and the "
             "dates in Repeats.");
  when = {};
  when.by_appointment = true;
}

}  // namespace

When read_when(Row& row, const Surroundings& around) {
  When result;
  auto& when = result.recurrence;
  const auto& repeats_text = row.text("Repeats");
  result.days = read_days(row, around.days);
  const auto start = read_start(row);
  when.starts = read_day(row, "Starts");
  when.until = read_day(row, "Until");
  when.except = read_days_list(row, "Except");
  when.also_on = read_days_list(row, "Also On");
  if (when.starts && when.until && *when.until < *when.starts)
    row.fail("Until", "The last day, " + schedule::iso_date(*when.until) +
                          ", is before the first, " + schedule::iso_date(*when.starts) + ".");
  if (row.failed()) return result;

  const auto repeats_words = unless_by_appointment(repeats_text);
  if (repeats_words.empty() && (result.days == 0 || !start)) {
    appointment(row, result.days, start.has_value(), when);
    result.days = 0;
    return result;
  }
  if (!start) {
    row.fail("Time",
             "Repeats says " + in_quotes(repeats_text) + ", but there is no time; fill in Time.");
    return result;
  }
  auto repeats =
      read_repeats(repeats_words, {result.days, when.starts, around.issued}, around.days);
  if (!repeats) {
    row.fail(repeats_words.empty() ? "Day" : "Repeats", repeats.error().message);
    return result;
  }
  when.rule = repeats->rule;
  when.anchor = repeats->anchor;
  when.also_on.insert(when.also_on.end(), repeats->dates.begin(), repeats->dates.end());
  when.time = *start;
  when.length = read_length(row, *start);
  read_zone(row, when);
  result.days = repeats->days;
  return result;
}

}  // namespace hearth::pack
