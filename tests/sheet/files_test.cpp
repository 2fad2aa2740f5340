// Workbooks as real programs save them: make_files.py made them, and says what is in them.
#include "sheet/cells.h"

using namespace hearth::sheet;
using namespace hearth::tests;

namespace {

void check_table(const std::string& name) {
  CAPTURE(name);
  const auto book = workbook_of(corpus(name));
  REQUIRE(book.sheets.size() == 1);
  const auto& sheet = book.sheets.front();
  CHECK(sheet.name == "Meetings");
  CHECK_FALSE(sheet.hidden);
  REQUIRE(sheet.rows.size() == 4);  // the blank one is none
  CHECK(sheet.rows.back().number == 5);
  check_said(sheet,
             {{"A1", "Name"},
              {"L1", "Size"},
              {"A2", "Morning Circle"},
              {"C2", "09:00"},
              {"D2", "10:00"},
              {"E2", "2026-12-01"},
              {"F2", "01234"},
              {"G2", "$5.00"},
              {"H2", "32.371234567"},
              {"I2", "TRUE"},
              {"J2", "Bring a cup with you"},
              {"K2", "2026-11-20 14:30"},
              {"A3", "Caf\u00e9 \u201cH\u00f6he\u201d & <more>"},
              {"C3", "19:30"},
              {"D3", "25:30"},
              {"F3", "31329"},
              {"G3", "Free"},
              {"H3", "-7"},
              {"J3", "two\nlines\u00a0here"},
              {"A5", "Broken"},
              {"C5", "The formula here shows #DIV/0!; mend it, or write what it should say."},
              {"G5", "50%"}});
  CHECK(find(sheet, "C2")->kind == CellKind::time);
  CHECK(find(sheet, "E2")->kind == CellKind::date);
  CHECK(find(sheet, "I2")->kind == CellKind::boolean);
  CHECK(find(sheet, "K2")->kind == CellKind::date_time);
  CHECK(find(sheet, "D3")->kind == CellKind::duration);
  CHECK(is_broken(sheet, "C5"));
}

}  // namespace

TEST_CASE("the same table is read from what each program saves, in each format") {
  for (const auto* const name :
       {"xlsxwriter.xlsx", "xlsxwriter_1904.xlsx", "libreoffice.xlsx", "libreoffice_1904.xlsx",
        "libreoffice.ods", "libreoffice_1904.ods", "openpyxl.xlsx", "openpyxl_1904.xlsx",
        "libreoffice_of_openpyxl.ods"})
    check_table(name);
}

TEST_CASE("what a formula came to is read; one that was never worked out is said to be so") {
  const auto worked_out = workbook_of(corpus("libreoffice.ods"));
  CHECK(said(worked_out.sheets[0], "H5") == "64.742469134");
  const auto never = workbook_of(corpus("openpyxl.xlsx"));
  CHECK(is_broken(never.sheets[0], "H5"));
  CHECK(says(said(never.sheets[0], "H5"), "never worked out"));
}

TEST_CASE("hidden rows and sheets are told, and so are merged cells") {
  for (const auto* const ending : {".xlsx", ".ods"}) {
    CAPTURE(ending);
    const auto rows = workbook_of(corpus(std::string("hidden_row") + ending)).sheets[0].rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[2].hidden);
    CHECK_FALSE(rows[1].hidden);
    const auto sheets = workbook_of(corpus(std::string("several_sheets") + ending)).sheets;
    REQUIRE(sheets.size() == 4);
    CHECK(sheets[2].name == "Meetings");
    CHECK_FALSE(sheets[2].hidden);
    CHECK(sheets[3].hidden);
    const auto merged = workbook_of(corpus(std::string("merged_day") + ending)).sheets[0];
    REQUIRE(merged.merged.size() == 1);
    CHECK(shown(merged.merged[0].first) == "B2");
    CHECK(shown(merged.merged[0].last) == "B3");
    CHECK(said(merged, "B2") == "Monday");
    CHECK(said(merged, "A3") == "Evening Circle");
  }
}

TEST_CASE("macros are not looked at, and that is said") {
  const auto book = workbook_of(corpus("macros.xlsm"));
  CHECK(said(book.sheets[0], "A2") == "Morning Circle");
  REQUIRE(book.notes.size() == 1);
  CHECK(says(book.notes[0].text, "macros"));
}

TEST_CASE("a workbook without a single cell is refused") {
  CHECK(says(refusal_of(corpus("empty.xlsx")), "nothing in this workbook"));
}
