#include "sheet/workbook_writer.h"

#include "sheet/cells.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::sheet;
using namespace hearth::tests;
using std::chrono::minutes;
using namespace std::chrono_literals;

namespace {

const base::Date kDay{base::Date(std::chrono::sys_days(2026y / 12 / 31).time_since_epoch())};

WrittenBook book() {
  using Kind = WrittenColumn::Kind;
  return {"Read me",
          {"One line.", "=Another() line"},
          "Meetings",
          {{"Name", "What it is called.", Kind::text, 30, {}},
           {"Day", "", Kind::text, 12, {"Monday", "Tuesday"}},
           {"Time", "", Kind::time, 10, {}},
           {"Starts", "", Kind::date, 12, {}},
           {"Postal Code", "", Kind::text, 12, {}}},
          {{"=1+1", "Monday", minutes(19 * 60), kDay, "01234"},
           {"Caf\u00e9 \u201cx\u201d & <y>", "", std::string("noon"), std::string(), "7"}}};
}

std::string written(const WrittenBook& from) {
  const ScratchFolder scratch;
  auto bytes = write_workbook(from, scratch.path());
  REQUIRE(bytes.ok());
  return *std::move(bytes);
}

}  // namespace

TEST_CASE("what is written is read again, as text, dates and times") {
  const auto read = workbook_of(written(book()));
  REQUIRE(read.sheets.size() == 3);
  CHECK(read.sheets[0].name == "Read me");
  CHECK(said(read.sheets[0], "A3") == "=Another() line");
  const auto& table = read.sheets[1];
  CHECK(table.name == "Meetings");
  CHECK(said(table, "A1") == "Name");
  CHECK(said(table, "A2") == "=1+1");
  CHECK(find(table, "A2")->kind == CellKind::text);
  CHECK(said(table, "C2") == "19:00");
  CHECK(find(table, "C2")->kind == CellKind::time);
  CHECK(said(table, "D2") == "2026-12-31");
  CHECK(find(table, "D2")->kind == CellKind::date);
  CHECK(said(table, "E2") == "01234");
  CHECK(said(table, "A3") == "Caf\u00e9 \u201cx\u201d & <y>");
  CHECK(said(table, "C3") == "noon");
  CHECK(find(table, "B3") == nullptr);
  CHECK(read.sheets[2].hidden);
  CHECK(said(read.sheets[2], "B2") == "Tuesday");
}

TEST_CASE("the same book gives the same bytes, and nothing is left on the disk") {
  const auto once = written(book());
  CHECK(once == written(book()));
  const ScratchFolder scratch;
  CHECK(write_workbook(book(), scratch.path()).ok());
  CHECK(base::DiskFiles().list(scratch.path())->empty());
}

TEST_CASE("a book that no workbook can hold is told, and so is a disk that cannot take it") {
  WrittenBook none = book();
  none.columns.clear();
  const ScratchFolder scratch;
  CHECK_FALSE(write_workbook(none, scratch.path()).ok());
  auto long_one = book();
  long_one.rows[0][0] = std::string(40'000, 'x');
  CHECK_FALSE(write_workbook(long_one, scratch.path()).ok());
}
