#include "screens/filter_offers.h"

#include <algorithm>
#include <array>

#include "base/translatable.h"
#include "screens/filter_words.h"

namespace hearth::screens {

namespace {

using listing::ChoiceGroup;
using listing::MeetingChoice;

std::optional<ui::Icon> icon_of(const MeetingChoice& choice) {
  if (choice == MeetingChoice{ChoiceGroup::attendance, "online"}) return ui::Icon::video;
  if (choice.group == ChoiceGroup::step_free) return ui::Icon::wheelchair;
  return std::nullopt;
}

// Those that stand among the chips from the start, as many as there is room for.
std::array<MeetingChoice, 6> quick_choices(const Offers& offers) {
  const auto language = std::find_if(offers.all.begin(), offers.all.end(), [](const Offer& one) {
    return one.choice.group == ChoiceGroup::language;
  });
  return {{{ChoiceGroup::who_may_come, "open"},
           {ChoiceGroup::audience, "W"},
           language == offers.all.end() ? MeetingChoice{} : language->choice,
           {ChoiceGroup::attendance, "online"},
           {ChoiceGroup::step_free, "yes"},
           {ChoiceGroup::audience, "families"}}};
}

}  // namespace

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

FilterSet meeting_filter_set(const Stage& stage) {
  const auto offers = filter_offers(stage);
  FilterSet set;
  set.left = offers.meetings;
  set.chosen = static_cast<int>(stage.visit.here().filters.count());
  set.show =
      N_("{count, plural, =0 {Show no meetings} one {Show # meeting} other {Show # meetings}}");
  set.counted = N_("{count, plural, =0 {no meetings} one {# meeting} other {# meetings}}");
  set.hint = N_("The numbers are for the next 7 days.");
  const auto quick = quick_choices(offers);
  for (const auto& offer : offers.all) {
    const auto at = std::find(quick.begin(), quick.end(), offer.choice) - quick.begin();
    FilterOffer one{.choice = offer.choice,
                    .id = choice_id(offer.choice),
                    .name = choice_name(stage, offer.choice),
                    .line = choice_line(stage, offer.choice),
                    .group = group_name(stage.words(), offer.choice.group),
                    .icon = icon_of(offer.choice),
                    .leads_to = offer.meetings,
                    .chosen = offer.chosen};
    if (at < static_cast<std::ptrdiff_t>(quick.size())) one.quick = static_cast<int>(at);
    if (offer.choice == MeetingChoice{ChoiceGroup::who_may_come, "open"})
      one.brief = stage.words().tr("Open");
    set.all.push_back(std::move(one));
  }
  return set;
}

}  // namespace hearth::screens
