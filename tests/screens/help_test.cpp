#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "support/scratch_folder.h"
#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using ui::Role;
using namespace std::chrono_literals;

namespace {

constexpr std::string_view kWakeUp = "Someone won’t wake up, or can’t breathe well";

// Everything that a screen says, on all of its pages.
std::string said(Lobby& lobby) {
  std::string all;
  lobby::on_every_page(lobby, [&] {
    for (const auto& node : lobby.tree().nodes) all += node.label + "\n" + node.value + "\n";
  });
  // A value is isolated for direction; a person does not see that.
  std::string plain;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all.compare(i, 2, "\xE2\x81") == 0 && i + 2 < all.size() &&
        static_cast<unsigned char>(all[i + 2]) >= 0xA6) {
      i += 2;
      continue;
    }
    plain += all[i];
  }
  return plain;
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

void open_line(Lobby& lobby, const std::string& id) {
  const auto* card = lobby::turn_to(lobby, "line." + id);
  REQUIRE_MESSAGE(card, id);
  lobby.tap(card->label, card->role);
  REQUIRE(lobby.screen() == "help-line");
}

// The sample center with another pack.toml, or with pages beside.
class Folder {
 public:
  Folder() {
    for (const char* file : {"pack.toml", "meetings.csv", "rooms.csv", "notices.csv"})
      put(file,
          base::DiskFiles().read(std::string(HEARTH_SOURCE "/data/") + file, 1 << 20).value());
  }
  void put(const std::string& file, const std::string& bytes) {
    REQUIRE(base::DiskFiles().replace(scratch_ / file, bytes).ok());
  }
  void replace(const std::string& file, const std::string& from, const std::string& to) {
    auto text = base::DiskFiles().read(scratch_ / file, 1 << 20).value();
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    put(file, text.replace(at, from.size(), to));
  }
  std::string name() const { return scratch_.path().string(); }

 private:
  tests::ScratchFolder scratch_;
};

constexpr const char* kPage =
    "+++\ntitle = \"Our steps\"\n+++\nThe kit hangs by the door.\n\n"
    "1. **Call 911.** Put the phone on speaker.\n2. Give naloxone.\n";

}  // namespace

TEST_CASE("help is one touch away from every screen, and Back returns to the place") {
  Lobby lobby;
  const auto there_and_back = [&](std::string_view screen) {
    CAPTURE(screen);
    REQUIRE(lobby.screen() == screen);
    lobby.tap("I need help now", Role::button);
    CHECK(lobby.screen() == "help");
    lobby.tap("Back", Role::button);
    CHECK(lobby.screen() == screen);
  };
  there_and_back("home");
  for (const auto* way : {"tile.peer", "tile.quiet", "home.new"})
    if (const auto* tile = lobby.by_id(way)) {
      lobby.tap(tile->label, tile->role);
      const auto screen = lobby.screen();
      if (lobby.by_id("dock.help")) there_and_back(screen);
      if (screen != "home") lobby.tap("Home", Role::button);
    }
  lobby.tap("Meetings", Role::tile);
  there_and_back("meetings");
  lobby.tap("Steps & Coffee", Role::card);
  there_and_back("meeting");
  lobby.tap("Language", Role::button);
  lobby.tap("I need help now", Role::button);
  CHECK(lobby.screen() == "help");
}

TEST_CASE("the most urgent is on the first page, in every shape and at every text size") {
  struct Shape {
    int width, height;
  };
  for (const auto& [width, height] : {Shape{1080, 1920}, Shape{1920, 1080}})
    for (const float size : {1.0F, 1.2F, 1.5F, 2.0F}) {
      CAPTURE(width);
      CAPTURE(size);
      Lobby lobby({.width = width, .height = height, .beginning = {.text_size = size}});
      lobby.tap("I need help now");
      CHECK(lobby.shows(kWakeUp, Role::card));
      CHECK(lobby.shows("988", Role::card));
      CHECK(lobby.shows("Go to the front desk"));
    }
  Lobby lowered({.beginning = {.reach = true}});
  lowered.tap("I need help now");
  CHECK(lowered.shows(kWakeUp, Role::card));
  CHECK(lowered.shows("988", Role::card));
  CHECK(lowered.shows("Go to the front desk"));
}

TEST_CASE("every confirmed number stands on the screen exactly") {
  struct Line {
    const char* id;
    std::vector<const char*> says;
  };
  const std::vector<Line> lines{
      {"988",
       {"Call 988\n", "Text 988\n", "Call 988, then press 1", "Call 988, then press 2",
        "Text AYUDA to 988", "988lifeline.org", "Day and night."}},
      {"veterans", {"Call 988, then press 1", "Text 838255"}},
      {"crisis-text", {"Text HOME to 741741", "Day and night."}},
      {"samhsa",
       {"1-800-662-4357", "TTY 1-800-487-4889", "Text your ZIP code to 435748",
        "They do not counsel."}},
      {"poison", {"1-800-222-1222"}},
      {"safespot", {"1-800-972-0590"}},
      {"violence", {"1-800-799-7233", "TTY 1-800-787-3224", "Text START to 88788"}},
      {"211", {"Call 211", "More than 180 languages."}}};
  Lobby lobby;
  lobby.tap("I need help now");
  for (const auto& [id, says] : lines) {
    CAPTURE(id);
    open_line(lobby, id);
    const auto text = said(lobby);
    for (const auto* words : says) CHECK_MESSAGE(has(text, words), words);
    if (std::string_view(id) != "211") CHECK_FALSE(has(text, "Free"));  // its source alone says so
    lobby.tap("Back");
  }
}

TEST_CASE("the center's own lines are shown with their hours, and each has a page") {
  Lobby lobby;
  lobby.tap("I need help now");
  const auto all = said(lobby);
  for (const auto* words : {"912-555-0142", "County mobile crisis team", "912-555-0118",
                            "912-555-0119", "Fernbrook House family line"})
    CHECK_MESSAGE(has(all, words), words);
  open_line(lobby, "own.1");
  CHECK(has(said(lobby), "Call 912-555-0118"));
  CHECK(lobby.shows("Fernbrook House night line", Role::heading));
}

TEST_CASE("a pack of another country shows no line of the US: its own alone") {
  Folder folder;
  folder.replace("pack.toml", "country = \"US\"", "country = \"IE\"");
  Lobby lobby({.folder = folder.name()});
  lobby.tap("I need help now");
  auto all = said(lobby);
  CHECK(has(all, "912-555-0142"));
  for (const auto* id : {"help.wake-up", "help.not-safe"}) {
    REQUIRE(lobby::turn_to(lobby, id));
    lobby.tap_id(id);
    all += said(lobby);
    lobby.tap("Back");
  }
  for (const auto* words : {"988", "911", "741741", "662-4357", "799-7233", "SAMHSA", "states"})
    CHECK_FALSE_MESSAGE(has(all, words), words);
  CHECK(has(all, "Call for emergency help"));
}

TEST_CASE("a phone is offered only where the center lends one") {
  constexpr const char* kOffer = "No phone? The front desk will lend you one.";
  {
    Lobby lobby;
    lobby.tap("I need help now");
    CHECK(has(said(lobby), kOffer));
  }
  Folder folder;
  folder.replace("pack.toml", "\"phone-loan\", ", "");
  Lobby lobby({.folder = folder.name()});
  lobby.tap("I need help now");
  CHECK_FALSE(has(said(lobby), kOffer));
}

TEST_CASE("when someone won't wake up: 911, where you are, the steps, the signs; it waits") {
  Lobby lobby;
  lobby.tap("I need help now");
  lobby.tap(kWakeUp);
  REQUIRE(lobby.screen() == "wake-up");
  const auto all = said(lobby);
  for (const auto* words :
       {"Call 911 now", "You are at Fernbrook House, 12 Mill Street, Springfield, GA 31329",
        "Give naloxone, if you have it", "Two breaths, then one every 5 seconds",
        "Wait 2 to 3 minutes", "Give a second dose of naloxone.", "Lay them on their side",
        "Stay with them until help comes.", "The pupils are very small.",
        "Treat it as an overdose.", "may protect a person who calls"})
    CHECK_MESSAGE(has(all, words), words);
  lobby.wait(299s);
  CHECK(lobby.screen() == "wake-up");
  lobby.wait(1s);
  CHECK(lobby.screen() == "still-there");
}

TEST_CASE("what the center's clinician approved takes the place of our steps") {
  Folder folder;
  folder.put("pages/naloxone.md", kPage);
  Lobby lobby({.folder = folder.name()});
  lobby.tap("I need help now");
  lobby.tap(kWakeUp);
  const auto all = said(lobby);
  for (const auto* words : {"Call 911 now", "Our steps", "The kit hangs by the door.", "Call 911.",
                            "Put the phone on speaker.", "Give naloxone."})
    CHECK_MESSAGE(has(all, words), words);
  CHECK_FALSE(has(all, "Two breaths"));
}

TEST_CASE("safety words stand with their English where no native reviewer approved them") {
  for (const char* language : {"es", "ar"}) {
    CAPTURE(language);
    Lobby lobby({.beginning = {.language = language}});
    lobby.tap(lobby.by_id("dock.help")->label);
    CHECK(has(said(lobby), kWakeUp));
    lobby.tap(lobby.by_id("dock.back")->label);
    lobby.tap(lobby.by_id("dock.help")->label);
    lobby.tap(lobby.by_id("help.wake-up")->label);
    const auto all = said(lobby);
    for (const auto* words : {"Call 911 now", "Give naloxone, if you have it", "Tilt the head back",
                              "Lay them on their side", "may protect"})
      CHECK_MESSAGE(has(all, words), words);
    const auto* english = lobby.find("Call 911 now");
    if (english) CHECK(english->language == "en");
  }
  Lobby english;
  english.tap("I need help now");
  english.tap(kWakeUp);
  for (const auto& node : english.tree().nodes) CHECK(node.language.empty());
}

TEST_CASE("no number is broken over two lines, and the address is told whole in English") {
  Lobby lobby({.beginning = {.language = "ar"}});
  lobby.tap_id("dock.help");
  lobby.tap_id("help.wake-up");
  CHECK(has(said(lobby), "You are at Fernbrook House, 12 Mill Street, Springfield, GA 31329"));
  lobby.tap_id("dock.back");
  open_line(lobby, "violence");
  const auto* code = lobby.by_id("line.call-code");
  REQUIRE(code);
  CHECK_FALSE(has(code->label, "1-800"));  // it has too little room for one
}

TEST_CASE("each screen of help can be hidden at once, and is back with one touch") {
  for (const char* way : {"", "help.wake-up", "help.not-safe", "line.988"}) {
    CAPTURE(way);
    Lobby lobby;
    lobby.tap("I need help now");
    if (*way != '\0') lobby.tap(lobby.by_id(way)->label);
    const auto screen = lobby.screen();
    std::set<std::string> before;
    for (const auto& node : lobby.tree().nodes)
      if (!node.id.starts_with("dock.")) before.insert(node.label);
    lobby.tap("Hide my screen");
    CHECK(lobby.screen() == "hidden");
    for (const auto& node : lobby.tree().nodes)
      if (node.id != "dock.help") CHECK_FALSE_MESSAGE(before.contains(node.label), node.label);
    lobby.tap("Show it again");
    CHECK(lobby.screen() == screen);
  }
}

TEST_CASE("who does not feel safe is led to the desk, a line, and out, and nothing is promised") {
  Lobby lobby;
  lobby.tap("I need help now");
  lobby.tap("I don’t feel safe here");
  REQUIRE(lobby.screen() == "not-safe");
  CHECK(lobby.shows("Go to the front desk"));
  CHECK(lobby.shows("In danger right now? Call 911."));
  CHECK(lobby.shows("A call or a text can show on a phone bill."));
  lobby.tap("1-800-799-7233");
  CHECK(lobby.screen() == "help-line");
  lobby.tap("Back");
  lobby.tap("I'm done");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}
