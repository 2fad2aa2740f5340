#include <doctest/doctest.h>

#include <algorithm>

#include "screens/pages_center.h"
#include "support/crawl.h"
#include "support/reading.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

std::vector<std::string> cards(const Lobby& lobby) {
  std::vector<std::string> ids;
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::card) ids.push_back(node.id);
  return ids;
}

}  // namespace

TEST_CASE("the library lists every article once, and says how many there are") {
  Lobby lobby({.blind = true});
  lobby::open_library(lobby);
  CHECK(lobby.shows("40 short reads", Role::heading));
  CHECK(lobby.shows("1 to 5 of 40"));
  std::vector<std::string> all;
  lobby::on_every_page(lobby, [&] {
    for (auto& id : cards(lobby)) all.push_back(std::move(id));
  });
  CHECK(all.size() == 40);
  std::sort(all.begin(), all.end());
  CHECK(std::adjacent_find(all.begin(), all.end()) == all.end());
}

TEST_CASE("a section's chip leaves only what belongs to it, and All brings back the rest") {
  Lobby lobby({.blind = true});
  lobby::open_library(lobby);
  lobby.tap("Later");
  lobby.tap("After a slip", Role::chip);
  CHECK(lobby.find("After a slip", Role::chip)->selected);
  CHECK(lobby.shows("2 short reads", Role::heading));
  CHECK(cards(lobby) == std::vector<std::string>{"article.i-slipped", "article.starting-again"});
  lobby.tap("All", Role::chip);
  CHECK(lobby.shows("1 to 5 of 40"));
}

TEST_CASE("coming back from an article the library is as it was left") {
  Lobby lobby({.blind = true});
  lobby::open_library(lobby);
  lobby.tap("Daily life", Role::chip);
  lobby.tap("Later");
  const auto before = cards(lobby);
  lobby.tap_id(before.front());
  REQUIRE(lobby.screen() == "article");
  lobby.tap("Back");
  CHECK(cards(lobby) == before);
}

TEST_CASE("a card says who tells it or what it is about, and the minutes that it takes") {
  Lobby lobby({.blind = true});
  lobby::open_library(lobby);
  lobby.tap("Stories", Role::chip);
  REQUIRE(lobby.find("Sleeping without it", Role::card));
  CHECK(lobby.find("Sleeping without it", Role::card)->value ==
        "Tomás, 14 months in recovery, 2 min");
  lobby.tap("After a slip", Role::chip);
  CHECK(lobby.find("I slipped. Now what?", Role::card)->value ==
        "First be safe, then tell one person, 2 min");
}

TEST_CASE("in large text and with lowered controls the sections are chosen on a sheet") {
  for (const visit::Beginning& beginning :
       {visit::Beginning{.text_size = 2}, visit::Beginning{.reach = true}}) {
    Lobby lobby({.beginning = beginning, .blind = true});
    lobby::open_library(lobby);
    lobby.tap("Subject: All", Role::button);
    REQUIRE(lobby::turn_to(lobby, "sections.families"));
    lobby.tap("Families and friends", Role::choice);
    CHECK(lobby.visit().sheet == visit::Sheet::none);
    CHECK(lobby.shows("Subject: Families and friends", Role::button));
    CHECK(lobby::turn_to(lobby, "article.families"));
  }
}

TEST_CASE("stories are a touch away from Talk to a peer") {
  Lobby lobby({.blind = true});
  lobby.tap("Talk to a peer", Role::tile);
  REQUIRE(lobby::turn_to(lobby, "peer.stories"));
  lobby.tap("Stories", Role::tile);
  CHECK(lobby.screen() == "library");
  CHECK(lobby.find("Stories", Role::chip)->selected);
  CHECK(lobby.shows("4 short reads", Role::heading));
}

TEST_CASE("New here? leads to what there is to read about first steps") {
  Lobby lobby({.blind = true});
  lobby.tap_id("tile.new-here");
  REQUIRE(lobby::turn_to(lobby, "new.library"));
  lobby.tap("Read about first steps", Role::button);
  CHECK(lobby.screen() == "library");
  CHECK(lobby.find("First steps", Role::chip)->selected);
}

TEST_CASE("an article that is in another language says in which, on its card and on its page") {
  const tests::PagesCenter center;
  center.page("a.md", "title = \"Only here\"\nsection = \"families\"", "Words.");
  center.page("b.md", "title = \"Both\"", "Words.");
  center.page("b.es.md", "title = \"Los dos\"", "Palabras.");
  Lobby lobby({.beginning = {.language = "es"}, .folder = center.path(), .blind = true});
  lobby::open_library(lobby);
  REQUIRE(lobby.find("Only here", Role::card));
  CHECK(lobby.find("Only here", Role::card)->language == "en");
  CHECK(lobby.find("Only here", Role::card)->value.find("inglés") != std::string::npos);
  REQUIRE(lobby.find("Los dos", Role::card));
  CHECK(lobby.find("Los dos", Role::card)->value.find("inglés") == std::string::npos);
  lobby.tap_id("article.a");
  REQUIRE(lobby.by_id("article.language"));
  CHECK(lobby.by_id("article.language")->label.find("inglés") != std::string::npos);
  lobby.tap_id("dock.back");
  lobby.tap_id("article.b");
  CHECK(lobby.by_id("article.language") == nullptr);
}

TEST_CASE("sections of the center's own stand last, called as they are written") {
  const tests::PagesCenter center;
  center.page("a.md", "title = \"Roses\"\nsection = \"Our garden\"", "Words.");
  center.page("b.md", "title = \"Rights\"\nsection = \"rights\"", "Words.");
  Lobby lobby({.folder = center.path(), .blind = true});
  lobby::open_library(lobby);
  CHECK(cards(lobby) == std::vector<std::string>{"article.b", "article.a"});
  lobby.tap("Our garden", Role::chip);
  CHECK(cards(lobby) == std::vector<std::string>{"article.a"});
}

TEST_CASE("the safety card is not listed, and without other pages nothing leads to a library") {
  const tests::PagesCenter center;
  center.page("naloxone.md", "title = \"Naloxone\"", "1. Words.");
  Lobby lobby({.folder = center.path(), .blind = true});
  REQUIRE(lobby::turn_to(lobby, "tile.peer"));
  lobby.tap_id("tile.peer");
  CHECK_FALSE(lobby::turn_to(lobby, "peer.library"));
  CHECK_FALSE(lobby::turn_to(lobby, "peer.stories"));
}
