// What search shows as each letter is typed, where it leads, and that the page is never empty.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "catalog/catalog.h"
#include "pack/reader.h"
#include "screens/search_results.h"
#include "support/lobby.h"
#include "sync/vocabulary.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using visit::Screen;

namespace {

Lobby searching(lobby::Setting setting = {}) {
  setting.first = Screen::search;
  setting.blind = true;
  return Lobby(setting);
}

std::vector<std::string> found(const Lobby& lobby) {
  std::vector<std::string> ids;
  for (const auto& node : lobby.tree().nodes)
    if (node.id.starts_with("found.")) ids.push_back(node.id);
  return ids;
}

std::string first(const Lobby& lobby) {
  const auto all = found(lobby);
  return all.empty() ? "" : all.front();
}

bool any_label(const Lobby& lobby, std::string_view part) {
  return std::any_of(
      lobby.tree().nodes.begin(), lobby.tree().nodes.end(),
      [&](const ui::Node& node) { return node.label.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("results come as each letter is typed, the kind of help that is meant first") {
  auto lobby = searching();
  CHECK(found(lobby).empty());
  std::string typed;
  for (const char letter : std::string("shelter")) {
    lobby.type(std::string(1, letter));
    typed += letter;
    CAPTURE(typed);
    CHECK_FALSE(found(lobby).empty());
    CHECK(any_label(lobby, "result"));
    if (typed.size() >= 4) CHECK(first(lobby) == "found.kind.shelter");
  }
  CHECK(any_label(lobby, "Searches are not kept."));
  lobby.tap("Clear");
  CHECK(found(lobby).empty());
  CHECK(lobby.shows("Searches are not kept."));
}

TEST_CASE("what is found opens, and Back returns to the search as it was") {
  struct Way {
    const char* typed;
    const char* id;
    const char* screen;
  };
  for (const auto& way : {Way{"place to sleep", "found.kind.shelter", "resources"},
                          Way{"maple grove", "found.resource.maple-grove-shelter", "resource"},
                          Way{"womens circle", "found.meeting.womens-circle-tue", "meeting"},
                          Way{"i slipped", "found.page.i-slipped", "article"}}) {
    CAPTURE(way.typed);
    auto lobby = searching();
    lobby.type(way.typed);
    lobby.tap("See results");
    const auto before = found(lobby);
    REQUIRE(lobby.by_id(way.id));
    lobby.tap_id(way.id);
    CHECK(lobby.screen() == way.screen);
    lobby.tap("Back");
    CHECK(lobby.screen() == "search");
    CHECK(found(lobby) == before);
  }
}

TEST_CASE("a kind that is found opens its own places only") {
  auto lobby = searching();
  lobby.type("shelter");
  lobby.tap_id("found.kind.shelter");
  REQUIRE(lobby.screen() == "resources");
  CHECK(lobby.visit().here().category == "housing");
  REQUIRE(lobby.visit().here().resource_filters.count() == 1);
  CHECK(lobby.visit().here().resource_filters.chosen().front().value == "shelter");
}

TEST_CASE(
    "the page is never empty, whatever is typed: categories and the desk where nothing matches") {
  auto lobby = searching();
  lobby.tap("See results");  // puts the keyboard away
  for (const std::u32string words : {U"xyzzy qqq", U"metadone", U"سكن", U"????", U"a", U"東京"}) {
    for (const char32_t letter : words) {
      lobby.type_on_board(std::u32string(1, letter));
      CHECK_FALSE(found(lobby).empty());
      CHECK(lobby.shows("I need help now"));
    }
    lobby.tap("Clear");
  }
  lobby.type_on_board(U"qqqq");
  CHECK(first(lobby).starts_with("found.category."));
  CHECK(lobby.shows("Not sure? Ask at the front desk."));
}

TEST_CASE("a letter more begins at the first page again") {
  auto lobby = searching();
  lobby.type_on_board(U"s");
  lobby.tap("See results");
  lobby.tap("Later");
  REQUIRE(lobby.visit().here().page == 1);
  lobby.type_on_board(U"h");
  CHECK(lobby.visit().here().page == 0);
}

TEST_CASE("the kiosk shows what hearth-pack finds, in the same order") {
  auto lobby = searching({.beginning = {.language = "es"}});
  lobby.type_on_board(U"comida gratis");
  lobby.tap_id("keys.done");
  std::vector<std::string> shown;
  for (int page = 0;; ++page) {
    for (const auto& id : found(lobby)) shown.push_back(id);
    const auto* later = lobby.by_id("pager.later");
    if (!later || later->disabled) break;
    lobby.tap_id("pager.later");
    REQUIRE(page < 20);
  }
  // As desk/search.cpp asks.
  const base::DiskFiles files;
  const auto reading = pack::read_folder(files, HEARTH_SOURCE "/data");
  REQUIRE(reading.ok());
  const auto image =
      catalog::image(reading->listing, sync::load_vocabulary(files, HEARTH_BUILD "/share/hearth"));
  REQUIRE(image.ok());
  const auto catalog = catalog::Catalog::open_image(*image);
  REQUIRE(catalog.ok());
  const auto answer = catalog->search("comida gratis", "es", screens::kMostFound);
  REQUIRE(answer.size() == shown.size());
  CHECK(answer.size() > 4);
  for (std::size_t i = 0; i < answer.size(); ++i) CHECK(shown[i].ends_with("." + answer[i].id));
}

TEST_CASE("Find help leads to search") {
  Lobby lobby({.blind = true, .first = Screen::find_help});
  lobby.tap("Search", Role::button);
  CHECK(lobby.screen() == "search");
}

TEST_CASE("rows of results keep to the rules in every shape, with and without the keyboard") {
  for (const auto& setting :
       {lobby::Setting{}, lobby::Setting{.width = 1920, .height = 1080},
        lobby::Setting{.width = 1366, .height = 768, .screen_width_mm = 344},
        lobby::Setting{.beginning = {.language = "ar"}},
        lobby::Setting{.beginning = {.text_size = 2}},
        lobby::Setting{.width = 1920, .height = 1080, .beginning = {.text_size = 2}},
        lobby::Setting{.beginning = {.reach = true}},
        lobby::Setting{.width = 1920, .height = 1080, .beginning = {.reach = true}}}) {
    CAPTURE(setting.width);
    CAPTURE(setting.beginning.language);
    CAPTURE(setting.beginning.text_size);
    CAPTURE(setting.beginning.reach);
    auto lobby = searching(setting);
    for (const auto* words : {U"shel", U"qqqq", U"women"}) {
      lobby.type_on_board(words);
      for (const auto& flaw : lobby::lint(lobby)) FAIL_CHECK(flaw);
      const auto* done = lobby.by_id("keys.done");
      if (done) {
        lobby.tap_id("keys.done");
        CHECK_FALSE(found(lobby).empty());
        for (const auto& flaw : lobby::lint(lobby)) FAIL_CHECK(flaw);
      }
      for (int i = 0; i < 8; ++i) lobby.press(platform::InputEvent::Key::backspace);
    }
  }
}
