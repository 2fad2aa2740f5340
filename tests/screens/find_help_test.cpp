// Find help: from its tile on home to any place of the directory, and by any filter.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "listing/distance.h"
#include "pack/reader.h"
#include "screens/places.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

const listing::Listing& sample() {
  static const auto reading = pack::read_folder(base::DiskFiles(), HEARTH_SOURCE "/data");
  REQUIRE(reading.ok());
  return reading->listing;
}

std::vector<std::string> categories(Lobby& lobby) {
  std::vector<std::string> ids;
  lobby::on_every_page(lobby, [&] {
    for (const auto& node : lobby.tree().nodes)
      if (node.id.starts_with("category.")) ids.push_back(node.id);
  });
  return ids;
}

// Back to the list, its first page.
void choose(Lobby& lobby, const std::string& id) {
  tests::open_filters(lobby);
  tests::tick(lobby, id);
  lobby.tap_id("filter.show");
}

int count_of(const Lobby& lobby, const std::string& id) {
  return tests::number_in(lobby.by_id(id)->value);
}

}  // namespace

TEST_CASE("home leads to the kinds of help, each with as many places as it says") {
  Lobby lobby({.blind = true});
  CHECK(lobby.find("Find help", Role::tile));
  tests::at_find_help(lobby);
  CHECK(lobby.shows("places near Fernbrook House") == false);  // it begins with the number
  CHECK(tests::says(lobby, std::to_string(sample().resources.size()) + " places near"));
  const auto ids = categories(lobby);
  CHECK(ids.size() == 10);
  std::size_t all = 0;
  for (const auto& id : ids) {
    CAPTURE(id);
    const int count = count_of(lobby, id);
    lobby.tap_id(id);
    REQUIRE(lobby.screen() == "resources");
    CHECK(tests::listed_places(lobby).size() == static_cast<std::size_t>(count));
    all += static_cast<std::size_t>(count);
    lobby.tap("Back");
  }
  CHECK(all == sample().resources.size());
}

TEST_CASE("every place of the sample is three touches from home, pages aside") {
  Lobby lobby({.blind = true});
  std::map<std::string, std::vector<std::string>> by_category;
  for (const auto& resource : sample().resources)
    by_category[resource.category].push_back(resource.id);
  for (const auto& [category, ids] : by_category)
    for (const auto& id : ids) {
      CAPTURE(id);
      lobby.tap_id("tile.find-help");
      lobby.tap_id("category." + category);
      tests::open_place(lobby, id);
      lobby.tap("Home");
    }
}

TEST_CASE("a directory that is not there is not offered") {
  const tests::PlacesOf center("");
  Lobby lobby({.folder = center.folder(), .blind = true});
  CHECK_FALSE(lobby.by_id("tile.find-help"));
  CHECK(lobby.by_id("tile.meetings"));
}

TEST_CASE("a category without places is not drawn, and unknown ones stand under other help") {
  const tests::PlacesOf center(
      "Name,Category\nSoup,Food & Essentials > Meals\nKennel,Pets > Boarding\n");
  Lobby lobby({.folder = center.folder(), .blind = true});
  tests::at_find_help(lobby);
  CHECK(categories(lobby) == std::vector<std::string>{"category.food", "category.other"});
  lobby.tap("Other help");
  CHECK(lobby.shows("Kennel", Role::card));
}

TEST_CASE("the quick chips lead to all places with that one thing") {
  Lobby lobby({.blind = true});
  const char* const chips[] = {"Open now", "Close by", "Free", "No ID needed"};
  for (const auto* chip : chips) {
    CAPTURE(chip);
    tests::at_find_help(lobby);
    lobby.tap(chip, Role::chip);
    REQUIRE(lobby.screen() == "resources");
    CHECK(lobby.find(chip, Role::chip)->selected);
    CHECK(lobby.visit().here().resource_filters.count() == 1);
    const auto left = tests::listed_places(lobby).size();
    CHECK(left > 0);
    CHECK(left < sample().resources.size());
    CHECK(tests::says(lobby, std::to_string(left) + " place"));
    lobby.tap(chip, Role::chip);
    CHECK(tests::listed_places(lobby).size() == sample().resources.size());
    lobby.tap("Home");
  }
}

TEST_CASE("a kind of help is chosen above the list, one at a time") {
  Lobby lobby({.blind = true});
  tests::at_find_help(lobby);
  lobby.tap("Housing", Role::tile);
  CHECK(lobby.find("All", Role::chip)->selected);
  const auto all = tests::listed_places(lobby).size();
  lobby.tap("Shelter", Role::chip);
  CHECK(lobby.find("Shelter", Role::chip)->selected);
  const auto shelters = tests::listed_places(lobby).size();
  CHECK(shelters > 0);
  lobby.tap("Sober living", Role::chip);
  CHECK_FALSE(lobby.find("Shelter", Role::chip)->selected);
  CHECK(tests::listed_places(lobby).size() + shelters < all);
  lobby.tap("All", Role::chip);
  CHECK(tests::listed_places(lobby).size() == all);
}

TEST_CASE("every filter that is offered leads to as many places as it says, and to one at least") {
  Lobby lobby({.blind = true});
  tests::at_find_help(lobby);
  for (const auto& category : categories(lobby)) {
    CAPTURE(category);
    lobby.tap_id(category);
    const auto all = tests::offered(lobby);
    CHECK_FALSE(all.empty());
    for (const auto& one : all) {
      CAPTURE(one.id);
      CHECK(one.meetings > 0);
      choose(lobby, one.id);
      CHECK(tests::listed_places(lobby).size() == static_cast<std::size_t>(one.meetings));
      choose(lobby, one.id);
      CHECK(lobby.visit().here().resource_filters.none());
    }
    lobby.tap("Back");
  }
}

TEST_CASE("of distances one at a time is chosen, of other groups any") {
  Lobby lobby({.blind = true});
  tests::at_find_help(lobby);
  lobby.tap("Food & Essentials", Role::tile);
  choose(lobby, "filter.distance.25");
  choose(lobby, "filter.distance.10");
  CHECK(lobby.visit().here().resource_filters.count() == 1);
  CHECK(lobby.shows("Within 10 miles", Role::chip));
  choose(lobby, "filter.cost.free");
  CHECK(lobby.by_id("filter.open")->label == "More filters (2)");
  tests::open_filters(lobby);
  lobby.tap("Clear filters");
  CHECK(lobby.visit().here().resource_filters.none());
}

TEST_CASE("places come nearest first") {
  Lobby lobby({.blind = true});
  tests::at_find_help(lobby);
  lobby.tap("Food & Essentials", Role::tile);
  CHECK(tests::says(lobby, "Closest first, in a straight line"));
  std::vector<double> ways;
  std::map<std::string, std::pair<double, double>> positions;
  for (const auto& resource : sample().resources)
    if (resource.latitude) positions[resource.id] = {*resource.latitude, *resource.longitude};
  bool past = false;
  for (const auto& id : tests::listed_places(lobby)) {
    const auto found = positions.find(id.substr(std::string("resource.").size()));
    if (found == positions.end()) {
      past = true;
      continue;
    }
    CHECK_FALSE(past);  // those without a position come last
    ways.push_back(
        listing::kilometers_between({*sample().center.latitude, *sample().center.longitude},
                                    {found->second.first, found->second.second}));
  }
  CHECK(ways.size() > 3);
  CHECK(std::is_sorted(ways.begin(), ways.end()));
}

TEST_CASE("a list that time has emptied offers what is close, and the desk") {
  const tests::PlacesOf center(
      "Name,Category,Hours,Cost\n"
      "Early Kitchen,Food & Essentials > Meals,Mo-Su 08:00-14:36,free\n"
      "Late Kitchen,Food & Essentials > Meals,Mo-Su 18:00-20:00,free\n");
  Lobby lobby({.folder = center.folder(), .blind = true});
  tests::at_find_help(lobby);
  lobby.tap("Open now", Role::chip);
  CHECK(lobby.shows("Early Kitchen", Role::card));
  CHECK_FALSE(lobby.shows("Late Kitchen"));
  lobby.wait(std::chrono::seconds(59));
  CHECK(lobby.shows("Early Kitchen", Role::card));
  lobby.wait(std::chrono::seconds(1));
  CHECK(tests::says(lobby, "Nothing under “Open now” now"));
  CHECK(lobby.shows("Closest matches", Role::heading));
  CHECK(lobby.shows("Late Kitchen", Role::card));
  lobby.tap("Clear filters");
  CHECK(tests::listed_places(lobby).size() == 2);
}

TEST_CASE("filters of places end with the visit, and are kept on the way back") {
  Lobby lobby({.blind = true});
  tests::at_find_help(lobby);
  lobby.tap("Housing", Role::tile);
  choose(lobby, "filter.cost.free");
  const auto left = tests::listed_places(lobby);
  REQUIRE_FALSE(left.empty());
  lobby.tap_id(left.front());
  lobby.tap("Back");
  CHECK(tests::listed_places(lobby) == left);
  lobby.tap("I'm done");
  tests::at_find_help(lobby);
  lobby.tap("Housing", Role::tile);
  CHECK(lobby.visit().here().resource_filters.none());
}

TEST_CASE("a whole way to a place in each language") {
  for (const char* language : {"en", "es", "ar"}) {
    CAPTURE(language);
    Lobby lobby({.beginning = {.language = language}, .blind = true});
    tests::at_find_help(lobby);
    lobby.tap_id("category.housing");
    lobby.tap_id("filter.kind.shelter");
    tests::open_place(lobby, "maple-grove-shelter");
    CHECK(lobby.tree().nodes.size() > 10);
  }
}
