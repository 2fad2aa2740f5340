// Spreadsheets from a stick, from its first look to what is shown, on a kiosk in memory.
#include "sync/kiosk_adoption.h"

#include "pack/table_rows.h"
#include "sheet/cells.h"
#include "sync/adoption_room.h"

using namespace hearth;
using namespace hearth::sync;
using namespace hearth::tests;
using Kind = Difference::Kind;
using Names = std::vector<std::string>;

namespace {

std::vector<std::string> named(const TableProposal& table, Kind kind) {
  std::vector<std::string> names;
  for (const auto& one : table.differences)
    if (one.kind == kind) names.push_back(one.name);
  return names;
}

}  // namespace

TEST_CASE(
    "before it is asked, nothing on a stick is read; a look tells names and the newest of each") {
  Room room;
  room.put("meetings.xlsx", "an older one");
  room.put("hearth/Copy of Meetings (2).ods", "a newer one");
  room.put("~$meetings.xlsx", "x");
  room.put("._meetings.xlsx", "x");
  room.put(".~lock.meetings.ods#", "x");
  room.put("meetings and rooms.xlsx", "x");
  room.put("budget.xlsx", "x");
  room.put("RESOURCES.CSV", "Name\n");
  room.put("roommates.csv", "x");
  const auto found = room.adoption.look(kStick);
  REQUIRE(found.ok());
  REQUIRE(found->sheets.size() == 2);
  CHECK(found->sheets[0].name == "Copy of Meetings (2).ods");
  CHECK(found->sheets[0].older == Names{"meetings.xlsx"});
  CHECK(found->sheets[1].name == "RESOURCES.CSV");
  CHECK(room.reader.readings == 0);
}

TEST_CASE("what is new, changed, gone and not read is told by name, and nothing is changed yet") {
  Room room;
  room.put("meetings.csv", kHead + kCircle +
                               "Open Door,Tuesday,20:00\nQuiet Hour,Blursday,12:00\n"
                               "New One,Sunday,10:00\n");
  const auto proposal = room.read();
  CHECK(proposal.number == "42.1");
  REQUIRE(proposal.tables.size() == 1);
  const auto& table = proposal.tables[0];
  CHECK(named(table, Kind::added) == Names{"New One"});
  CHECK(named(table, Kind::changed) == Names{"Open Door"});
  CHECK(named(table, Kind::gone) == Names{"Late"});
  CHECK(named(table, Kind::unread) == Names{"Quiet Hour"});
  CHECK(table.before == 4);
  CHECK(table.after == 3);
  CHECK(table.lost == 2);
  CHECK(proposal.loses_many());
  CHECK(proposal.changes_anything());
  CHECK(room.kiosk.shown() == kShown);
  CHECK(room.number() == "42");
}

TEST_CASE("what is accepted is shown as a pack of the kiosk's own, and one call undoes it") {
  Room room;
  room.put("meetings.csv", kHead + kCircle + kMore + "New One,Sunday,10:00\n");
  CHECK_FALSE(room.read().loses_many());
  CHECK_FALSE(room.kiosk.store->record().can_undo_sheets());
  REQUIRE(room.adoption.accept("Kim").ok());
  CHECK(room.kiosk.shown() == kShown + "New One");
  CHECK(room.number() == "42.1");
  CHECK(room.kiosk.store->record().can_undo_sheets());
  CHECK(room.kiosk.store->record().happenings.back().what == "Oak Hill, pack 42.1");
  CHECK(room.kiosk.store->record().happenings.back().detail == "Kim");
  CHECK_FALSE(room.adoption.accept("Kim").ok());  // once

  room.put("meetings.csv", kHead + kCircle);
  CHECK(room.read().number == "42.2");
  REQUIRE(room.adoption.accept("Kim").ok());
  CHECK(room.kiosk.shown() == "Circle 42");
  REQUIRE(room.adoption.undo("Kim").ok());
  CHECK(room.kiosk.shown() == kShown + "New One");
  REQUIRE(room.adoption.undo("Kim").ok());
  CHECK(room.kiosk.shown() == kShown);
  CHECK_FALSE(room.kiosk.store->record().can_undo_sheets());
  CHECK_FALSE(room.adoption.undo("Kim").ok());
  // After a start all of it is as it was.
  room.kiosk.start();
  CHECK(room.kiosk.shown() == kShown);
  // What was undone is not come back to: the next is made of what is shown.
  room.put("meetings.csv", kHead + "Only,Monday,09:00\n");
  room.read();
  REQUIRE(room.adoption.accept("Kim").ok());
  CHECK(room.number() == "42.3");
  REQUIRE(room.adoption.undo("Kim").ok());
  CHECK(room.kiosk.shown() == kShown);
}

TEST_CASE("the next signed pack takes the place of the kiosk's own, and says so; the floor stays") {
  Room room;
  room.put("meetings.csv", kHead + kCircle);
  room.read();
  REQUIRE(room.adoption.accept("Kim").ok());
  CHECK(room.kiosk.bring(42).stage == tests::Stage::nothing);
  CHECK(room.number() == "42.1");
  CHECK(tests::refusal(room.kiosk.bring(41)) == 22);
  const auto next = room.kiosk.bring(43);
  CHECK(next.stage == tests::Stage::installed);
  CHECK(next.replaced_own == "42.1");
  CHECK(room.kiosk.shown() == "Circle 43");
}

TEST_CASE("a pack may forbid it all") {
  Room room("[updates]\nfrom_spreadsheets = false\n");
  room.put("meetings.csv", kHead);
  for (const auto& error : {room.adoption.look(kStick).error(), room.adoption.read(kStick).error()})
    CHECK(error.message == "The listings of this kiosk don’t allow spreadsheets.");
  CHECK(room.reader.readings == 0);
  // The reader asks the pack itself as well.
  const auto pack = room.shown_pack();
  CHECK_FALSE(read_sheets(pack, {{pack::TableName::meetings, "meetings.csv", kHead}}).ok());
  CHECK(read_sheets(pack, {}).ok());
}

TEST_CASE("a pack is asked once whether it allows spreadsheets, and each one anew") {
  Room room;
  const auto hide_catalog = [&] {
    room.kiosk.files.fail_read(*room.kiosk.installer->catalog(), "gone");
  };
  room.put("meetings.csv", kHead + kCircle);
  REQUIRE(room.adoption.look(kStick).ok());
  hide_catalog();
  CHECK(room.adoption.read(kStick).ok());
  room.install(43, "[updates]\nfrom_spreadsheets = false\n");
  CHECK(room.adoption.look(kStick).error().message ==
        "The listings of this kiosk don’t allow spreadsheets.");
  REQUIRE(room.kiosk.installer->go_back("Kim").ok());
  CHECK(room.adoption.look(kStick).error().message ==
        "The listings that are shown can’t be read; bring their pack again.");
}

TEST_CASE("a file that cannot be read leaves its table, and goes back to the stick as a page") {
  Room room;
  room.put("meetings.xlsx", "PK, and no more");
  room.put("hearth/resources.csv", "Name,Category,Website\nShelter,Housing,\n,Food,\n");
  const auto proposal = room.read();
  REQUIRE(proposal.tables.size() == 2);
  CHECK_FALSE(proposal.tables[0].readable);
  CHECK(proposal.tables[0].lost == 0);
  CHECK(named(proposal.tables[1], Kind::added) == Names{"Shelter"});
  CHECK(proposal.page == "hearth-problems.txt");
  CHECK_FALSE(proposal.page_failed);
  const auto page = room.kiosk.files.read(kStick + "/hearth/hearth-problems.txt", 1 << 20);
  REQUIRE(page.ok());
  CHECK(tests::says(*page, "meetings.xlsx\r\n"));
  CHECK(tests::says(*page, "is damaged"));
  CHECK(tests::says(*page, "row 3: Name: "));
  REQUIRE(room.adoption.accept("Kim").ok());
  CHECK(room.kiosk.shown() == kShown);
}

TEST_CASE("cells of a workbook are named as they are, with the file as it lies on the stick") {
  Room room;
  room.put("Copy of meetings.xlsx", tests::corpus("xlsxwriter.xlsx"));
  const auto proposal = room.read();
  const auto& differences = proposal.tables[0].differences;
  const auto unread = std::find_if(differences.begin(), differences.end(),
                                   [](const auto& one) { return one.kind == Kind::unread; });
  REQUIRE(unread != differences.end());
  CHECK(unread->name == "Broken");
  CHECK(unread->cell == "C5");
  CHECK(tests::says(unread->text, "#DIV/0!"));
  CHECK(proposal.problems.front().file == "Copy of meetings.xlsx");
}

TEST_CASE("an empty stick, one without changes and one that changed meanwhile are told") {
  Room room;
  CHECK(room.adoption.read(kStick).error().message == "There are no listings on this stick.");
  room.put("meetings.csv", kHead + kCircle + kMore);
  CHECK_FALSE(room.read().changes_anything());
  CHECK_FALSE(room.adoption.accept("Kim").ok());
  room.put("meetings.csv", kHead + kCircle);
  room.read();
  room.install(43);
  CHECK(room.adoption.accept("Kim").error().message ==
        "The listings have changed meanwhile; read the stick again.");
  room.kiosk.files.fail_read(kStick + "/meetings.csv", "gone");
  room.put("meetings.csv", kHead);
  CHECK_FALSE(room.adoption.read(kStick).ok());
  const tests::Kiosk empty(room.office);
}

TEST_CASE("a reading that fails leaves nothing of an earlier one to accept") {
  Room room;
  room.put("meetings.csv", kHead + kCircle);
  room.read();
  room.put("rooms.csv", std::string(pack::kLargestTable + 1, 'x'));
  const auto too_large = room.adoption.read(kStick);
  REQUIRE_FALSE(too_large.ok());
  CHECK(too_large.error().message == "A file on the stick can’t be read.");
  CHECK(too_large.error().where == "rooms.csv");
  CHECK(room.adoption.accept("Kim").error().message ==
        "There is nothing to accept; read the stick first.");
}

TEST_CASE("whenever the disk fails or the power goes, the old listings or the new are shown") {
  for (int step = 0; step < 40; ++step) {
    Room room;
    room.put("meetings.csv", kHead + kCircle);
    room.read();
    room.kiosk.files.lose_power_at(step);
    const bool done = room.adoption.accept("Kim").ok();
    room.kiosk.files.restart();
    room.kiosk.start();
    REQUIRE(room.kiosk.opened.ok());
    CHECK(room.kiosk.shown() == (done ? "Circle 42" : kShown));
    if (done) {
      CHECK(step > 10);
      return;
    }
  }
  FAIL("it never came to its end");
}

TEST_CASE("what is copied out and brought back changes nothing but what was edited") {
  Room room;
  const auto out = room.adoption.copy_out(kStick);
  REQUIRE_MESSAGE(out.ok(), (out ? "" : out.error().sentence()));
  CHECK(out->folder == "hearth");
  CHECK(out->files == Names{"rooms.xlsx", "meetings.xlsx", "resources.xlsx", "notices.xlsx"});
  auto proposal = room.read();
  CHECK(proposal.tables.size() == 4);
  CHECK_FALSE(proposal.changes_anything());
  for (const auto& problem : proposal.problems) CHECK(problem.text == "");
  // The same once more is the same file; another one that lies there is left alone.
  CHECK(room.adoption.copy_out(kStick)->files[1] == "meetings.xlsx");
  room.put("hearth/meetings.xlsx", "mine");
  CHECK(room.adoption.copy_out(kStick)->files[1] == "meetings (2).xlsx");
  CHECK(room.kiosk.files.read(kStick + "/hearth/meetings.xlsx", 100).value() == "mine");
  room.kiosk.files.fail_write(kStick + "/hearth/meetings (3).xlsx", "full");
  room.put("hearth/meetings (2).xlsx", "mine, too");
  CHECK(room.adoption.copy_out(kStick).error().where == "meetings.xlsx");
  // What cannot be read back was not copied.
  room.kiosk.files.fail_write(kStick + "/hearth/meetings (3).xlsx", "");
  room.kiosk.files.fail_read(kStick + "/hearth/meetings (3).xlsx", "damaged");
  const auto unread = room.adoption.copy_out(kStick);
  REQUIRE_FALSE(unread.ok());
  CHECK(unread.error().where == "meetings.xlsx");
}
