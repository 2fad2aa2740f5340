// Two short cuts are held against libical walking from the rule's very beginning: counting days for
// plain weekly rules, and beginning in the middle for all others. Seeded, so a failure comes again.
#include <libical/ical.h>

#include <memory>
#include <random>
#include <set>

#include "schedule/days.h"
#include "schedule/recurrence.h"

using namespace hearth::schedule;
using hearth::base::Date;
using namespace std::chrono;

namespace {

std::vector<Date> walked(const std::string& rule, Date anchor, Date from, Date to) {
  const year_month_day begin{anchor};
  icaltimetype start{};
  start.year = static_cast<int>(begin.year());
  start.month = static_cast<int>(static_cast<unsigned>(begin.month()));
  start.day = static_cast<int>(static_cast<unsigned>(begin.day()));
  start.is_date = 1;
  const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
      icalrecur_iterator_new(icalrecurrencetype_from_string(rule.c_str()), start),
      &icalrecur_iterator_free);
  std::set<Date> found;
  while (iterator) {
    const auto time = icalrecur_iterator_next(iterator.get());
    if (icaltime_is_null_time(time) != 0) break;
    const auto date = Date(local_days(year(time.year) / time.month / time.day));
    if (date > to) break;
    if (date >= from) found.insert(date);
  }
  return {found.begin(), found.end()};
}

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int number(int least, int most) {
    return std::uniform_int_distribution<int>(least, most)(engine_);
  }
  bool one_in(int n) { return number(1, n) == 1; }
  std::string weekday() {
    static constexpr const char* kDays[] = {"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
    return kDays[number(0, 6)];
  }
  Date date(int first_year, int last_year) {
    return Date(local_days(year(first_year) / 1 / 1)) +
           days(number(0, (last_year - first_year) * 365));
  }
  template <typename Make>
  std::string list(int most, Make make) {
    std::string out = make();
    for (int more = number(1, most); more > 1; --more) out += "," + make();
    return out;
  }

 private:
  std::mt19937 engine_;
};

std::string ending(Dice& dice) {
  std::string written = iso_date(dice.date(2019, 2029));
  std::erase(written, '-');
  if (dice.one_in(6)) return ";UNTIL=" + written;
  if (dice.one_in(6)) return ";COUNT=" + std::to_string(dice.number(1, 60));
  return "";
}

std::string weekly(Dice& dice) {
  std::string rule = "FREQ=WEEKLY";
  if (!dice.one_in(8)) rule += ";BYDAY=" + dice.list(7, [&] { return dice.weekday(); });
  if (dice.one_in(4)) rule += ";WKST=" + dice.weekday();
  return rule;
}

std::string any_rule(Dice& dice) {
  const auto weekdays = [&] { return dice.list(4, [&] { return dice.weekday(); }); };
  const auto position = [&] {
    return std::to_string((dice.one_in(3) ? -1 : 1) * dice.number(1, 4));
  };
  const auto placed = [&] { return position() + dice.weekday(); };
  const auto month_day = [&] { return std::to_string(dice.one_in(4) ? -1 : dice.number(1, 31)); };
  std::string rule;
  switch (dice.number(0, 7)) {
    case 0:
      rule = "FREQ=DAILY";
      break;
    case 1:
      rule = "FREQ=DAILY;BYDAY=" + weekdays();
      break;
    case 2:
      rule = weekly(dice);
      break;
    case 3:
      rule = "FREQ=MONTHLY;BYDAY=" + dice.list(3, placed);
      break;
    case 4:
      rule = "FREQ=MONTHLY;BYMONTHDAY=" + dice.list(3, month_day);
      break;
    case 5:
      rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=" + position();
      break;
    case 6:
      rule = "FREQ=MONTHLY";
      break;
    default:
      rule = "FREQ=YEARLY";
      if (!dice.one_in(3))
        rule += ";BYMONTH=" + std::to_string(dice.number(1, 12)) + ";BYDAY=" + placed();
  }
  if (dice.one_in(2)) rule += ";INTERVAL=" + std::to_string(dice.number(1, 5));
  return rule;
}

void agrees(const std::string& rule, Dice& dice) {
  const auto anchor = dice.date(2018, 2027);
  const auto from = dice.date(2018, 2028);
  const auto to = from + days(dice.one_in(2) ? dice.number(0, 7) : dice.number(0, 500));
  INFO(rule, " from ", iso_date(anchor), " asked for ", iso_date(from), " to ", iso_date(to));
  auto when = on_rule(rule);
  when.anchor = anchor;
  const auto found = dates(when, from, to);
  REQUIRE(found == walked(rule, anchor, from, to));
  for (const auto date : found)
    REQUIRE((weekday_mask(when) & (1U << weekday(date).c_encoding())) != 0);
}

}  // namespace

TEST_CASE("plain weekly rules fall on the days that libical finds") {
  Dice dice(20261124);
  for (int i = 0; i < 2500; ++i) {
    std::string rule = weekly(dice);
    agrees(rule + ending(dice), dice);
  }
}

TEST_CASE("rules asked in the middle give the days that libical finds from the beginning") {
  Dice dice(19350610);
  for (int i = 0; i < 2500; ++i) {
    std::string rule = any_rule(dice);
    agrees(rule + ending(dice), dice);
  }
}
