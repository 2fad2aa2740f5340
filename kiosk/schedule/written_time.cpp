// Times as the contract writes and reads them: the strict common part of ISO 8601 and RFC 3339.
#include <array>
#include <cstdio>
#include <optional>

#include "schedule/zone.h"

namespace hearth::schedule {

namespace {

using namespace std::chrono;

struct Fields {
  int year = 0;
  unsigned month = 0, day = 0;
};

Fields fields_of(base::Date date) {
  const year_month_day calendar{date};
  return {static_cast<int>(calendar.year()), static_cast<unsigned>(calendar.month()),
          static_cast<unsigned>(calendar.day())};
}

// Takes what it reads off the front; what does not fit leaves it failed for good.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : rest_(text) {}

  int digits(std::size_t count, int most) {
    int value = 0;
    if (rest_.size() < count) return fail();
    for (std::size_t i = 0; i < count; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return fail();
      value = value * 10 + (rest_[i] - '0');
    }
    if (value > most) return fail();
    rest_.remove_prefix(count);
    return value;
  }
  bool take(char sign) {
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void expect(char sign) {
    if (!take(sign)) fail();
  }
  bool at_end() const { return rest_.empty(); }
  bool failed() const { return failed_; }

 private:
  int fail() {
    failed_ = true;
    rest_ = {};
    return 0;
  }
  std::string_view rest_;
  bool failed_ = false;
};

std::optional<base::Date> read_date(Cursor& cursor) {
  const year y{cursor.digits(4, 9999)};
  cursor.expect('-');
  const month m{static_cast<unsigned>(cursor.digits(2, 12))};
  cursor.expect('-');
  const day d{static_cast<unsigned>(cursor.digits(2, 31))};
  const year_month_day date{y, m, d};
  if (cursor.failed() || !date.ok()) return std::nullopt;
  return base::Date(date);
}

seconds read_time_of_day(Cursor& cursor) {
  const hours h{cursor.digits(2, 23)};
  cursor.expect(':');
  const minutes m{cursor.digits(2, 59)};
  const seconds s{cursor.take(':') ? cursor.digits(2, 59) : 0};
  return h + m + s;
}

// "Z", "+05:30", "-05:00"; none when nothing follows.
std::optional<seconds> read_offset(Cursor& cursor) {
  if (cursor.at_end()) return std::nullopt;
  if (cursor.take('Z')) return seconds(0);
  const bool west = cursor.take('-');
  if (!west) cursor.expect('+');
  const hours h{cursor.digits(2, 23)};
  cursor.expect(':');
  const seconds offset = h + minutes{cursor.digits(2, 59)};
  return west ? -offset : offset;
}

std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  return '"' + std::string(text.substr(0, kLongest)) + (text.size() > kLongest ? "…\"" : "\"");
}

}  // namespace

std::string iso_date(base::Date date) {
  const auto [y, m, d] = fields_of(date);
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", y, m, d);
  return text.data();
}

std::string iso_with_offset(base::Instant at, const Zone& zone) {
  // Offsets are written in whole minutes; before standard time they had seconds.
  const auto offset = floor<minutes>(zone.offset(at));
  const base::LocalTime wall(at.time_since_epoch() + offset);
  const auto date = floor<days>(wall);
  const hh_mm_ss<seconds> time(wall - date);
  const hh_mm_ss<minutes> shift(offset);
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d%c%02d:%02d",
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()), shift.is_negative() ? '-' : '+',
                static_cast<int>(shift.hours().count()), static_cast<int>(shift.minutes().count()));
  return iso_date(date) + text.data();
}

base::Result<base::Date> parse_date(std::string_view text) {
  Cursor cursor(text);
  const auto date = read_date(cursor);
  if (!date || !cursor.at_end())
    return base::Error{quoted(text) + " is not a date; write it like 2026-11-24.", ""};
  return *date;
}

base::Result<base::Instant> parse_time(std::string_view text, const Zone& zone) {
  const base::Error error{quoted(text) + " is not a time; write it like 2026-11-24T14:35.", ""};
  Cursor cursor(text);
  const auto date = read_date(cursor);
  if (!date) return error;
  if (cursor.at_end()) return zone.instant(*date);
  cursor.expect('T');
  const base::LocalTime wall = *date + read_time_of_day(cursor);
  const auto offset = read_offset(cursor);
  if (cursor.failed() || !cursor.at_end()) return error;
  if (!offset) return zone.instant(wall);
  return base::Instant(wall.time_since_epoch() - *offset);
}

}  // namespace hearth::schedule
