#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

#include "support/crawl.h"
#include "support/scratch_folder.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;

namespace {

void open_questions(Lobby& lobby) {
  lobby.tap_id("tile.find-group");
  REQUIRE(lobby.screen() == "find-group");
}

void skip_all(Lobby& lobby) {
  for (int asked = 0; lobby.screen() == "find-group" && asked < 6; ++asked)
    lobby.tap_id("group.skip");
  REQUIRE(lobby.screen() == "group-matches");
}

std::vector<const ui::Node*> those(const Lobby& lobby, Role role, std::string_view prefix) {
  std::vector<const ui::Node*> found;
  for (const auto& node : lobby.tree().nodes)
    if (node.role == role && node.id.starts_with(prefix)) found.push_back(&node);
  return found;
}

std::vector<const ui::Node*> cards(const Lobby& lobby) {
  return those(lobby, Role::card, "match.");
}

// Skips to the question that has this choice, and chooses it.
void choose(Lobby& lobby, std::string_view id) {
  const auto family = id.substr(0, id.find('.') + 1);
  for (int asked = 0; those(lobby, Role::choice, family).empty() && asked < 6; ++asked)
    lobby.tap_id("group.skip");
  REQUIRE(lobby::turn_to(lobby, id));
  lobby.tap_id(id);
}

}  // namespace

TEST_CASE("a few questions lead to groups, and each says why it fits") {
  Lobby lobby;
  lobby.tap("Find my group", Role::tile);
  CHECK(lobby.shows("Question 1 of 5"));
  CHECK(lobby.shows("What would help right now?", Role::heading));
  CHECK(lobby.shows("Nothing is saved. Your answers are cleared when you leave."));
  CHECK(lobby.find("Next", Role::button)->disabled);
  lobby.tap("Just listen for a while", Role::choice);
  CHECK(lobby.find("Just listen for a while", Role::choice)->selected);
  lobby.tap("Next", Role::button);
  CHECK(lobby.shows("Who would you like to be with?", Role::heading));
  lobby.tap("Skip");
  lobby.tap("Today", Role::choice);
  lobby.tap("Next", Role::button);
  lobby.tap("Skip");
  CHECK(lobby.shows("Question 5 of 5"));
  lobby.tap("Skip");
  CHECK(lobby.screen() == "group-matches");
  CHECK(lobby.shows("3 groups that may fit you", Role::heading));
  const auto* card = lobby.find("Candlelight Meeting", Role::card);
  REQUIRE(card);
  CHECK(card->value ==
        "Today, 7:00\u00A0PM, Room A. You said you’d like to just listen. Nobody is asked to speak "
        "here. It is today.");
  CHECK(lobby.shows("Rather ask a person?", Role::heading));
  CHECK(lobby.shows("The desk to the left of this screen"));
  // The young adults' leader is away, and who did not say so is not sent to the women's circle.
  CHECK_FALSE(lobby.shows("Young Adults 18–25"));
  CHECK_FALSE(lobby.shows("Women’s Circle"));
}

TEST_CASE("a card opens the meeting at the time that was told, and Back keeps the answers") {
  Lobby lobby;
  open_questions(lobby);
  choose(lobby, "group-when.weekend");
  lobby.tap_id("group.next");
  skip_all(lobby);
  const auto all = cards(lobby);
  REQUIRE_FALSE(all.empty());
  const auto label = all.front()->label;
  lobby.tap_id(all.front()->id);
  CHECK(lobby.screen() == "meeting");
  CHECK(lobby.shows(label, Role::heading));
  CHECK(lobby.shows("Saturday, November 28"));
  lobby.tap("Back");
  CHECK(lobby.screen() == "group-matches");
  CHECK(cards(lobby).front()->label == label);
  CHECK(lobby.visit().here().group.has({listing::GroupQuestion::when, "weekend"}));
}

TEST_CASE("Back goes to the question before with its answer, and out of the first drops them") {
  Lobby lobby;
  open_questions(lobby);
  lobby.tap("Talk with people like me", Role::choice);
  lobby.tap("Next", Role::button);
  lobby.tap("Women", Role::choice);
  lobby.tap("Back");
  CHECK(lobby.shows("Question 1 of 5"));
  CHECK(lobby.find("Talk with people like me", Role::choice)->selected);
  lobby.tap("Next", Role::button);
  CHECK(lobby.find("Women", Role::choice)->selected);
  lobby.tap("Back");
  lobby.tap("Back");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
  open_questions(lobby);
  CHECK_FALSE(lobby.find("Talk with people like me", Role::choice)->selected);
}

TEST_CASE(
    "one answer to most questions, several to who to be with, and the same again takes it back") {
  Lobby lobby;
  open_questions(lobby);
  lobby.tap("Just listen for a while", Role::choice);
  lobby.tap("I’m not sure", Role::choice);
  CHECK_FALSE(lobby.find("Just listen for a while", Role::choice)->selected);
  lobby.tap("I’m not sure", Role::choice);
  CHECK(lobby.find("Next", Role::button)->disabled);
  lobby.tap("Skip");
  lobby.tap("Women", Role::choice);
  lobby.tap("Young people", Role::choice);
  CHECK(lobby.find("Women", Role::choice)->selected);
  CHECK(lobby.find("Young people", Role::choice)->selected);
  lobby.tap("Anyone", Role::choice);
  CHECK_FALSE(lobby.find("Women", Role::choice)->selected);
}

TEST_CASE("it is offered to who is new, and where a day has no meeting") {
  Lobby lobby;
  lobby.tap("New here?");
  lobby.tap("Find my group", Role::button);
  CHECK(lobby.screen() == "find-group");
  lobby.tap("Back");
  CHECK(lobby.screen() == "new-here");
  lobby.tap("Home");
  lobby.tap("Meetings", Role::tile);
  lobby.tap("In Spanish", Role::chip);
  for (int day = 1; !lobby.shows("Closest matches") && day < 7; ++day)
    lobby.tap_id("day." + std::to_string(day));
  lobby.tap("Find my group", Role::button);
  CHECK(lobby.screen() == "find-group");
}

TEST_CASE("a language is offered by its own name, the visitor's before others") {
  Lobby lobby({.beginning = {.language = "es"}});
  open_questions(lobby);
  while (those(lobby, Role::choice, "group-language.").empty()) lobby.tap_id("group.skip");
  const auto offered = those(lobby, Role::choice, "group-language.");
  REQUIRE(offered.size() == 3);
  CHECK(offered[0]->label == "Español");
  CHECK(offered[1]->label == "English");
  CHECK(offered[1]->language == "en");
  CHECK_FALSE(offered[1]->selected);
}

TEST_CASE("who skips everything is shown a gentle start") {
  Lobby lobby;
  open_questions(lobby);
  skip_all(lobby);
  CHECK(lobby.shows("A gentle start", Role::heading));
  CHECK(lobby.shows("Without any answers"));
  const auto all = cards(lobby);
  REQUIRE(all.size() >= 3);
  for (const auto* card : all) {
    CAPTURE(card->value);
    CHECK((card->value.find("Nobody is asked to speak here.") != std::string::npos ||
           card->value.find("New people are welcome.") != std::string::npos ||
           card->value.find("Somebody greets you at the door.") != std::string::npos));
  }
}

TEST_CASE("where nothing fits all of it, the closest say what differs, and the desk is named") {
  Lobby lobby;
  open_questions(lobby);
  choose(lobby, "group-support.learn");
  lobby.tap_id("group.next");
  choose(lobby, "group-language.es");
  lobby.tap_id("group.next");
  skip_all(lobby);
  CHECK(lobby.shows("No group fits all your answers", Role::heading));
  const auto all = cards(lobby);
  REQUIRE_FALSE(all.empty());
  CHECK(all.front()->value.find("It is held in Spanish, as you asked.") != std::string::npos);
  CHECK(all.front()->value.find("It is not a workshop.") != std::string::npos);
  bool desk = false;
  lobby::on_every_page(lobby,
                       [&] { desk = desk || lobby.shows("The desk to the left of this screen"); });
  CHECK(desk);
}

TEST_CASE("family groups come first for who asked for them") {
  Lobby lobby;
  open_questions(lobby);
  choose(lobby, "group-support.family");
  lobby.tap_id("group.next");
  skip_all(lobby);
  CHECK(cards(lobby).front()->label == "Family & Friends Group");
  for (const auto* card : cards(lobby))
    CHECK(card->value.find("You asked for help for your family or a friend.") != std::string::npos);
}

TEST_CASE(
    "Start over asks again without any answer, and all meetings are narrowed by the answers") {
  Lobby lobby;
  open_questions(lobby);
  choose(lobby, "group-support.family");
  lobby.tap_id("group.next");
  choose(lobby, "group-when.weekend");
  lobby.tap_id("group.next");
  skip_all(lobby);
  lobby.tap("See all meetings");
  CHECK(lobby.screen() == "meetings");
  CHECK(lobby.visit().here().filters.has({listing::ChoiceGroup::audience, "families"}));
  CHECK(lobby.shows("Saturday, November 28"));
  lobby.tap("Back");
  lobby.tap("Start over");
  CHECK(lobby.screen() == "find-group");
  CHECK(lobby.shows("Question 1 of 5"));
  CHECK(lobby.visit().here().group == visit::GroupAnswers{});
}

TEST_CASE("nothing of the answers is left after the visit, nor on the way for help") {
  Lobby lobby;
  open_questions(lobby);
  lobby.tap("Help for my family or a friend", Role::choice);
  lobby.tap("I need help now", Role::button);
  lobby.tap("Back");
  CHECK(lobby.find("Help for my family or a friend", Role::choice)->selected);
  lobby.tap("I'm done");
  CHECK(lobby.visit().fresh());
  open_questions(lobby);
  CHECK_FALSE(lobby.find("Help for my family or a friend", Role::choice)->selected);
  lobby.tap("Help for my family or a friend", Role::choice);
  lobby.wait(std::chrono::seconds(125));
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("a visit by keys alone finds a group") {
  using Key = platform::InputEvent::Key;
  Lobby lobby;
  const auto choose_by_keys = [&](std::string_view id) {
    for (int tries = 0; tries < 40; ++tries) {
      const auto* node = lobby.by_id(id);
      REQUIRE(node);
      if (node->focused) return lobby.press(Key::enter);
      lobby.press(Key::tab);
    }
    FAIL("the focus never comes there");
  };
  choose_by_keys("tile.find-group");
  choose_by_keys("group-support.talk");
  choose_by_keys("group.next");
  while (lobby.screen() == "find-group") choose_by_keys("group.skip");
  const auto all = cards(lobby);
  REQUIRE_FALSE(all.empty());
  const auto id = all.front()->id;
  choose_by_keys(id);
  CHECK(lobby.screen() == "meeting");
}

TEST_CASE("every choice leads to a meeting and to a screen without a flaw, in three languages") {
  for (const char* language : {"en", "es", "ar"})
    for (const bool upright : {true, false}) {
      CAPTURE(language);
      CAPTURE(upright);
      Lobby lobby({.width = upright ? 1080 : 1920,
                   .height = upright ? 1920 : 1080,
                   .beginning = {.language = language},
                   .blind = true});
      const auto check = [&] {
        for (const auto& sentence : lobby::lint(lobby)) CHECK_MESSAGE(false, sentence);
      };
      open_questions(lobby);
      std::vector<std::string> ids;
      while (lobby.screen() == "find-group") {
        lobby::on_every_page(lobby, [&] {
          check();
          for (const auto* node : those(lobby, Role::choice, "group-")) ids.push_back(node->id);
        });
        lobby.tap_id("group.skip");
      }
      CHECK(ids.size() > 20);
      for (const auto& id : ids) {
        CAPTURE(id);
        lobby.tap_id("dock.home");
        open_questions(lobby);
        choose(lobby, id);
        check();
        lobby.tap_id("group.next");
        skip_all(lobby);
        CHECK_FALSE(cards(lobby).empty());
        CHECK(lobby.by_id(cards(lobby).front()->id)->value.size() > 20);
        lobby::on_every_page(lobby, check);
      }
    }
}

TEST_CASE("a center with one kind of meeting asks little, and one without meetings nothing") {
  const auto with = [](const std::string& rows, const auto& each) {
    const tests::ScratchFolder scratch;
    std::filesystem::copy(HEARTH_SOURCE "/data/pack.toml", scratch / "pack.toml");
    std::ofstream(scratch / "meetings.csv") << "ID,Name,Day,Time,Types\n" << rows;
    Lobby lobby({.folder = scratch.path().string()});
    each(lobby);
  };
  with("", [](Lobby& lobby) { CHECK_FALSE(lobby.by_id("tile.find-group")); });
  with("one,One,Tuesday,20:00,\"O, D\"\n", [](Lobby& lobby) {
    open_questions(lobby);
    CHECK(lobby.shows("2 short questions"));
    lobby.tap("Talk with people like me");
    lobby.tap("Next");
    lobby.tap("Skip");
    CHECK(lobby.shows("One group that may fit you", Role::heading));
  });
  // Its leaders say that only members may come: then nobody is sent there.
  with("one,One,Tuesday,20:00,C\n", [](Lobby& lobby) {
    open_questions(lobby);
    CHECK(lobby.shows("One short question"));
    lobby.tap("Skip");
    CHECK(lobby.shows("There is no group to show right now", Role::heading));
    CHECK(lobby.shows("Please ask at the front desk. They may know of others."));
    CHECK(lobby.shows("See all meetings", Role::button));
  });
}
