// The directory: order, distances, filters and their counts, open and closed as time goes on.
#include "catalog/directory.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "catalog/catalog.h"

using namespace hearth;
using catalog::Directory;
using catalog::ResourceFacts;
using listing::ResourceChoice;
using listing::ResourceGroup;

namespace {

constexpr double kMile = listing::kKilometersOfMile / 111.195;  // degrees to the north

base::LocalTime at(int hour, int minute, int day = 24) {
  using namespace std::chrono;
  return base::LocalTime(local_days(year(2026) / November / day)) + hours(hour) + minutes(minute);
}

listing::Center center(std::string country = "US") {
  listing::Center center;
  center.country = std::move(country);
  center.languages = {"en"};
  center.latitude = 32;
  center.longitude = -81;
  return center;
}

ResourceFacts place(std::string name, std::string category, std::string kind,
                    std::optional<double> miles, std::string hours = "") {
  ResourceFacts facts;
  facts.id = facts.name = std::move(name);
  facts.category = std::move(category);
  facts.kind = std::move(kind);
  if (miles) {
    facts.latitude = 32 + *miles * kMile;
    facts.longitude = -81;
  }
  facts.hours = std::move(hours);
  return facts;
}

std::vector<std::string> names(const std::vector<ResourceFacts>& all,
                               std::span<const std::uint32_t> listed) {
  std::vector<std::string> found;
  for (const auto number : listed) found.push_back(all[number].name);
  return found;
}

using Names = std::vector<std::string>;

int by(const Directory& directory, const Directory::Counts& counts, const ResourceChoice& choice) {
  const auto bit = directory.choices().find(choice);
  return bit ? counts.by[*bit] : 0;
}

}  // namespace

TEST_CASE("places come nearest first, then those without a distance by name") {
  const std::vector<ResourceFacts> all{
      place("Far", "food", "meals", 9), place("zebra line", "food", "", {}),
      place("Near", "food", "meals", 0.5), place("Apple line", "food", "", {}),
      place("Middle", "housing", "shelter", 3)};
  const Directory directory(all, center());
  CHECK(names(all, directory.of("food")) == Names{"Near", "Far", "Apple line", "zebra line"});
  CHECK(names(all, directory.of("")) == Names{"Near", "Middle", "Far", "Apple line", "zebra line"});
  CHECK(directory.of("legal").empty());
}

TEST_CASE("a center without a position lists by name and measures nothing") {
  auto nowhere = center();
  nowhere.latitude.reset();
  const std::vector<ResourceFacts> all{place("B", "food", "", 1), place("A", "food", "", 2)};
  const Directory directory(all, nowhere);
  CHECK(names(all, directory.of("food")) == Names{"A", "B"});
  CHECK_FALSE(directory.has_ways());
  CHECK_FALSE(directory.way(0));
}

TEST_CASE("categories stand in their order, only those with places; unknown ones are other help") {
  const std::vector<ResourceFacts> all{
      place("Kennel", "Pets", "Boarding", 1), place("Soup", "food", "meals", 1),
      place("Line", "crisis", "crisis-lines", {}), place("Odd", "other", "", 1)};
  const Directory directory(all, center());
  std::vector<std::string> codes;
  for (const auto& category : directory.categories()) codes.emplace_back(category.code);
  CHECK(codes == Names{"crisis", "food", "other"});
  CHECK(names(all, directory.of(catalog::kOtherHelp)) == Names{"Kennel", "Odd"});
  // What staff called it can be chosen as a kind of it.
  const auto kind = directory.choices().find({ResourceGroup::kind, "other/pets"});
  REQUIRE(kind);
  CHECK(directory.choices().options()[*kind].written == "Pets");
}

TEST_CASE("a distance holds what is nearer, in miles in the US and in kilometers elsewhere") {
  const std::vector<ResourceFacts> all{place("A", "food", "", 1.9), place("B", "food", "", 4.9),
                                       place("C", "food", "", 5.1), place("D", "food", "", {})};
  const auto within = [&](const Directory& directory, const char* distance) {
    const ResourceChoice chosen[] = {{ResourceGroup::distance, distance}};
    return names(all, directory.list("", directory.choices().ready(chosen), at(12, 0)));
  };
  const Directory miles(all, center()), kilometers(all, center("DE"));
  CHECK(within(miles, "2") == Names{"A"});
  CHECK(within(miles, "5") == Names{"A", "B"});
  CHECK(within(miles, "10") == Names{"A", "B", "C"});
  CHECK(within(kilometers, "2").empty());
  CHECK(within(kilometers, "5") == Names{"A"});
  CHECK(within(kilometers, "10") == Names{"A", "B", "C"});
}

TEST_CASE("open and closed change at the minute, and hours that cannot be read are never open") {
  const std::vector<ResourceFacts> all{place("Day", "food", "", 1, "Mo-Fr 09:00-17:00"),
                                       place("Night", "food", "", 2, "Mo-Su 22:00-06:00"),
                                       place("Ask", "food", "", 3, "Call for hours"),
                                       place("Always", "food", "", 4, "24/7")};
  const Directory directory(all, center());
  const ResourceChoice chosen[] = {{ResourceGroup::open_now, "yes"}};
  const auto open = [&](base::LocalTime when) {
    return names(all, directory.list("", directory.choices().ready(chosen), when));
  };
  CHECK(open(at(8, 59)) == Names{"Always"});
  CHECK(open(at(9, 0)) == Names{"Day", "Always"});
  CHECK(open(at(16, 59)) == Names{"Day", "Always"});
  CHECK(open(at(17, 0)) == Names{"Always"});
  CHECK(open(at(22, 0)) == Names{"Night", "Always"});
  CHECK(open(at(5, 59, 25)) == Names{"Night", "Always"});
  CHECK(open(at(6, 0, 25)) == Names{"Always"});
  // The clock is set back.
  CHECK(open(at(10, 0)) == Names{"Day", "Always"});
  CHECK(directory.opening().hours(2) == nullptr);
}

TEST_CASE("every count is what choosing it would leave, however much is chosen") {
  std::mt19937 random(4);
  const auto any = [&](auto... values) {
    const std::vector<std::string> from{values...};
    return from[random() % from.size()];
  };
  std::vector<ResourceFacts> all;
  for (int i = 0; i < 300; ++i) {
    auto one = place("P" + std::to_string(i), any("food", "housing", "Pets"),
                     any("meals", "shelter", "", "Soup"),
                     random() % 4 == 0 ? std::nullopt : std::optional(double(random() % 30)),
                     any("24/7", "Mo-Fr 09:00-17:00", "Call", ""));
    one.cost = {any("free", "fee", "medicaid")};
    if (random() % 2) one.documents = {any("none", "photo-id")};
    if (random() % 2) one.languages = {any("en", "es", "ar"), "en"};
    if (random() % 2) one.eligibility = {any("women", "men"), "adults"};
    if (random() % 3 == 0) one.accessibility = {"step-free"};
    all.push_back(std::move(one));
  }
  const Directory directory(all, center());
  const auto options = directory.choices().options();
  for (int round = 0; round < 60; ++round) {
    const auto category = any("", "food", "housing", "other");
    std::vector<ResourceChoice> chosen;
    for (auto count = random() % 4; count > 0; --count)
      chosen.push_back(options[random() % options.size()].choice);
    const auto when = at(static_cast<int>(random() % 24), 0);
    const auto counts = directory.count(category, directory.choices().ready(chosen), when);
    CHECK(counts.all ==
          int(directory.list(category, directory.choices().ready(chosen), when).size()));
    for (const auto& option : options) {
      // What is chosen in the other groups, and this.
      std::vector<ResourceChoice> instead{option.choice};
      for (const auto& one : chosen)
        if (one.group != option.choice.group) instead.push_back(one);
      const auto left = directory.list(category, directory.choices().ready(instead), when);
      CHECK(by(directory, counts, option.choice) == int(left.size()));
    }
  }
}

TEST_CASE("a choice that the listing does not have keeps nothing") {
  const std::vector<ResourceFacts> all{place("A", "food", "", 1)};
  const Directory directory(all, center());
  const ResourceChoice chosen[] = {{ResourceGroup::language, "tlh"}};
  CHECK(directory.list("", directory.choices().ready(chosen), at(12, 0)).empty());
}
