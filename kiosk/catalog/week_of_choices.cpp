#include "catalog/week_of_choices.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "catalog/catalog.h"

namespace hearth::catalog {

namespace {

using listing::ChoiceGroup;

bool any_number(ChoiceGroup group) {
  return group == ChoiceGroup::program || group == ChoiceGroup::language ||
         group == ChoiceGroup::audience || group == ChoiceGroup::region;
}

void add(Tally& tally, const Tally& more) {
  tally.listed += more.listed;
  tally.on += more.on;
}

}  // namespace

WeekOfChoices::Kind WeekOfChoices::kind(const ChoiceBits& bits, const Tally& tally) {
  Kind kind{bits, {}, tally};
  for (std::size_t i = 0; i < bits.size(); ++i)
    if (bits[i]) kind.options.push_back(static_cast<std::uint16_t>(i));
  return kind;
}

WeekOfChoices::WeekOfChoices(const Catalog& catalog, base::Date from) : from_(from) {
  for (const auto& option : catalog.choices().options()) groups_.push_back(option.choice.group);
  std::unordered_map<ChoiceBits, Tally> kinds;
  for (int i = 0; i < kDays; ++i) {
    const auto date = from + std::chrono::days(i);
    for (const auto& occurrence : catalog.day(date))
      add(kinds[catalog.choice_bits(occurrence, date)],
          {1, occurrence.status == schedule::Status::on ? 1 : 0});
  }
  for (const auto& [bits, tally] : kinds) kinds_.push_back(kind(bits, tally));
  const auto midnight = catalog.timetable().zone().instant(base::LocalTime(from));
  for (const auto& occurrence : catalog.day(from - std::chrono::days(1)))
    if (occurrence.end > midnight && occurrence.status == schedule::Status::on)
      overnight_.push_back({kind(catalog.choice_bits(occurrence, from), {1, 1}), occurrence.end});
  put_in_order();
}

void WeekOfChoices::put_in_order() {
  listed_.resize(groups_.size());
  for (const auto& kind : kinds_) {
    all_listed_ += kind.tally.listed;
    for (const auto option : kind.options) listed_[option] += kind.tally.listed;
  }
  order_.resize(groups_.size());
  std::iota(order_.begin(), order_.end(), std::size_t{0});
  std::sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
    if (groups_[a] != groups_[b]) return groups_[a] < groups_[b];
    if (any_number(groups_[a]) && listed_[a] != listed_[b]) return listed_[a] > listed_[b];
    return a < b;
  });
}

bool WeekOfChoices::narrows(std::size_t option) const {
  return listed_[option] > 0 && listed_[option] < all_listed_;
}

WeekOfChoices::Counts WeekOfChoices::count(const Wanted& wanted, base::Instant now) const {
  Counts counts{{}, std::vector<Tally>(groups_.size())};
  const auto count_in = [&](const Kind& kind) {
    const auto obstacle = wanted.only_obstacle(kind.bits);
    if (!obstacle) return;
    const bool kept = *obstacle == wanted.groups();
    if (kept) add(counts.all, kind.tally);
    for (const auto option : kind.options)
      if (kept || groups_[option] == wanted.group(*obstacle)) add(counts.by[option], kind.tally);
  };
  for (const auto& kind : kinds_) count_in(kind);
  for (const auto& one : overnight_)
    if (now < one.end) count_in(one.kind);
  return counts;
}

}  // namespace hearth::catalog
