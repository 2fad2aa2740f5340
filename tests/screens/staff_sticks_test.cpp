// Sticks and packs as they are seen: at the foot of home, in a line while somebody visits, under
// Staff, and at the first set-up.
#include <doctest/doctest.h>

#include <algorithm>

#include "support/turning.h"

using namespace hearth;
using namespace std::chrono_literals;
using lobby::kDesk;
using lobby::kDeskPin;
using lobby::kLead;
using lobby::kLeadPin;
using lobby::Lobby;
using Step = sync::Progress::Stage;

namespace {

sync::KioskRecord two_packs() {
  sync::KioskRecord record;
  record.center = "fernbrook";
  for (const std::int64_t sequence : {41, 42}) {
    sync::KeptPack pack;
    pack.name = "fernbrook-" + std::to_string(sequence);
    pack.claim = {"fernbrook", sequence};
    pack.signer = "Front office";
    pack.summary.title = "Fernbrook House";
    record.packs.push_back(pack);
  }
  record.shown = 1;
  return record;
}

sync::StickNews news(Step stage, sync::KioskRecord record = two_packs()) {
  sync::StickNews news;
  news.progress.stage = stage;
  news.record = std::move(record);
  return news;
}

sync::StickNews refused(trust::Refusal why) {
  auto result = news(Step::refused);
  result.progress.refused = trust::Refused{why, "in the middle"};
  sync::Happening one;
  one.kind = sync::Happening::Kind::refused;
  one.what = "fernbrook-43.hearthpack";
  one.refusal = trust::number_of(why);
  result.record.note(one);
  return result;
}

std::string label(const Lobby& lobby, std::string_view id) {
  const auto* node = lobby.by_id(id);
  return node ? node->label : "";
}

// A kiosk that shows its second pack.
struct Packs : Lobby {
  Packs() : Lobby({.staffed = true, .packs = true}) { give(news(Step::nothing)); }
};

}  // namespace

TEST_CASE("at home it is told quietly how a stick fares, and for two minutes that it was used") {
  Packs lobby;
  CHECK(lobby.screen() == "home");
  CHECK_FALSE(lobby.by_id("home.stick"));
  lobby.give(news(Step::found));
  CHECK(label(lobby, "home.stick").find("leave it in") != std::string::npos);
  lobby.give(news(Step::checking));
  CHECK(label(lobby, "home.stick").find("take the stick out") != std::string::npos);
  auto done = news(Step::installed);
  done.progress.summary.issued = lobby.clock().now() - 4 * 24h;
  lobby.give(done);
  CHECK(label(lobby, "home.stick") == "Listings updated · November 20");
  lobby.wait(130s);
  CHECK_FALSE(lobby.by_id("home.stick"));
}

TEST_CASE("each refusal says its number, what happened and what to do") {
  Packs lobby;
  for (const auto& why : trust::explanations()) {
    lobby.give(refused(why.refusal));
    const auto said = label(lobby, "home.stick");
    CAPTURE(said);
    CHECK(said.find("Nothing has changed.") != std::string::npos);
    CHECK(said.find("Refusal " + std::to_string(trust::number_of(why.refusal))) !=
          std::string::npos);
    CHECK(said.find(why.happened) != std::string::npos);
    CHECK(said.find(why.what_to_do) != std::string::npos);
    for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
  }
}

TEST_CASE(
    "the longest refusals stand whole on home, with their numbers, in every language and size") {
  auto longest = std::vector(trust::explanations().begin(), trust::explanations().end());
  std::sort(longest.begin(), longest.end(), [](const auto& a, const auto& b) {
    const auto length = [](const auto& one) {
      return std::string_view(one.happened).size() + std::string_view(one.what_to_do).size();
    };
    return length(a) > length(b);
  });
  longest.resize(3);
  for (const auto language : {"en", "es", "ar"})
    for (const float size : {1.0F, 2.0F})
      for (const bool upright : {true, false}) {
        Lobby lobby({.width = upright ? 1080 : 1920,
                     .height = upright ? 1920 : 1080,
                     .beginning = {.language = language, .text_size = size},
                     .blind = true,
                     .staffed = true,
                     .packs = true});
        CAPTURE(size);
        CAPTURE(upright);
        for (const auto& why : longest) {
          lobby.give(refused(why.refusal));
          CHECK(label(lobby, "home.stick").find(std::to_string(trust::number_of(why.refusal))) !=
                std::string::npos);
          for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
        }
      }
}

TEST_CASE("while somebody visits, a stick is one line above the dock and covers nothing") {
  Packs lobby;
  lobby.tap("Meetings");
  CHECK_FALSE(lobby.by_id("dock.line"));
  lobby.give(refused(trust::Refusal::older_pack));
  CHECK(lobby.screen() == "meetings");
  CHECK(label(lobby, "dock.line") == "We didn’t use this update. Nothing has changed.");
  for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
  lobby.tap("Home");
  CHECK_FALSE(lobby.by_id("dock.line"));
  CHECK(lobby.by_id("home.stick"));
}

TEST_CASE("a refusal stands in the history with what was wrong") {
  Packs lobby;
  lobby.give(refused(trust::Refusal::changed_after_signing));
  lobby.come_in(kDesk, kDeskPin);
  bool found = false;
  for (int page = 0; page < 5 && !found; ++page) {
    for (const auto& node : lobby.tree().nodes)
      found = found || node.label.find("in the middle") != std::string::npos ||
              node.label.find("is not as it was when it was signed") != std::string::npos;
    if (!found) lobby.tap("Later");
  }
  CHECK(found);
}

TEST_CASE("a lead goes back a pack and forward again; the desk is not offered it") {
  Packs lobby;
  lobby.come_in(kDesk, kDeskPin);
  CHECK_FALSE(lobby.by_id("listings.back"));
  lobby.tap("Leave staff");
  lobby.come_in(kLead, kLeadPin);
  REQUIRE(lobby::turn_to(lobby, "listings.back"));
  CHECK_FALSE(lobby.by_id("listings.forward"));
  lobby.tap_id("listings.back");
  CHECK(lobby.asked() == std::vector<std::string>{"back Lead 1"});
  auto back = two_packs();
  back.shown = 0;
  lobby.give(news(Step::nothing, back));
  REQUIRE(lobby::turn_to(lobby, "listings.forward"));
  lobby.tap_id("listings.forward");
  CHECK(lobby.asked().back() == "forward Lead 1");
}

TEST_CASE("who signed what is shown, since when, and the six words") {
  Packs lobby;
  lobby.give(news(Step::nothing), {"apple", "bridge", "cloud", "door", "echo", "field"});
  lobby.come_in(kDesk, kDeskPin);
  CHECK(lobby.shows("Front office"));
  CHECK(lobby.shows("42"));
  bool words = false;
  for (const auto& node : lobby.tree().nodes)
    words = words || node.label.find("apple · bridge · cloud") != std::string::npos;
  CHECK(words);
}

TEST_CASE("a new kiosk waits for a stick, compares six words, and has its first PIN chosen") {
  Lobby lobby({.empty = true, .packs = true});
  CHECK(lobby.screen() == "staff-first-stick");
  CHECK(lobby.shows("This kiosk waits for its first stick"));
  for (const auto key : {platform::InputEvent::Key::escape, platform::InputEvent::Key::home,
                         platform::InputEvent::Key::help})
    lobby.press(key);
  lobby.wait(3600s);
  CHECK(lobby.screen() == "staff-first-stick");

  auto first = news(Step::first_trust, {});
  first.progress.words = {"apple", "bridge", "cloud", "door", "echo", "field"};
  lobby.give(first);
  std::string read;
  for (const auto& node : lobby.tree().nodes) read += node.label + " ";
  CHECK(read.find("1 apple 2 bridge 3 cloud 4 door 5 echo 6 field") != std::string::npos);
  lobby.tap("They differ");
  CHECK(lobby.asked().empty());
  CHECK(lobby.by_id("staff.told"));
  lobby.give(first);
  lobby.tap("They are the same");
  CHECK(lobby.asked() == std::vector<std::string>{"confirm "});

  lobby.give(news(Step::installed));
  CHECK(lobby.screen() == "staff-first-pin");
  for (int twice = 0; twice < 2; ++twice) {
    lobby.type("271828");
    lobby.tap("OK");
  }
  CHECK(lobby.screen() == "home");
  lobby.come_in("Lead 1", "271828");
  CHECK(lobby.kiosk().staff()->role == staff::Role::lead);
}

TEST_CASE("a kiosk with a pack but without a PIN asks for the first one") {
  Lobby lobby({.packs = true});
  lobby.give(news(Step::nothing));
  CHECK(lobby.screen() == "staff-first-pin");
}
