#include "catalog/directory.h"

#include <algorithm>
#include <numeric>

#include "catalog/folding.h"
#include "listing/categories.h"

namespace hearth::catalog {

namespace {

using schedule::OpeningHours;
using Way = Directory::Way;

std::optional<listing::Position> position(const std::optional<double>& latitude,
                                          const std::optional<double>& longitude) {
  if (!latitude || !longitude) return std::nullopt;
  return listing::Position{*latitude, *longitude};
}

std::vector<std::optional<Way>> ways_to(const std::vector<ResourceFacts>& resources,
                                        const listing::Center& center) {
  std::vector<std::optional<Way>> ways(resources.size());
  const auto from = position(center.latitude, center.longitude);
  if (!from) return ways;
  for (std::size_t i = 0; i < resources.size(); ++i)
    if (const auto to = position(resources[i].latitude, resources[i].longitude))
      ways[i] = Way{listing::kilometers_between(*from, *to), listing::direction_to(*from, *to)};
  return ways;
}

std::vector<std::optional<double>> distances(const std::vector<std::optional<Way>>& ways,
                                             bool in_miles) {
  std::vector<std::optional<double>> all;
  for (const auto& way : ways)
    all.push_back(way ? std::optional(way->kilometers / (in_miles ? listing::kKilometersOfMile : 1))
                      : std::nullopt);
  return all;
}

}  // namespace

Directory::Directory(const std::vector<ResourceFacts>& resources, const listing::Center& center)
    : in_miles_(center.country == "US"),
      ways_(ways_to(resources, center)),
      choices_(resources, distances(ways_, in_miles_)),
      opening_(resources, center.country),
      all_(resources.size()) {
  std::vector<std::string> names;
  for (const auto& resource : resources) names.push_back(folded(resource.name));
  std::iota(all_.begin(), all_.end(), 0U);
  std::sort(all_.begin(), all_.end(), [&](std::uint32_t a, std::uint32_t b) {
    if (ways_[a].has_value() != ways_[b].has_value()) return ways_[a].has_value();
    if (ways_[a] && ways_[a]->kilometers != ways_[b]->kilometers)
      return ways_[a]->kilometers < ways_[b]->kilometers;
    return names[a] != names[b] ? names[a] < names[b] : a < b;
  });
  has_ways_ = !all_.empty() && ways_[all_.front()].has_value();
  for (const auto& category : listing::categories()) categories_.push_back({category.code, {}});
  categories_.push_back({kOtherHelp, {}});
  for (const auto number : all_) {
    const auto code = category_of(resources[number]);
    std::find_if(categories_.begin(), categories_.end(), [&](const Category& one) {
      return one.code == code;
    })->resources.push_back(number);
  }
  std::erase_if(categories_, [](const Category& one) { return one.resources.empty(); });
}

std::span<const std::uint32_t> Directory::of(std::string_view category) const {
  if (category.empty()) return all_;
  for (const auto& one : categories_)
    if (one.code == category) return one.resources;
  return {};
}

ChoiceBits Directory::bits(std::uint32_t resource, base::LocalTime at) const {
  auto bits = choices_.of(resource);
  bits[choices_.open_bit()] = opening_.at(resource, at).state == OpeningHours::State::open;
  return bits;
}

std::vector<std::uint32_t> Directory::list(std::string_view category, const WantedPlaces& wanted,
                                           base::LocalTime at) const {
  std::vector<std::uint32_t> kept;
  for (const auto number : of(category))
    if (wanted.kept(bits(number, at))) kept.push_back(number);
  return kept;
}

Directory::Counts Directory::count(std::string_view category, const WantedPlaces& wanted,
                                   base::LocalTime at) const {
  const auto options = choices_.options();
  Counts counts{0, std::vector<int>(options.size()), std::vector<int>(options.size())};
  for (const auto number : of(category)) {
    const auto held = bits(number, at);
    const auto obstacle = wanted.only_obstacle(held);
    const bool kept = obstacle && *obstacle == wanted.groups();
    if (kept) ++counts.all;
    for (auto bit = held._Find_first(); bit < options.size(); bit = held._Find_next(bit)) {
      ++counts.held[bit];
      if (kept || (obstacle && options[bit].choice.group == wanted.group(*obstacle)))
        ++counts.by[bit];
    }
  }
  return counts;
}

bool Directory::leads_somewhere(const listing::ResourceChoice& choice, base::LocalTime at) const {
  const auto bit = choices_.find(choice);
  return bit && std::any_of(all_.begin(), all_.end(),
                            [&](std::uint32_t number) { return bits(number, at).test(*bit); });
}

}  // namespace hearth::catalog
