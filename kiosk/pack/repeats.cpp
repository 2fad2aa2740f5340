#include "pack/repeats.h"

#include <algorithm>
#include <cctype>

#include "pack/phrase.h"
#include "pack/spelling.h"
#include "pack/words.h"
#include "schedule/recurrence.h"
#include "schedule/zone.h"

namespace hearth::pack {

namespace {

using base::Error;
using base::Result;

// Before any listing that a kiosk will show, so that a meeting without Starts has no first day.
constexpr base::Date kLongAgo{std::chrono::local_days(std::chrono::year(2000) / 1 / 1)};

Error unknown(std::string_view text) {
  return {
      in_quotes(text) +
          " is not read; write \"weekly\", \"daily\", \"1st Tuesday\", \"2nd and 4th Thursday\", "
          "\"last Friday\", \"every 2 weeks\" (with a date in Starts), \"monthly on the 15th\", "
          "\"once on 2026-12-31\" or \"RRULE:\" and a rule.",
      ""};
}

Error contradiction(DaySet day, std::string_view text, const std::string& falls) {
  return {"Day says " + day_names(day) + ", but Repeats says " + in_quotes(text) +
              ", which falls on " + falls + "; correct one of them.",
          ""};
}

// Day and Repeats together: what both say, or what one of them says.
Result<DaySet> agreed(std::string_view text, DaySet from_day, DaySet from_text) {
  if (from_day != 0 && from_text != 0 && from_day != from_text)
    return contradiction(from_day, text, day_names(from_text));
  return from_day | from_text;
}

Result<Repeats> weekly(std::string_view text, int interval, DaySet named,
                       const RepeatsHints& hints) {
  auto days = agreed(text, hints.days, named);
  if (!days) return days.error();
  if (interval > 1 && !hints.starts)
    return Error{
        in_quotes(text) + " needs a date in Starts, so that it is known which weeks are meant.",
        ""};
  if (*days == 0 && hints.starts) *days = 1u << weekday(*hints.starts);
  if (*days == 0) return Error{in_quotes(text) + " needs a day of the week in Day.", ""};
  Repeats result;
  result.rule = "FREQ=WEEKLY;";
  if (interval > 1) result.rule += "INTERVAL=" + std::to_string(interval) + ";";
  result.rule += "BYDAY=" + rule_days(*days);
  result.anchor = first_on(*days, hints.starts.value_or(kLongAgo));
  result.days = *days;
  return result;
}

Result<Repeats> daily(std::string_view text, const RepeatsHints& hints) {
  if (const auto days = agreed(text, hints.days, kEveryDay); !days) return days.error();
  return Repeats{"FREQ=DAILY", hints.starts.value_or(kLongAgo), {}, kEveryDay};
}

Result<Repeats> once(std::string_view text, std::string_view dates_text,
                     const RepeatsHints& hints) {
  auto dates = read_dates(dates_text);
  if (!dates) return dates.error();
  if (dates->empty() && hints.starts) dates->push_back(*hints.starts);
  if (dates->empty())
    return Error{in_quotes(text) + " needs a date, for instance \"once on 2026-12-31\".", ""};
  Repeats result{"", dates->front(), *dates, 0};
  for (const auto date : *dates) result.days |= 1u << weekday(date);
  if (const auto days = agreed(text, hints.days, result.days); !days) return days.error();
  return result;
}

// "monthly on the 1st and 15th", "last day of the month".
Result<Repeats> month_days(std::string_view text, const std::vector<int>& days,
                           const RepeatsHints& hints) {
  if (hints.days != 0) return contradiction(hints.days, text, "different days of the week");
  Repeats result{"FREQ=MONTHLY;BYMONTHDAY=", hints.starts.value_or(kLongAgo), {}, 0};
  for (std::size_t i = 0; i < days.size(); ++i)
    result.rule += (i > 0 ? "," : "") + std::to_string(days[i]);
  return result;
}

// "1st Tuesday", "2nd and 4th Thursday", "1st Monday and 3rd Friday"; the day may stand in Day.
Result<Repeats> month_weeks(std::string_view text, const Phrase& phrase, const RepeatsHints& hints,
                            const DayNames& names) {
  Repeats result{"FREQ=MONTHLY;BYDAY=", hints.starts.value_or(kLongAgo), {}, 0};
  std::vector<std::string> items;
  std::vector<int> weeks;
  bool used = false;
  const auto add = [&](DaySet days) {
    for (unsigned day = 0; day < 7; ++day)
      for (const int week : weeks)
        if (days >> day & 1u) items.push_back(std::to_string(week) + rule_days(1u << day));
    result.days |= days;
    used = true;
  };
  for (const auto& word : phrase) {
    if (is_month_word(word) || word == "every") continue;
    if (const auto week = ordinal(word)) {
      if (used) weeks.clear();
      used = false;
      if (*week > 5) return unknown(text);
      weeks.push_back(*week);
    } else if (const auto day = names.find(word); day && !weeks.empty()) {
      add(1u << *day);
    } else {
      return unknown(text);
    }
  }
  if (result.days == 0 && hints.days != 0 && !weeks.empty()) add(hints.days);
  if (result.days == 0)
    return Error{in_quotes(text) + " needs a day of the week in Day, or \"monthly on the 15th\".",
                 ""};
  if (!used) return unknown(text);
  if (const auto days = agreed(text, hints.days, result.days); !days) return days.error();
  for (std::size_t i = 0; i < items.size(); ++i) result.rule += (i > 0 ? "," : "") + items[i];
  return result;
}

Result<Repeats> rule(std::string_view text, std::string_view value, const RepeatsHints& hints) {
  Repeats result;
  for (const char c : value)
    if (c != ' ') result.rule += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  if (const auto status = schedule::check_rule(result.rule); !status)
    return Error{"The rule cannot be used: " + status.error().message, ""};
  result.anchor = hints.starts ? *hints.starts : hints.issued.value_or(kLongAgo);
  listing::Recurrence when;
  when.rule = result.rule;
  when.anchor = result.anchor;
  const DaySet possible = schedule::weekday_mask(when);
  DaySet falls = 0;
  for (const auto date :
       schedule::dates(when, result.anchor, result.anchor + std::chrono::days(2 * 366)))
    falls |= 1u << weekday(date);
  result.days = falls == kEveryDay || possible == kEveryDay ? hints.days : possible;
  if (hints.days != 0 && ((falls & ~hints.days) != 0 || (hints.days & ~possible) != 0))
    return contradiction(hints.days, text, day_names(falls != 0 ? falls : possible));
  return result;
}

// "every 2 weeks", "every other Tuesday", "every second week on Monday": the interval and the days.
struct Interval {
  int weeks = 0;
  DaySet days = 0;
};
std::optional<Interval> interval_of(const Phrase& phrase, const DayNames& names) {
  if (phrase.size() == 1 && phrase[0] == "fortnightly") return Interval{2, 0};
  if (phrase.size() < 3 || phrase[0] != "every") return std::nullopt;
  auto weeks = count_of(phrase[1]);
  if (!weeks && is_week_word(phrase[2])) weeks = ordinal(phrase[1]);
  if (!weeks || *weeks < 1) return std::nullopt;
  Interval found{*weeks, 0};
  for (std::size_t i = is_week_word(phrase[2]) ? 3 : 2; i < phrase.size(); ++i) {
    const auto day = names.find(phrase[i]);
    if (!day) return std::nullopt;
    found.days |= 1u << *day;
  }
  return found;
}

}  // namespace

Result<Repeats> read_repeats(std::string_view text, const RepeatsHints& hints,
                             const DayNames& names) {
  const auto words = folded(text);
  const std::string_view whole(words);
  if (whole.empty() || whole == "weekly" || whole == "every week" || whole == "each week")
    return weekly(text.empty() ? "weekly" : text, 1, 0, hints);
  if (whole == "daily" || whole == "every day" || whole == "each day") return daily(text, hints);
  if (whole.starts_with("rrule:")) return rule(text, whole.substr(6), hints);
  if (whole.starts_with("freq=")) return rule(text, whole, hints);
  if (whole.size() > 200) return unknown(text);
  if (whole.starts_with("once")) {
    auto dates = whole.substr(4);
    if (dates.starts_with(" on")) dates.remove_prefix(3);
    if (!dates.empty() && dates.front() != ' ' && dates.front() != ':') return unknown(text);
    if (!dates.empty()) dates.remove_prefix(1);
    return once(text, dates, hints);
  }

  const auto phrase = phrase_of(text);
  if (const auto interval = interval_of(phrase, names))
    return weekly(text, interval->weeks, interval->days, hints);
  // "every 2nd Tuesday" is the second one of a month to some, and every other one to others.
  if (phrase.size() == 3 && phrase[0] == "every" && ordinal(phrase[1]).value_or(0) > 1)
    return Error{in_quotes(text) + " can be read in two ways; write \"" + phrase[1] + " " +
                     phrase[2] + "\" for one day of each month, or \"every " +
                     std::to_string(*ordinal(phrase[1])) + " weeks\".",
                 ""};

  std::vector<int> days_of_month;
  bool only_days = says_month(phrase), any_week = false;
  for (const auto& word : phrase) {
    const auto day = ordinal(word);
    any_week = any_week || day.has_value();
    if (day) {
      days_of_month.push_back(*day);
    } else if (const auto number = count_of(word); number && *number <= 31 && only_days) {
      days_of_month.push_back(*number);
    } else if (!is_month_word(word) && word != "every" && word != "day") {
      only_days = false;
    }
  }
  if (only_days && !days_of_month.empty()) return month_days(text, days_of_month, hints);
  if (any_week) return month_weeks(text, phrase, hints, names);
  if (!says_month(phrase))
    if (const auto days = names.read(text)) return weekly(text, 1, *days, hints);
  return unknown(text);
}

}  // namespace hearth::pack
