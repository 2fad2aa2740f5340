// Spreadsheets as a lead sees them: what lies on the stick, what it would change, the yes to it,
// taking it back, and copying what is shown to a stick.
#include <doctest/doctest.h>

#include "support/turning.h"

using namespace hearth;
using lobby::kDesk;
using lobby::kDeskPin;
using lobby::kLead;
using lobby::kLeadPin;
using lobby::Lobby;
using pack::TableName;
using sync::Difference;
using Asked = std::vector<std::string>;
using Step = sync::SheetNews::Step;

namespace {

sync::StickNews news(sync::SheetNews sheets = {}) {
  sync::StickNews news;
  news.record.center = "fernbrook";
  sync::KeptPack pack;
  pack.name = "fernbrook-42";
  pack.claim = {"fernbrook", 42};
  pack.summary.title = "Fernbrook House";
  news.record.packs.push_back(pack);
  news.sheets = std::move(sheets);
  return news;
}

sync::StickNews found() {
  sync::SheetNews sheets;
  sheets.step = Step::found;
  sheets.on_stick.sheets.push_back({.table = TableName::meetings,
                                    .file = "usb/stick/meetings (2).xlsx",
                                    .name = "meetings (2).xlsx",
                                    .modified_ns = 1'795'000'000'000'000'000,
                                    .older = {"meetings.xlsx"}});
  return news(sheets);
}

sync::Proposal a_proposal(std::size_t lost) {
  sync::TableProposal table{.table = TableName::meetings, .file = "meetings (2).xlsx"};
  table.before = 78;
  table.after = 79 - lost;
  table.lost = lost;
  table.differences = {
      {.kind = Difference::Kind::gone, .name = "Noon Basics"},
      {.kind = Difference::Kind::unread,
       .name = "Night Owls",
       .cell = "C14",
       .text = "“8 o” is no time."},
      {.kind = Difference::Kind::changed, .name = "Steps & Coffee", .columns = {"Time", "Room"}},
      {.kind = Difference::Kind::added, .name = "Winter Circle"}};
  sync::Proposal proposal;
  proposal.number = "42.1";
  proposal.tables = {table};
  proposal.problems = {{"meetings (2).xlsx", "C14", "“8 o” is no time.", true}};
  proposal.page = "hearth-problems.txt";
  return proposal;
}

sync::StickNews proposed(std::size_t lost = 1) {
  sync::SheetNews sheets;
  sheets.step = Step::proposed;
  sheets.proposal = std::make_shared<const sync::Proposal>(a_proposal(lost));
  return news(sheets);
}

sync::StickNews at(Step step) {
  sync::SheetNews sheets;
  sheets.step = step;
  sheets.copies = {"hearth", {"meetings.xlsx", "resources.xlsx", "notices.xlsx", "rooms.xlsx"}};
  if (step == Step::failed)
    sheets.fault = base::Error{"There is no stick in the kiosk. Put one in first.", ""};
  auto told = news(sheets);
  if (step == Step::accepted) {
    auto own = told.record.packs.back();
    own.revision = 1;
    told.record.packs.push_back(own);
    told.record.shown = 1;
  }
  return told;
}

bool anywhere(Lobby& lobby, std::string_view words) {
  for (int page = 0; page < 12; ++page) {
    for (const auto& node : lobby.tree().nodes)
      if (node.label.find(words) != std::string::npos) return true;
    const auto* later = lobby.by_id("pager.later");
    if (!later || later->disabled) return false;
    lobby.tap_id("pager.later");
  }
  return false;
}

struct Kiosk : Lobby {
  explicit Kiosk(const lobby::Setting& setting = {}) : Lobby(changed(setting)) {
    give(news());
    come_in(kLead, kLeadPin);
  }
  void use() {
    REQUIRE(lobby::turn_to(*this, "sheets.use"));
    tap_id("sheets.use");
  }
  static lobby::Setting changed(lobby::Setting setting) {
    setting.staffed = setting.packs = true;
    return setting;
  }
};

}  // namespace

TEST_CASE("spreadsheets on a stick are named first, and read only when a lead says so") {
  Kiosk lobby;
  lobby.use();
  CHECK(lobby.screen() == "staff-sheets");
  CHECK(lobby.asked() == Asked{"look Lead 1"});
  lobby.give(found());
  CHECK(lobby.shows("meetings (2).xlsx"));
  CHECK(anywhere(lobby, "Not used, because it is older: meetings.xlsx"));
  CHECK(lobby.asked() == Asked{"look Lead 1"});
  lobby.tap("Read them");
  CHECK(lobby.asked().back() == "read Lead 1");
  CHECK(lobby.shows("Reading the spreadsheets"));
}

TEST_CASE("the desk is offered no spreadsheets, and a kiosk without packs none to anybody") {
  {
    Lobby desk({.staffed = true, .packs = true});
    desk.give(news());
    desk.come_in(kDesk, kDeskPin);
    CHECK_FALSE(lobby::turn_to(desk, "sheets.use"));
  }
  Lobby folder({.staffed = true});
  folder.come_in(kLead, kLeadPin);
  CHECK_FALSE(lobby::turn_to(folder, "sheets.use"));
}

TEST_CASE("what would change is told by name, and the yes puts it on the screen") {
  Kiosk lobby;
  lobby.use();
  lobby.give(proposed());
  for (const auto* words :
       {"Noon Basics", "Gone: it is not in the file", "Winter Circle", "Changed: Time, Room",
        "Not read, C14: “8 o” is no time.", "hearth-problems.txt"})
    CHECK_MESSAGE(anywhere(lobby, words), words);
  REQUIRE(lobby::turn_to(lobby, "sheets.accept"));
  lobby.tap_id("sheets.accept");
  CHECK(lobby.asked().back() == "accept Lead 1");
  lobby.give(at(Step::accepted));
  CHECK(lobby.shows("The new listings are on the screen"));
  lobby.tap("Undo");
  CHECK(lobby.asked().back() == "undo Lead 1");
  lobby.give(at(Step::undone));
  CHECK(lobby.shows("It is as it was before"));
}

TEST_CASE("losing over a fifth is asked twice") {
  Kiosk lobby;
  lobby.use();
  lobby.give(proposed(16));
  CHECK(anywhere(lobby, "16 of 78 would no longer be shown."));
  REQUIRE(lobby::turn_to(lobby, "sheets.accept"));
  lobby.tap_id("sheets.accept");
  CHECK(lobby.asked() == Asked{"look Lead 1"});
  REQUIRE(lobby::turn_to(lobby, "sheets.accept-now"));
  lobby.tap_id("sheets.accept-now");
  CHECK(lobby.asked().back() == "accept Lead 1");
}

TEST_CASE("a no drops what was proposed") {
  Kiosk lobby;
  lobby.use();
  lobby.give(proposed());
  lobby.tap("Keep what is shown");
  CHECK(lobby.asked().back() == "drop Lead 1");
  CHECK(lobby.screen() == "staff-listings");
}

TEST_CASE("files that say what is shown already ask for nothing") {
  Kiosk lobby;
  lobby.use();
  sync::SheetNews sheets;
  sheets.step = Step::proposed;
  sheets.proposal = std::make_shared<const sync::Proposal>();
  lobby.give(news(sheets));
  CHECK_FALSE(lobby.by_id("sheets.accept"));
  CHECK(lobby.by_id("sheets.same"));
}

TEST_CASE("listings from spreadsheets can be undone later too, by one touch") {
  Kiosk lobby;
  lobby.give(at(Step::accepted));
  REQUIRE(lobby::turn_to(lobby, "sheets.undo"));
  lobby.tap_id("sheets.undo");
  CHECK(lobby.asked().back() == "undo Lead 1");
}

TEST_CASE("listings are copied to a stick, and what fails is told with another try") {
  Kiosk lobby;
  REQUIRE(lobby::turn_to(lobby, "sheets.copy"));
  lobby.tap_id("sheets.copy");
  CHECK(lobby.asked() == Asked{"copy Lead 1"});
  CHECK(lobby.shows("Copying to the stick"));
  lobby.give(at(Step::failed));
  CHECK(anywhere(lobby, "There is no stick in the kiosk."));
  lobby.tap("Try again");
  CHECK(lobby.asked() == Asked{"copy Lead 1", "copy Lead 1"});
  lobby.give(at(Step::copied));
  CHECK(lobby.shows("rooms.xlsx"));
}

TEST_CASE("each step with spreadsheets keeps to the lints, in the shapes that differ most") {
  for (const auto& [width, height, language, size] :
       {std::tuple{1080, 1920, "en", 1.0F}, std::tuple{1920, 1080, "ar", 1.0F},
        std::tuple{1080, 1920, "es", 2.0F}, std::tuple{1366, 768, "en", 1.5F}}) {
    CAPTURE(width);
    CAPTURE(language);
    CAPTURE(size);
    Kiosk lobby({.width = width,
                 .height = height,
                 .beginning = {.language = language, .text_size = size},
                 .blind = true});
    const auto look = [&](const sync::StickNews& step) {
      lobby.give(step);
      for (int page = 0; page < 20; ++page) {
        for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
        const auto* later = lobby.by_id("pager.later");
        if (!later || later->disabled) break;
        lobby.tap_id("pager.later");
      }
      while (lobby.by_id("pager.earlier") && !lobby.by_id("pager.earlier")->disabled)
        lobby.tap_id("pager.earlier");
    };
    look(at(Step::accepted));
    lobby.use();
    for (const auto& step : {found(), proposed(), proposed(16), at(Step::reading),
                             at(Step::accepted), at(Step::undone), at(Step::failed), news()})
      look(step);
    lobby.tap_id("dock.back");
    REQUIRE(lobby::turn_to(lobby, "sheets.copy"));
    lobby.tap_id("sheets.copy");
    look(at(Step::copied));
  }
}
