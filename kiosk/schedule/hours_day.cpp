#include "schedule/hours_day.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace hearth::schedule {

namespace {

using Effect = HoursRule::Effect;
using Join = HoursRule::Join;

// How far into the next day an end that nobody named may lie: 6 AM.
constexpr int kOpenEnd = kMinutesOfDay + 6 * 60;

// Paints over what was there before.
void paint(std::vector<HoursPiece>& pieces, const HoursPiece& piece) {
  if (piece.from >= piece.to) return;
  std::vector<HoursPiece> made;
  for (const auto& old : pieces) {
    if (old.from < piece.from) {
      made.push_back(old);
      made.back().to = std::min(old.to, piece.from);
    }
    if (old.to > piece.to) {
      made.push_back(old);
      made.back().from = std::max(old.from, piece.to);
    }
  }
  made.insert(std::lower_bound(made.begin(), made.end(), piece,
                               [](const auto& a, const auto& b) { return a.from < b.from; }),
              piece);
  pieces = std::move(made);
}

// Paints only where nothing is open and nothing unknown.
void paint_below(std::vector<HoursPiece>& pieces, HoursPiece piece) {
  auto above = pieces;
  std::erase_if(above, [](const HoursPiece& one) { return one.effect == Effect::closed; });
  paint(pieces, piece);
  for (const auto& one : above) paint(pieces, one);
}

// A rule's spans as pieces. An open end is unknown from where it is open until the morning; closed
// with an open end is closed for the rest of the day.
std::vector<HoursPiece> pieces_of(const HoursRule& rule, int index) {
  std::vector<HoursPiece> made;
  const auto spans = rule.spans.empty() ? std::vector{kWholeDay} : rule.spans;
  const bool weak = rule.join == Join::otherwise, closes = rule.effect == Effect::closed;
  for (const auto& span : spans) {
    const int to = span.open_end && closes ? std::max(span.to, kMinutesOfDay) : span.to;
    made.push_back({span.from, to, rule.effect, index, weak});
    if (span.open_end && !closes)
      made.push_back({span.to, std::max(kOpenEnd, span.to), Effect::unknown, index, weak});
  }
  // What is said outright counts more than how far an open end may go.
  std::stable_partition(made.begin(), made.end(),
                        [](const auto& one) { return one.effect == Effect::unknown; });
  return made;
}

// What two readings of a day agree on; unknown where they do not.
HoursDay agreed(const HoursDay& a, const HoursDay& b) {
  HoursDay made;
  made.taken_by = std::max(a.taken_by, b.taken_by);
  made.holiday = a.holiday;
  std::vector<int> edges;
  for (const auto* day : {&a, &b})
    for (const auto& piece : day->pieces) edges.insert(edges.end(), {piece.from, piece.to});
  std::sort(edges.begin(), edges.end());
  edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const auto *of_a = a.at(edges[i]), *of_b = b.at(edges[i]);
    if (!of_a && !of_b) continue;
    const auto says_a = of_a ? of_a->effect : Effect::closed;
    const auto says_b = of_b ? of_b->effect : Effect::closed;
    auto piece = of_a ? *of_a : *of_b;
    if (of_a && of_b) {
      piece.rule = std::min(of_a->rule, of_b->rule);
      piece.weak = of_a->weak && of_b->weak;
    }
    piece.from = edges[i];
    piece.to = edges[i + 1];
    if (says_a != says_b) piece.effect = Effect::unknown;
    auto& last = made.pieces;
    if (!last.empty() && last.back().to == piece.from && last.back().effect == piece.effect &&
        last.back().rule == piece.rule && last.back().weak == piece.weak)
      last.back().to = piece.to;
    else
      last.push_back(piece);
  }
  return made;
}

}  // namespace

const HoursPiece* HoursDay::at(int minute) const {
  const auto found = std::find_if(pieces.begin(), pieces.end(), [&](const HoursPiece& piece) {
    return piece.from <= minute && minute < piece.to;
  });
  return found == pieces.end() ? nullptr : &*found;
}

HoursRules::HoursRules(std::vector<HoursRule> rules, std::string country)
    : rules_(std::move(rules)), country_(std::move(country)) {
  Order order(rules_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  orders_.push_back(order);
  std::stable_partition(order.begin(), order.end(), [&](std::size_t index) {
    return !rules_[index].public_holidays && !rules_[index].names_days();
  });
  if (order != orders_.front()) orders_.push_back(std::move(order));
  std::uint8_t whole = 0;
  for (const auto& rule : rules_) {
    if (rule.whole_day()) whole |= rule.any_day() ? kEveryDay : rule.weekdays;
    public_holidays_ |= rule.public_holidays;
    school_holidays_ |= rule.school_holidays;
  }
  never_closes_ = whole == kEveryDay;
}

HoursDay HoursRules::day(base::Date date, bool public_holiday, bool school_holiday,
                         const Order& order) const {
  HoursDay made;
  for (const auto index : order) {
    const auto& rule = rules_[index];
    if (!rule.holds(date, public_holiday, school_holiday)) continue;
    const int number = static_cast<int>(index);
    // "off" with times takes these times away and leaves the others.
    const bool takes_day =
        rule.join == Join::replaces && (rule.effect != Effect::closed || rule.spans.empty());
    if (takes_day) {
      made.pieces.clear();
      made.taken_by = number;
    }
    for (const auto& piece : pieces_of(rule, number)) {
      if (rule.join == Join::otherwise)
        paint_below(made.pieces, piece);
      else if (!(rule.effect == Effect::closed && rule.spans.empty()))
        paint(made.pieces, piece);
      else
        made.pieces.clear();
    }
  }
  return made;
}

HoursDay HoursRules::day(base::Date date) const {
  const auto holiday = public_holiday(date, country_);
  const bool known = knows_holidays(country_);
  // A rule for holidays can hold on any day where a country's holidays are not known.
  const bool may_be = holiday != Holiday::no || (public_holidays_ && !known);
  const bool may_not = holiday != Holiday::yes;
  std::optional<HoursDay> made;
  for (const auto& order : orders_)
    for (const bool of_school : {false, true})
      for (const bool is : {false, true}) {
        if ((is ? !may_be : !may_not) || (of_school && !school_holidays_)) continue;
        auto one = day(date, is, of_school, order);
        made = made ? agreed(*made, one) : std::move(one);
      }
  made->holiday = holiday;
  if (holiday != Holiday::no && !public_holidays_) doubt_holiday(*made);
  return *std::move(made);
}

// Nothing is said of holidays: what a weekday's rule opens may be shut. What names the day, and
// what never closes, still counts; what is closed stays closed.
void HoursRules::doubt_holiday(HoursDay& day) const {
  for (auto& piece : day.pieces) {
    const auto& rule = rules_[static_cast<std::size_t>(piece.rule)];
    if (piece.effect == Effect::open && !(never_closes_ && rule.whole_day()) && !rule.names_days())
      piece.effect = Effect::unknown;
  }
}

}  // namespace hearth::schedule
