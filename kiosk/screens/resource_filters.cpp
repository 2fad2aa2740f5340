#include "screens/resource_filters.h"

#include <algorithm>
#include <charconv>

#include "base/translatable.h"
#include "listing/categories.h"
#include "screens/filter_words.h"
#include "screens/resource_words.h"

namespace hearth::screens {

namespace {

using catalog::ResourceChoices;
using listing::ResourceChoice;
using listing::ResourceGroup;
using listing::TermGroup;

const ResourceChoice kQuick[] = {
    {ResourceGroup::open_now, "yes"}, {ResourceGroup::distance, "2"},
    {ResourceGroup::cost, "free"},    {ResourceGroup::documents, "none"},
    {ResourceGroup::language, "es"},  {ResourceGroup::accessibility, "step-free"}};
constexpr std::size_t kFirst = 4;  // of these stand on the first screen

std::optional<int> quick_place(const ResourceChoice& choice) {
  const auto at = std::find(std::begin(kQuick), std::end(kQuick), choice);
  if (at == std::end(kQuick)) return std::nullopt;
  return static_cast<int>(at - std::begin(kQuick));
}

std::optional<ui::Icon> icon_of(const ResourceChoice& choice) {
  static constexpr ui::Icon kIcons[] = {ui::Icon::clock, ui::Icon::walk,  ui::Icon::wallet,
                                        ui::Icon::id,    ui::Icon::globe, ui::Icon::wheelchair};
  const auto place = quick_place(choice);
  return place ? std::optional(kIcons[static_cast<std::size_t>(*place)]) : std::nullopt;
}

std::string_view heading_of(const ui::Words& words, ResourceGroup group) {
  switch (group) {
    case ResourceGroup::kind:
      return words.tr("Kind of help");
    case ResourceGroup::open_now:
    case ResourceGroup::distance:
      return words.tr("When and where");
    case ResourceGroup::cost:
    case ResourceGroup::documents:
      return words.tr("Cost and papers");
    case ResourceGroup::eligibility:
      return words.tr("Who it is for");
    case ResourceGroup::language:
      return words.tr("Language");
    case ResourceGroup::accessibility:
      return words.tr("Access");
  }
  return "";
}

std::string_view group_id(ResourceGroup group) {
  static constexpr std::string_view kIds[] = {"kind",   "open", "distance", "cost",
                                              "papers", "for",  "language", "access"};
  return kIds[static_cast<std::size_t>(group)];
}

std::string kind_choice(const Stage& stage, const ResourceChoice& choice) {
  const auto& words = stage.words();
  const auto& choices = stage.catalog.directory().choices();
  const auto bit = choices.find(choice);
  if (bit && !choices.options()[*bit].written.empty()) return choices.options()[*bit].written;
  if (const auto* category = listing::category_of_kind(choice.value))
    return std::string(words.tr(listing::find_kind(*category, choice.value)->name));
  return std::string(category_name(words, choice.value));
}

std::string within(const Stage& stage, std::string_view distance) {
  int count = 0;
  std::from_chars(distance.data(), distance.data() + distance.size(), count);
  return stage.catalog.directory().in_miles()
             ? stage.words().phrase("Within {count, plural, one {# mile} other {# miles}}",
                                    {{"count", count}})
             : stage.words().phrase("Within {count} km", {{"count", count}});
}

FilterOffer offer_of(const Stage& stage, const ResourceChoice& choice) {
  FilterOffer offer{.choice = choice,
                    .id = "filter." + std::string(group_id(choice.group)) + "." + choice.value,
                    .name = choice_name(stage, choice),
                    .group = heading_of(stage.words(), choice.group),
                    .icon = icon_of(choice),
                    .chosen = stage.visit.here().resource_filters.has(choice),
                    .quick = quick_place(choice)};
  if (choice == kQuick[1]) offer.line = within(stage, choice.value);
  return offer;
}

// Nobody looks for a place that asks for papers or for money, or that is for anyone.
bool helps_to_choose(const ResourceChoices::Option& option, std::string_view category) {
  const auto& choice = option.choice;
  if (choice.group == ResourceGroup::kind)
    return option.category == category && choice.value != category;
  if (choice.group == ResourceGroup::documents) return choice.value == "none";
  if (choice.group == ResourceGroup::eligibility)
    return choice.value != "anyone" && choice.value != "adults";
  return choice != ResourceChoice{ResourceGroup::cost, "fee"};
}

}  // namespace

std::string choice_name(const Stage& stage, const ResourceChoice& choice) {
  const auto& words = stage.words();
  const auto say = [](std::string_view text) { return std::string(text); };
  switch (choice.group) {
    case ResourceGroup::kind:
      return kind_choice(stage, choice);
    case ResourceGroup::open_now:
      return say(words.tr("Open now"));
    case ResourceGroup::distance:
      return choice.value == listing::kDistances.front() ? say(words.tr("Close by"))
                                                         : within(stage, choice.value);
    case ResourceGroup::cost:
      return say(term_name(words, TermGroup::cost, choice.value));
    case ResourceGroup::documents:
      return say(term_name(words, TermGroup::documents, choice.value));
    case ResourceGroup::eligibility:
      return say(term_name(words, TermGroup::eligibility, choice.value));
    case ResourceGroup::language:
      return language_choice(words, choice.value);
    case ResourceGroup::accessibility:
      return say(term_name(words, TermGroup::accessibility, choice.value));
  }
  return {};
}

FilterSet resource_filter_set(const Stage& stage) {
  const auto& here = stage.visit.here();
  const auto& directory = stage.catalog.directory();
  const auto& choices = directory.choices();
  const auto counts = directory.count(here.category, choices.ready(here.resource_filters.chosen()),
                                      stage.local_now());
  FilterSet set;
  set.left = counts.all;
  set.chosen = static_cast<int>(here.resource_filters.count());
  set.all_chip = false;
  set.show = N_("{count, plural, =0 {Show no places} one {Show # place} other {Show # places}}");
  set.counted = N_("{count, plural, =0 {no places} one {# place} other {# places}}");
  set.hint = N_("Distances are straight lines. The way may be longer.");
  const auto listed = static_cast<int>(directory.of(here.category).size());
  int nearer = 0;  // within the distance before
  for (std::size_t i = 0; i < choices.options().size(); ++i) {
    const auto& option = choices.options()[i];
    if (option.choice.group == ResourceGroup::open_now && !stage.clock_known) continue;
    const bool chosen = here.resource_filters.has(option.choice);
    const bool narrows = counts.by[i] > 0 && counts.held[i] < listed;
    if (!chosen && !(narrows && helps_to_choose(option, here.category))) continue;
    // A longer way has to lead to more.
    if (option.choice.group == ResourceGroup::distance) {
      if (!chosen && counts.by[i] == nearer) continue;
      nearer = counts.by[i];
    }
    auto offer = offer_of(stage, option.choice);
    offer.leads_to = counts.by[i];
    offer.tab = option.choice.group == ResourceGroup::kind && !here.category.empty();
    set.all.push_back(std::move(offer));
  }
  // The listing may have been replaced by one that knows nothing of a choice.
  for (const auto& choice : here.resource_filters.chosen())
    if (!choices.find(choice)) set.all.push_back(offer_of(stage, choice));
  return set;
}

std::vector<FilterOffer> quick_filters(const Stage& stage) {
  std::vector<FilterOffer> offers;
  for (std::size_t i = 0; i < kFirst; ++i)
    if ((kQuick[i].group != ResourceGroup::open_now || stage.clock_known) &&
        stage.catalog.directory().leads_somewhere(kQuick[i], stage.local_now()))
      offers.push_back(offer_of(stage, kQuick[i]));
  return offers;
}

}  // namespace hearth::screens
