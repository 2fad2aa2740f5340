// A table as a workbook to be filled in, and read again.
#include "pack/table_workbook.h"

#include "pack/column_notes.h"
#include "pack/columns.h"
#include "pack/folder.h"
#include "pack/folder_of.h"
#include "sheet/cells.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

std::string workbook(TableName table, const std::string& csv, const std::string& language = "en") {
  const tests::ScratchFolder scratch;
  auto bytes = sheet::write_workbook(
      table_workbook(table, rows_of_csv(csv), language, {"Room A", "Loft"}), scratch.path());
  REQUIRE(bytes.ok());
  return *std::move(bytes);
}

std::string told(const std::vector<Message>& messages) {
  std::string all;
  for (const auto& message : messages) all += describe(message) + "\n";
  return all;
}

}  // namespace

TEST_CASE("the sample center written as workbooks is the same center") {
  const base::DiskFiles disk;
  const std::filesystem::path data = HEARTH_SOURCE "/data";
  const auto folder = Folder::open(disk, data);
  REQUIRE(folder.ok());
  base::MemoryFiles files;
  for (const auto& entry : *disk.list(data)) {
    if (entry.is_folder) {
      for (const auto& one : *disk.list(data / entry.name))
        if (!one.is_folder)
          files.put("center/" + entry.name + "/" + one.name,
                    *disk.read(data / entry.name / one.name, std::size_t{1} << 30));
    } else if (!is_table_file(entry.name)) {
      files.put("center/" + entry.name, *disk.read(data / entry.name, std::size_t{1} << 30));
    }
  }
  const auto before = read_folder(disk, data);
  REQUIRE(before.ok());
  Reading nobody;
  nobody.listing.center = before->listing.center;
  const tests::ScratchFolder scratch;
  for (const auto table : kTableNames) {
    const auto rows = read_table_rows(*folder, table, nobody);
    REQUIRE(rows);
    const auto book = table_workbook(table, *rows, "en", {});
    files.put("center/" + std::string(word_of(table)) + ".xlsx",
              sheet::write_workbook(book, scratch.path()).value());
  }
  const auto after = read_folder(files, "center");
  REQUIRE(after.ok());
  CHECK(told(after->errors) == told(before->errors));
  CHECK(after->warnings.size() == before->warnings.size());
  CHECK(after->listing.meetings == before->listing.meetings);
  CHECK(after->listing.resources == before->listing.resources);
  CHECK(after->listing.notices == before->listing.notices);
  CHECK(after->listing.rooms == before->listing.rooms);
}

TEST_CASE("days and times are real ones, lists stay text, and zeros stay") {
  const auto book = tests::workbook_of(
      workbook(TableName::meetings,
               "Name,Name (es),Time,Starts,Except,Postal Code,Own Column\n"
               "A,\"A, en\",7:00 PM,2026-12-01,\"2026-12-24, 2026-12-31\",01234,kept\n"
               "B,,by appointment,soon,2026-12-24,,\n"));
  const auto& sheet = book.sheets[1];
  CHECK(sheet.name == "Meetings");
  using sheet::CellKind;
  CHECK(tests::said(sheet, "C2") == "19:00");
  CHECK(tests::find(sheet, "C2")->kind == CellKind::time);
  CHECK(tests::find(sheet, "D2")->kind == CellKind::date);
  CHECK(tests::said(sheet, "E2") == "2026-12-24, 2026-12-31");
  CHECK(tests::find(sheet, "F2")->kind == CellKind::text);
  CHECK(tests::said(sheet, "F2") == "01234");
  CHECK(tests::said(sheet, "B2") == "A, en");
  CHECK(tests::said(sheet, "G2") == "kept");
  CHECK(tests::said(sheet, "C3") == "by appointment");
  CHECK(tests::said(sheet, "D3") == "soon");
}

TEST_CASE("the first sheet explains it in ten lines, in the center's language where there is one") {
  for (const auto* const language : {"en", "es", "es-MX", "ar", "vi"}) {
    const auto book = tests::workbook_of(workbook(TableName::rooms, "Room\nA\n", language));
    CHECK(book.sheets[0].rows.size() == 11);
    CHECK((book.sheets[0].name == "Read me") ==
          (language[0] == 'e' ? language[1] == 'n' : language[0] == 'v'));
  }
}

TEST_CASE("every column has a note, and a table without rows has every column") {
  for (const auto table : kTableNames) {
    for (const auto column : columns_of(table))
      CHECK_MESSAGE(!column_note(table, column).empty(), column);
    const auto book = table_workbook(table, {}, "en", {});
    CHECK(book.columns.size() == columns_of(table).size());
    CHECK(book.rows.empty());
  }
}

TEST_CASE("what a drop-down offers is understood when it is chosen") {
  for (const auto table : {TableName::meetings, TableName::resources, TableName::notices}) {
    for (const auto column : columns_of(table)) {
      if (column == "Room") continue;
      for (const auto& choice : column_choices(table, column)) {
        CAPTURE(choice);
        const std::string key(key_of(table));
        const bool repeats = column == "Repeats";
        const auto reading = FolderOf()
                                 .put(std::string(word_of(table)) + ".xlsx",
                                      workbook(table, key + (repeats ? ",Time,Starts" : "") + "," +
                                                          std::string(column) + "\nA" +
                                                          (repeats ? ",09:00,2026-12-01" : "") +
                                                          ",\"" + choice + "\"\n"))
                                 .read();
        for (const auto& warning : reading.warnings)
          CHECK_MESSAGE(warning.column != column, describe(warning));
        for (const auto& error : reading.errors) CHECK(describe(error) == "");
      }
    }
  }
}
