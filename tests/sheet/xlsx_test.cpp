// What may stand in an .xlsx, by hand, one thing at a time.
#include "sheet/cells.h"

using namespace hearth::sheet;
using namespace hearth::tests;

namespace {
Sheet sheet_of(const MadeXlsx& made) {
  return workbook_of(made.bytes()).sheets.front();
}
Sheet sheet_of_rows(const std::string& rows) {
  return workbook_of(xlsx_of_rows(rows)).sheets.front();
}
}  // namespace

TEST_CASE(
    "shared and inline strings, plain and in runs, are read without how they are pronounced") {
  MadeXlsx made;
  made.strings =
      "<si><t>one</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">two </t></r><r><t>and "
      "three</t></r></si><si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
      "<si><t>a_x000A_b_x0041__x00zz_</t></si><si/>";
  made.sheet =
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
      "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
      "<c r=\"E1\" t=\"inlineStr\"><is><t>in</t></is></c>"
      "<c r=\"F1\" t=\"inlineStr\"><is><r><t>r</t></r><r><t>uns</t></r></is></c>"
      "<c r=\"G1\" t=\"s\"><v>99</v></c><c r=\"H1\" t=\"s\"><v>4</v></c>"
      "<c r=\"I1\" t=\"s\"><v>5</v></c></row></sheetData>";
  const auto sheet = sheet_of(made);
  check_said(sheet, {{"A1", "one"},
                     {"B1", "two and three"},
                     {"C1", "東京"},
                     {"D1", "a\nbA_x00zz_"},
                     {"E1", "in"},
                     {"F1", "runs"}});
  for (const auto* const beyond : {"G1", "I1"}) CHECK(is_broken(sheet, beyond));
  CHECK(find(sheet, "H1") == nullptr);
}

TEST_CASE("cells and rows that do not say where they stand follow the one before") {
  const auto sheet = sheet_of_rows(
      "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>"
      "<row r=\"9\"><c><v>5</v></c></row>");
  check_said(sheet, {{"A1", "1"}, {"E1", "3"}, {"A2", "4"}, {"A9", "5"}});
}

TEST_CASE("rows and cells out of order are put in order, and the last of two counts") {
  const auto sheet = sheet_of_rows(
      "<row r=\"5\"><c r=\"B5\"><v>2</v></c><c r=\"A5\"><v>1</v></c></row>"
      "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c></row>");
  REQUIRE(sheet.rows.size() == 2);
  CHECK(sheet.rows[0].number == 2);
  CHECK(said(sheet, "A5") == "1");
  CHECK(said(sheet, "B5") == "3");
  CHECK(sheet.rows[1].cells.size() == 2);
}

TEST_CASE("every kind of value says what it is; what is not known is said with its cell") {
  MadeXlsx made;
  made.styles =
      "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/>"
      "<xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf numFmtId=\"46\"/></cellXfs>";
  made.sheet =
      "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>46357</v></c><c r=\"B1\" "
      "s=\"2\"><v>0.75</v></c>"
      "<c r=\"C1\" s=\"3\"><v>46357</v></c><c r=\"D1\" s=\"4\"><v>46357.5</v></c>"
      "<c r=\"E1\" t=\"d\"><v>2026-12-31T00:00:00</v></c>"
      "<c r=\"F1\" t=\"str\"><f>X</f><v>text</v></c><c r=\"G1\" t=\"e\"><v>#N/A</v></c>"
      "<c r=\"H1\" t=\"zz\"><v>1</v></c><c r=\"I1\"><v>abc</v></c>"
      "<c r=\"J1\"><f>A1</f></c><c r=\"K1\" s=\"1\"><v>-4</v></c><c r=\"L1\" t=\"b\"><v>0</v></c>"
      "<c r=\"M1\" s=\"1\"/><c r=\"N1\" t=\"str\"><f>\"\"</f><v></v></c>"
      "<c r=\"O1\" s=\"2\"><v>46357.75</v></c><c r=\"P1\" s=\"999\"><v>3</v></c>"
      "<c r=\"Q1\" s=\"5\"><v>1.25</v></c><c r=\"R1\" s=\"5\"><v>1e300</v></c></row></sheetData>";
  const auto sheet = sheet_of(made);
  check_said(sheet, {{"A1", "2026-12-01"},
                     {"B1", "18:00"},
                     {"C1", "2026-12-01"},
                     {"D1", "2026-12-01 12:00"},
                     {"E1", "2026-12-31"},
                     {"F1", "text"}});
  CHECK(says(said(sheet, "G1"), "#N/A"));
  for (const auto* const at : {"G1", "H1", "I1", "J1", "K1", "R1"}) CHECK(is_broken(sheet, at));
  CHECK(said(sheet, "L1") == "FALSE");
  CHECK(find(sheet, "M1") == nullptr);
  CHECK(find(sheet, "N1") == nullptr);
  CHECK(said(sheet, "O1") == "18:00");
  CHECK(said(sheet, "P1") == "3");
  CHECK(said(sheet, "Q1") == "30:00");
}

TEST_CASE("a workbook that counts from 1904 has the days that its people see") {
  MadeXlsx made;
  made.book_extra = "<workbookPr date1904=\"1\"/>";
  made.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
  made.sheet = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>44895</v></c></row></sheetData>";
  CHECK(said(sheet_of(made), "A1") == "2026-12-01");
}

TEST_CASE("names of elements count, and not what a file calls their namespace") {
  const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const std::string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  for (const auto& space : {main, strict}) {
    MadeXlsx one;
    one.sheet = "<x:sheetData xmlns:x=\"" + space +
                "\"><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData>"
                "<y:sheetData xmlns:y=\"urn:other\"><y:row r=\"2\"><y:c r=\"A2\"><y:v>2</y:v></y:c>"
                "</y:row></y:sheetData>";
    const auto sheet = sheet_of(one);
    CHECK(said(sheet, "A1") == "1");
    CHECK(find(sheet, "A2") == nullptr);
  }
}

TEST_CASE("cells where none can be refuse the workbook in words") {
  for (const auto* const rows :
       {"<row r=\"0\"><c><v>1</v></c></row>", "<row r=\"1048577\"><c><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>"})
    CHECK_MESSAGE(says(refusal_of(xlsx_of_rows(rows)), "where none can be"), rows);
}

TEST_CASE("a text longer than a cell, and cells far to the right, are told with their cell") {
  const auto book = workbook_of(
      xlsx_of_rows("<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>" + std::string(40'000, 'x') +
                   "</t></is></c><c r=\"AAA1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"));
  REQUIRE(book.notes.size() == 2);
  CHECK(book.notes[0].cell == "B1");
  CHECK(said(book.sheets[0], "B1").size() <= 32'767);
  CHECK(said(book.sheets[0], "AAA1") == "1");
  CHECK(book.notes[1].cell == "XFD1");
  CHECK(book.notes[1].sheet == "One");
}
