#include "schedule/opening_hours.h"

#include <algorithm>
#include <string>

#include "schedule/hours_day.h"
#include "schedule/hours_reading.h"

namespace hearth::schedule {

namespace {

using Effect = HoursRule::Effect;
using State = OpeningHours::State;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::minutes;

constexpr std::size_t kLongest = 2000;

State state_of(Effect effect) {
  return effect == Effect::open     ? State::open
         : effect == Effect::closed ? State::closed
                                    : State::unknown;
}

// What a day says of one of its minutes, and what the night before it.
State state_at(const HoursDay& before, const HoursDay& day, int minute) {
  const auto* own = day.at(minute);
  const auto* night = before.at(minute + kMinutesOfDay);
  if (!night || night->effect == Effect::closed) return own ? state_of(own->effect) : State::closed;
  if (own && own->effect == Effect::closed) return State::closed;
  if (own && own->effect == Effect::open) return State::open;
  if (own && !own->weak) return State::unknown;
  return day.taken_by > night->rule ? State::unknown : state_of(night->effect);
}

// Where the state of a day can change: minutes from its midnight, in order, 0 among them.
std::vector<int> edges(const HoursDay& before, const HoursDay& day) {
  std::vector<int> made{0};
  const auto add = [&](int minute) {
    if (minute > 0 && minute < kMinutesOfDay) made.push_back(minute);
  };
  for (const auto& piece : before.pieces) {
    add(piece.from - kMinutesOfDay);
    add(piece.to - kMinutesOfDay);
  }
  for (const auto& piece : day.pieces) {
    add(piece.from);
    add(piece.to);
  }
  std::sort(made.begin(), made.end());
  return made;
}

base::Error not_read(const std::string& trouble, const std::string& remedy) {
  constexpr auto kRemedy = "write only days and times, like Mon-Fri 9am-5pm or Mo-Fr 09:00-17:00";
  return {trouble + ", so the hours are shown as written and open or closed is not said; " +
              (remedy.empty() ? kRemedy : remedy) + ".",
          ""};
}

}  // namespace

std::string cannot_read_from(const HoursToken& token) {
  if (token.kind == HoursToken::Kind::end) return "Something is missing at the end of these hours";
  return "Hours cannot be read from “" + token.text + "” on";
}

base::Result<OpeningHours> OpeningHours::read(std::string_view written, std::string_view country) {
  if (written.size() > kLongest) return not_read("These hours are too long to be read", "");
  const auto tokens = hours_tokens(written);
  auto reading = read_osm_hours(tokens);
  if (!reading.ok()) {
    // Of two readers that failed, the one that came further knows better why.
    auto as_people = read_written_hours(tokens);
    if (as_people.ok() || as_people.understood >= reading.understood)
      reading = std::move(as_people);
  }
  if (!reading.ok()) return not_read(reading.trouble, reading.remedy);
  return OpeningHours(
      std::make_shared<const HoursRules>(std::move(reading.rules), std::string(country)));
}

base::Result<OpeningHours> OpeningHours::read(const listing::Translated& written,
                                              std::string_view country) {
  return read(std::string_view(written.plain), country);
}

OpeningHours::Answer OpeningHours::at(base::LocalTime at) const {
  const auto date = floor<days>(at);
  const int minute = static_cast<int>(floor<minutes>(at - date).count());
  auto before = rules_->day(date - days(1)), day = rules_->day(date);
  Answer answer;
  answer.state = state_at(before, day, minute);
  for (int ahead = 0; ahead <= kAhead.count(); ++ahead) {
    for (const int edge : edges(before, day)) {
      const base::LocalTime when = date + days(ahead) + minutes(edge);
      if (when <= at || when > at + kAhead) continue;
      const auto state = state_at(before, day, edge);
      if (state == answer.state) continue;
      answer.until = when;
      answer.then = state;
      return answer;
    }
    before = std::move(day);
    day = rules_->day(date + days(ahead + 1));
  }
  return answer;
}

std::array<OpeningHours::Day, 7> OpeningHours::week(base::Date from) const {
  std::array<Day, 7> made;
  for (int ahead = 0; auto& day : made) {
    day.date = from + days(ahead++);
    const auto said = rules_->day(day.date);
    day.holiday = said.holiday;
    for (const auto& piece : said.pieces) {
      const Span span{day.date + minutes(piece.from), day.date + minutes(piece.to)};
      if (piece.effect == Effect::unknown) day.unknown = true;
      if (piece.effect != Effect::open) continue;
      // What two rules say one after the other is one span to a reader.
      if (!day.open.empty() && day.open.back().to == span.from)
        day.open.back().to = span.to;
      else
        day.open.push_back(span);
    }
  }
  return made;
}

bool OpeningHours::speaks_of_holidays() const {
  return rules_->speaks_of_holidays();
}

}  // namespace hearth::schedule
