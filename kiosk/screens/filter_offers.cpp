#include "screens/filter_offers.h"

#include <algorithm>

namespace hearth::screens {

Offers filter_offers(const Stage& stage) {
  const auto& filters = stage.visit.here().filters;
  const auto& choices = stage.catalog.choices();
  const auto& week = stage.catalog.week(stage.today());
  const auto counts = week.count(choices.ready(filters.chosen()), stage.now);
  Offers offers{{}, counts.all.listed};
  for (const auto option : week.order()) {
    const auto& choice = choices.options()[option].choice;
    const auto& tally = counts.by[option];
    const bool chosen = filters.has(choice);
    if (chosen || (tally.on > 0 && week.narrows(option)))
      offers.all.push_back({choice, tally.listed, chosen});
  }
  // The listing may have been replaced by one that knows nothing of a choice.
  for (const auto& choice : filters.chosen())
    if (!choices.find(choice)) {
      const auto after = std::find_if(offers.all.begin(), offers.all.end(), [&](const Offer& one) {
        return one.choice.group > choice.group;
      });
      offers.all.insert(after, {choice, 0, true});
    }
  return offers;
}

void toggle_filter(Stage& stage, const listing::MeetingChoice& choice) {
  auto& here = stage.visit.here();
  here.filters.toggle(choice);
  here.page = 0;
}

void clear_filters(Stage& stage) {
  auto& here = stage.visit.here();
  here.filters.clear();
  here.page = 0;
}

}  // namespace hearth::screens
