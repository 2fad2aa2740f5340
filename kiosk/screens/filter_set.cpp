#include "screens/filter_set.h"

#include "screens/filter_offers.h"
#include "screens/resource_filters.h"

namespace hearth::screens {

FilterSet filter_set(const Stage& stage) {
  return stage.visit.here().screen == visit::Screen::resources ? resource_filter_set(stage)
                                                               : meeting_filter_set(stage);
}

void toggle_filter(Stage& stage, const FilterOffer& offer) {
  auto& here = stage.visit.here();
  here.page = 0;
  if (const auto* meeting = std::get_if<listing::MeetingChoice>(&offer.choice))
    return here.filters.toggle(*meeting);
  const auto& place = std::get<listing::ResourceChoice>(offer.choice);
  if (listing::one_at_a_time(place.group))
    here.resource_filters.toggle_alone(place);
  else
    here.resource_filters.toggle(place);
}

void clear_filters(Stage& stage) {
  auto& here = stage.visit.here();
  here.filters.clear();
  here.resource_filters.clear();
  here.page = 0;
}

}  // namespace hearth::screens
