// OpenStreetMap's opening_hours, by its grammar: a rule is [dates] [days] [times] [modifier].
#include <algorithm>
#include <array>
#include <utility>

#include "schedule/hours_reading.h"
#include "schedule/osm_words.h"

namespace hearth::schedule {

namespace {

using Kind = HoursToken::Kind;
using Join = HoursRule::Join;
using Effect = HoursRule::Effect;

constexpr int kMostHours = 48;

class Reader {
 public:
  explicit Reader(const std::vector<HoursToken>& tokens) : tokens_(tokens) {}

  HoursReading read() {
    auto join = Join::replaces;
    while (!failed() && !at_end()) {
      // One semicolon too many, at an end or between, is a slip of no meaning.
      if (join == Join::replaces && take(";")) continue;
      read_rule(join);
      if (failed() || at_end()) break;
      if (take(";"))
        join = Join::replaces;
      else if (take(","))
        join = Join::adds;
      else if (take("|") && take("|"))
        join = Join::otherwise;
      else
        fail();
      if (join != Join::replaces && at_end()) fail("A rule is missing at the end");
    }
    if (!failed() && reading_.rules.empty()) fail("No hours are written here");
    if (!failed() && only_closed())
      fail("Only when it is closed is written here", "write when it is open as well");
    if (failed()) reading_.rules.clear();
    return std::move(reading_);
  }

 private:
  const HoursToken& now(std::size_t ahead = 0) const {
    return tokens_[std::min(here_ + ahead, tokens_.size() - 1)];
  }
  bool at_end() const { return now().kind == Kind::end; }
  bool failed() const { return !reading_.ok(); }
  bool take(std::string_view text) {
    if (failed() || !now().is(text)) return false;
    ++here_;
    return true;
  }
  void fail(std::string trouble = "", std::string remedy = "") {
    if (failed()) return;
    reading_.understood = now().at;
    reading_.trouble = trouble.empty() ? cannot_read_from(now()) : std::move(trouble);
    reading_.remedy = std::move(remedy);
  }

  // "Dec 25 off" alone: of all other days nothing is said. "off" says it of every day.
  bool only_closed() const {
    const auto& rules = reading_.rules;
    const auto& first = rules.front();
    const bool says_all = first.dates.empty() && first.any_day() && first.spans.empty();
    return !says_all && std::all_of(rules.begin(), rules.end(), [](const HoursRule& rule) {
      return rule.effect == Effect::closed;
    });
  }

  void read_rule(Join join) {
    HoursRule rule;
    rule.join = join;
    bool said = read_always();
    if (said) {
      rule.spans = {kWholeDay};
    } else {
      const auto begin = here_;
      read_dates(rule);
      if (here_ != begin) take(":");  // "Jun-Aug: Mo", for readability
      read_days(rule);
      if (here_ != begin && is_time(1)) take(":");
      said = read_times(rule);
    }
    said = read_modifier(rule) || said;
    if (!said) fail(at_end() || now().kind == Kind::sign ? "Days without times are no hours" : "");
    reading_.rules.push_back(std::move(rule));
  }

  bool read_always() {
    if (now().kind != Kind::number || now().value != 24 || !now(1).is("/") ||
        now(2).kind != Kind::number || now(2).value != 7)
      return false;
    here_ += 3;
    return true;
  }

  // "2026", "Jun-Aug", "Dec 25", "Dec 24-26", "Dec 24,31", "2026 Dec 24-2027 Jan 2", in a list.
  void read_dates(HoursRule& rule) {
    if (!is_year() && !is_month()) return;
    do {
      rule.dates.push_back(read_date_range());
      // "Dec 24,31": more days of the same month.
      while (!failed() && to_the_day_ && now().is(",") && is_day(1)) {
        ++here_;
        auto more = rule.dates.back();
        more.first = {more.last.month, read_day(more.last.month)};
        more.last =
            take("-") ? DateRange::Day{more.first.month, read_day(more.first.month)} : more.first;
        check_order(more);
        rule.dates.push_back(more);
      }
    } while (!failed() && now().is(",") && (is_month(1) || is_year(1)) && take(","));
  }

  DateRange read_date_range() {
    DateRange range{{1, 1}, {12, 31}, read_year(), {}};
    to_the_day_ = false;
    range.last_year = range.first_year;
    if (!is_month()) {
      if (range.first_year && take("-")) range.last_year = read_year();
      if (!range.last_year) range.last_year = range.first_year, fail();
      check_order(range);
      return range;
    }
    const unsigned month = read_month();
    to_the_day_ = is_day();
    range.first = {month, to_the_day_ ? read_day(month) : 1};
    range.last = to_the_day_ ? range.first : DateRange::Day{month, days_of_month(month)};
    if (!take("-")) return range;
    const auto last_year = range.first_year ? read_year() : std::optional<int>();
    const unsigned last_month = is_month() ? read_month() : to_the_day_ ? month : (fail(), 1);
    if (to_the_day_ && !is_day()) fail();
    range.last = {last_month, to_the_day_ ? read_day(last_month) : days_of_month(last_month)};
    // "2026 Dec 24-Jan 2" ends in the year after.
    if (range.first_year)
      range.last_year = last_year ? *last_year : *range.first_year + (range.last < range.first);
    check_order(range);
    return range;
  }
  void check_order(const DateRange& range) {
    if (range.first_year &&
        std::pair(*range.last_year, range.last) < std::pair(*range.first_year, range.first))
      fail("These dates end before they begin");
  }

  bool is_year(std::size_t ahead = 0) const {
    return now(ahead).kind == Kind::number && now(ahead).digits == 4 && now(ahead).value >= 1900;
  }
  std::optional<int> read_year() {
    if (!is_year()) return std::nullopt;
    return tokens_[here_++].value;
  }
  bool is_month(std::size_t ahead = 0) const {
    return now(ahead).kind == Kind::word && osm_month(now(ahead).text) != 0;
  }
  unsigned read_month() { return osm_month(tokens_[here_++].text); }
  bool is_day(std::size_t ahead = 0) const {
    const auto& token = now(ahead);
    return token.kind == Kind::number && token.digits <= 2 && !now(ahead + 1).is(":");
  }
  unsigned read_day(unsigned month) {
    const auto day = static_cast<unsigned>(now().value);
    if (!is_day() || day < 1 || day > days_of_month(month))
      return fail("A month has no such day"), 1;
    ++here_;
    return day;
  }

  // "Mo-Fr,Su", "Th[1,3]", "PH", in a list.
  void read_days(HoursRule& rule) {
    if (!is_days()) return;
    do {
      if (take("ph"))
        rule.public_holidays = true;
      else if (take("sh"))
        rule.school_holidays = true;
      else
        read_weekdays(rule);
    } while (!failed() && now().is(",") && is_days(1) && take(","));
  }
  bool is_days(std::size_t ahead = 0) const {
    const auto& token = now(ahead);
    return token.is("ph") || token.is("sh") ||
           (token.kind == Kind::word && osm_weekday(token.text));
  }
  void read_weekdays(HoursRule& rule) {
    const auto first = *osm_weekday(tokens_[here_++].text);
    if (take("[")) {
      do {
        read_nth(rule, first);
      } while (!failed() && take(","));
      if (!take("]")) fail();
      return;
    }
    auto day = first;
    rule.weekdays |= weekday_bit(day);
    if (!take("-")) return;
    const auto last = now().kind == Kind::word ? osm_weekday(now().text) : std::nullopt;
    if (!last) return fail();
    ++here_;
    while (day != *last) rule.weekdays |= weekday_bit(++day);
  }
  void read_nth(HoursRule& rule, std::chrono::weekday day) {
    const bool from_the_end = take("-");
    const int first = read_ordinal();
    const int last = !from_the_end && take("-") ? read_ordinal() : first;
    for (int nth = first; nth <= last; ++nth) rule.nth.push_back({day, from_the_end ? -nth : nth});
  }
  int read_ordinal() {
    if (now().kind != Kind::number || now().value < 1 || now().value > 5) return fail(), 1;
    return tokens_[here_++].value;
  }

  bool is_time(std::size_t ahead = 0) const {
    return now(ahead).kind == Kind::number && now(ahead).digits == 2 && now(ahead + 1).is(":");
  }
  bool read_times(HoursRule& rule) {
    if (!is_time()) return false;
    do {
      rule.spans.push_back(read_span());
    } while (!failed() && now().is(",") && is_time(1) && take(","));
    return true;
  }
  ClockSpan read_span() {
    ClockSpan span;
    span.from = read_time(23);
    if (take("+")) return {span.from, span.from, true};
    const auto end = here_ + 1;
    if (!take("-") || !is_time()) return fail(), span;
    span.to = read_time(kMostHours);
    if (span.from == span.to)
      fail("Hours that end when they begin could be a whole day or none",
           "write 00:00-24:00 for a whole day");
    if (span.to < span.from) span.to += kMinutesOfDay;
    span.open_end = take("+");
    if (until_the_next_morning(span)) {
      here_ = end;
      fail("These hours last from the morning until the next", "write 17:00 for 5 PM");
    }
    if (span.to - span.from > kMinutesOfDay) fail("Hours of one day are longer than a day");
    return span;
  }
  // "08:00-05:00". What closes deep in the night ("10:00-02:00") is no such slip.
  static bool until_the_next_morning(const ClockSpan& span) {
    return span.from > 4 * 60 && span.from < 11 * 60 && span.to > kMinutesOfDay + 2 * 60 &&
           span.to - span.from < kMinutesOfDay;
  }
  int read_time(int most_hours) {
    if (!is_time() || now().value > most_hours) return fail(), 0;
    const int hours = tokens_[here_].value;
    here_ += 2;
    const auto& minutes = now();
    if (minutes.kind != Kind::number || minutes.digits != 2 || minutes.value > 59 ||
        hours * 60 + minutes.value > most_hours * 60 + (most_hours == 23 ? 59 : 0))
      return fail(), 0;
    ++here_;
    return hours * 60 + minutes.value;
  }

  bool read_modifier(HoursRule& rule) {
    bool said = true;
    if (take("open"))
      rule.effect = Effect::open;
    else if (take("off") || take("closed"))
      rule.effect = Effect::closed;
    else if (take("unknown"))
      rule.effect = Effect::unknown;
    else
      said = false;
    if (now().kind != Kind::comment) return said;
    // "by appointment": open under a condition that only a person can judge.
    if (rule.effect == Effect::open) rule.effect = Effect::unknown;
    ++here_;
    return true;
  }

  const std::vector<HoursToken>& tokens_;
  std::size_t here_ = 0;
  bool to_the_day_ = false;  // the dates read last name days, not whole months
  HoursReading reading_;
};

}  // namespace

HoursReading read_osm_hours(const std::vector<HoursToken>& tokens) {
  return Reader(tokens).read();
}

}  // namespace hearth::schedule
