#include "screens/resource_words.h"

#include <algorithm>
#include <cmath>

#include "base/translatable.h"
#include "listing/categories.h"
#include "screens/filter_words.h"
#include "screens/hours_now.h"

namespace hearth::screens {

namespace {

using listing::TermGroup;
using ui::Pill;
using ui::PillKind;

struct CategoryIcon {
  std::string_view code;
  ui::Icon icon;
};
constexpr CategoryIcon kIcons[] = {
    {"crisis", ui::Icon::kit},
    {"peer-support", ui::Icon::peers},
    {"treatment", ui::Icon::sprout},
    {"mental-health", ui::Icon::mind},
    {"housing", ui::Icon::bed},
    {"food", ui::Icon::food},
    {"health", ui::Icon::health},
    {"legal", ui::Icon::legal},
    {"benefits", ui::Icon::work},
    {"transport", ui::Icon::bus},
    {catalog::kOtherHelp, ui::Icon::heart},
};

// In the order of listing::Direction.
constexpr const char* kWays[] = {
    N_("{distance} north"),     N_("{distance} northeast"), N_("{distance} east"),
    N_("{distance} southeast"), N_("{distance} south"),     N_("{distance} southwest"),
    N_("{distance} west"),      N_("{distance} northwest"),
};

bool has(const std::vector<std::string>& codes, std::string_view code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

// "418 Mill Street": the street tells enough in a list. Elsewhere the town goes with it.
std::string street_of(const Stage& stage, const std::string& address) {
  const auto street = address.find(", ");
  if (street == std::string::npos) return address;
  const auto end = address.find(", ", street + 2);
  const auto town = address.substr(street, end == std::string::npos ? end : end - street);
  const bool here = stage.catalog.center().address.find(town + ",") != std::string::npos;
  return here ? address.substr(0, street) : address.substr(0, end);
}

}  // namespace

std::string_view category_name(const ui::Words& words, std::string_view code) {
  const auto* category = listing::find_category(code);
  return category ? words.tr(category->name) : words.tr("Other help");
}

ui::Icon category_icon(std::string_view code) {
  for (const auto& one : kIcons)
    if (one.code == code) return one.icon;
  return ui::Icon::heart;
}

std::string kind_name(const ui::Words& words, const listing::Resource& resource) {
  const auto* category = listing::find_category(resource.category);
  if (!category) return resource.category == catalog::kOtherHelp ? "" : resource.category;
  for (const auto& kind : category->kinds)
    if (kind.code == resource.kind) return std::string(words.tr(kind.name));
  return resource.kind;
}

std::string_view term_name(const ui::Words& words, TermGroup group, std::string_view code) {
  for (const auto& term : listing::resource_terms())
    if (term.group == group && term.code == code) return words.tr(term.name);
  return code;
}

std::string places_words(const ui::Words& words, int places) {
  return words.phrase("{count, plural, =0 {no places} one {# place} other {# places}}",
                      {{"count", places}});
}

OpeningWords opening_words(const Stage& stage, std::uint32_t resource) {
  using State = schedule::OpeningHours::State;
  const auto& words = stage.words();
  const auto& opening = stage.catalog.directory().opening();
  auto now = hours_now(stage, opening.at(resource, stage.local_now()));
  if (now.state == State::open)
    return {std::move(now.words), now.soon ? PillKind::care : PillKind::ok,
            now.soon ? ui::Icon::clock : ui::Icon::checkc};
  if (now.state == State::closed) return {std::move(now.words)};
  if (!stage.clock_known && opening.hours(resource))
    return {std::string(words.tr("See its hours")), PillKind::plain, ui::Icon::clock};
  const auto& phone = stage.catalog.resource(resource).phone;
  if (phone.empty()) return {std::string(words.tr("Hours not known"))};
  return {std::string(words.tr("Call first")), PillKind::plain, ui::Icon::phone};
}

std::string way_words(const Stage& stage, std::uint32_t resource) {
  const auto& words = stage.words();
  const auto& directory = stage.catalog.directory();
  const auto& way = directory.way(resource);
  if (!way) return "";
  const bool miles = directory.in_miles();
  const double far = way->kilometers / (miles ? listing::kKilometersOfMile : 1);
  if (far < 0.1) return std::string(words.tr("Right here"));
  const double shown = far < 9.95 ? std::round(far * 10) / 10 : std::round(far);
  const auto distance =
      miles ? words.phrase("{count, plural, one {# mile} other {# miles}}", {{"count", shown}})
            : words.phrase("{count} km", {{"count", shown}});
  if (!way->direction) return distance;
  return words.phrase(kWays[static_cast<std::size_t>(*way->direction)], {{"distance", distance}});
}

bool is_online(const listing::Resource& resource) {
  return resource.kind == "online-peers" && resource.address.empty();
}

WhereWords where_words(const Stage& stage, std::uint32_t index) {
  const auto& words = stage.words();
  const auto& resource = stage.catalog.resource(index);
  if (resource.confidential_address)
    return {ui::Icon::lock, std::string(words.tr("Address kept private"))};
  if (is_online(resource)) return {ui::Icon::video, std::string(words.tr("Online"))};
  const auto way = way_words(stage, index);
  if (resource.address.empty()) {
    if (way.empty() && !resource.phone.empty())
      return {ui::Icon::phone, std::string(words.tr("By phone"))};
    return {ui::Icon::pin, way};
  }
  const auto street = ui::isolate_ltr(street_of(stage, resource.address));
  if (way.empty()) return {ui::Icon::pin, street};
  return {ui::Icon::pin, words.phrase("{way} · {street}", {{"way", way}, {"street", street}})};
}

std::vector<Pill> deciding_pills(const Stage& stage, const listing::Resource& resource) {
  const auto& words = stage.words();
  std::vector<Pill> pills;
  const auto add = [&](TermGroup group, const std::string& code) {
    pills.push_back({std::string(term_name(words, group, code)), {}, PillKind::hue});
  };
  for (const char* code : {"free", "low-cost", "sliding-scale"})
    if (has(resource.cost.codes, code)) {
      add(TermGroup::cost, code);
      break;
    }
  if (has(resource.documents.codes, "none")) add(TermGroup::documents, "none");
  for (const auto& language : resource.languages)
    if (language != stage.catalog.center().languages.front())
      pills.push_back({language_choice(words, language), {}, PillKind::hue});
  for (const auto& code : resource.eligibility.codes)
    if (code != "anyone" && code != "adults") add(TermGroup::eligibility, code);
  if (has(resource.accessibility.codes, "step-free")) add(TermGroup::accessibility, "step-free");
  return pills;
}

std::string checked_words(const Stage& stage, const listing::Resource& resource) {
  const auto& words = stage.words();
  if (!resource.verified)
    return std::string(words.tr("We do not know when this was last checked."));
  using namespace std::chrono;
  const year_month_day today{local_days(stage.today())};
  // February 29 has no day a year before: the 28th stands for it.
  const auto before = today - years(1);
  const auto year_ago =
      before.ok() ? local_days(before) : local_days(before.year() / before.month() / last);
  if (*resource.verified < year_ago)
    return std::string(words.tr("Last checked more than a year ago. Call first."));
  const bool this_year = year_month_day{local_days(*resource.verified)}.year() == today.year();
  return words.phrase("Last checked on {date}",
                      {{"date", this_year ? words.short_date(*resource.verified)
                                          : words.dated_year(*resource.verified)}});
}

}  // namespace hearth::screens
