#include "screens/hours_now.h"

namespace hearth::screens {

namespace {

using schedule::OpeningHours;
using State = OpeningHours::State;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::floor;

constexpr auto kSoon = 60min;
// An end until so late in the night goes without the name of its day.
constexpr auto kSameNight = days(1) + 12h;

// The day on which something is, for those who read it today.
std::string named(const Stage& stage, base::Date date) {
  const auto& words = stage.words();
  return date - stage.today() < days(7) ? words.weekday(date) : words.date(date);
}

std::string open_words(const Stage& stage, const OpeningHours::Answer& answer, bool soon) {
  const auto& words = stage.words();
  if (!answer.until) return std::string(words.tr("Open day and night"));
  const auto until = *answer.until;
  const auto time = words.time(until);
  // What comes then is not known: it may well stay open.
  if (answer.then == State::unknown) {
    if (until - stage.today() <= kSameNight)
      return words.phrase("Open now, at least until {time}", {{"time", time}});
    return std::string(words.tr("Open now"));
  }
  if (soon) return words.phrase("Closes soon, at {time}", {{"time", time}});
  const auto last_day = floor<days>(until - 1s);
  const bool midnight = floor<days>(until) == until;
  if (until - stage.today() <= kSameNight && !(midnight && last_day > stage.today()))
    return midnight ? std::string(words.tr("Open now, until midnight"))
                    : words.phrase("Open now, until {time}", {{"time", time}});
  const auto day = named(stage, last_day);
  return midnight ? words.phrase("Open now, until midnight on {day}", {{"day", day}})
                  : words.phrase("Open now, until {day}, {time}", {{"day", day}, {"time", time}});
}

std::string closed_words(const Stage& stage, const OpeningHours::Answer& answer) {
  const auto& words = stage.words();
  if (!answer.until || answer.then != State::open) return std::string(words.tr("Closed now"));
  const auto time = words.time(*answer.until);
  const auto date = floor<days>(*answer.until);
  if (date == stage.today()) return words.phrase("Closed now, opens at {time}", {{"time", time}});
  if (date == stage.today() + days(1))
    return words.phrase("Closed now, opens tomorrow at {time}", {{"time", time}});
  return words.phrase("Closed now, opens {day} at {time}",
                      {{"day", named(stage, date)}, {"time", time}});
}

}  // namespace

HoursNow hours_now(const Stage& stage, const OpeningHours& hours) {
  return hours_now(stage, hours.at(stage.local_now()));
}

HoursNow hours_now(const Stage& stage, const OpeningHours::Answer& answer) {
  if (!stage.clock_known) return {};
  HoursNow now{.state = answer.state};
  if (answer.state == State::unknown) return now;
  now.day_and_night = answer.state == State::open && !answer.until;
  now.soon = answer.state == State::open && answer.then == State::closed && answer.until &&
             *answer.until - stage.local_now() <= kSoon;
  now.words = answer.state == State::open ? open_words(stage, answer, now.soon)
                                          : closed_words(stage, answer);
  return now;
}

}  // namespace hearth::screens
