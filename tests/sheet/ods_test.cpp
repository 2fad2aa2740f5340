// What may stand in an .ods, by hand, one thing at a time.
#include "sheet/cells.h"

using namespace hearth::sheet;
using namespace hearth::tests;

namespace {

Sheet sheet_of_rows(const std::string& rows) {
  return workbook_of(ods_of_rows(rows)).sheets.front();
}
std::string row(const std::string& cells, const std::string& attributes = "") {
  return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}
std::string cell(const std::string& attributes, const std::string& inside = "") {
  return "<table:table-cell " + attributes + ">" + inside + "</table:table-cell>";
}
std::string value(const std::string& type, const std::string& name, const std::string& what) {
  return "office:value-type=\"" + type + "\" office:" + name + "=\"" + what + "\"";
}
const std::string kText = "office:value-type=\"string\"";

}  // namespace

TEST_CASE("repeated cells and rows stand where they belong, and blank ones take no room") {
  const auto sheet = sheet_of_rows(
      row(cell("table:number-columns-repeated=\"3\"") +
          cell(kText + " table:number-columns-repeated=\"2\"", "<text:p>x</text:p>") +
          cell(kText, "<text:p>y</text:p>") + cell("table:number-columns-repeated=\"16378\"")) +
      row(cell(""), "table:number-rows-repeated=\"1000\"") +
      row(cell(kText + " table:number-columns-repeated=\"2\"", "<text:p>z</text:p>"),
          "table:number-rows-repeated=\"2\"") +
      row(cell("table:number-columns-repeated=\"16384\""),
          "table:number-rows-repeated=\"1047573\""));
  REQUIRE(sheet.rows.size() == 3);
  CHECK(said(sheet, "D1") == "x");
  CHECK(said(sheet, "E1") == "x");
  CHECK(said(sheet, "F1") == "y");
  CHECK(find(sheet, "C1") == nullptr);
  check_said(sheet, {{"A1002", "z"}, {"B1002", "z"}, {"A1003", "z"}, {"B1003", "z"}});
  CHECK(find(sheet, "C1002") == nullptr);
}

TEST_CASE("rows beyond the last that there can be refuse the workbook in words") {
  const auto last = row(cell(kText, "<text:p>x</text:p>"));
  const auto blank = row(cell(""), "table:number-rows-repeated=\"1048575\"");
  CHECK(said(sheet_of_rows(blank + last), "A1048576") == "x");
  CHECK(says(refusal_of(ods_of_rows(blank + last + last)), "rows beyond the last"));
}

TEST_CASE("cells that a merged one covers keep their place") {
  const auto sheet = sheet_of_rows(
      row(cell(kText + " table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"",
               "<text:p>wide</text:p>") +
          "<table:covered-table-cell/>" + cell(kText, "<text:p>next</text:p>")) +
      row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" +
          cell(kText, "<text:p>below</text:p>")));
  CHECK(said(sheet, "A1") == "wide");
  CHECK(said(sheet, "C1") == "next");
  CHECK(said(sheet, "C2") == "below");
  REQUIRE(sheet.merged.size() == 1);
  CHECK(sheet.merged[0].last == Address{2, 2});
}

TEST_CASE("every type of value comes out as people see it") {
  const auto sheet = sheet_of_rows(row(
      cell(value("float", "value", "5")) +
      cell(value("float", "value", "1234"), "<text:p>01234</text:p>") +
      cell(value("float", "value", "0.333333333333333"), "<text:p>0.33</text:p>") +
      cell(value("percentage", "value", "0.5"), "<text:p>50%</text:p>") +
      cell(value("currency", "value", "5"), "<text:p>$5.00</text:p>") +
      cell(value("date", "date-value", "2026-12-31")) +
      cell(value("date", "date-value", "2026-12-31T19:30:00")) +
      cell(value("date", "date-value", "2026-12-31T00:00:00")) +
      cell(value("time", "time-value", "PT19H30M00S")) +
      cell(value("time", "time-value", "PT25H30M00.4S")) +
      cell(value("boolean", "boolean-value", "true")) +
      cell(value("string", "string-value", "attribute")) + cell("", "<text:p>no type</text:p>") +
      cell(value("float", "value", "1234567"), "<text:p>###</text:p>") +
      cell(value("float", "value", "5"), "<text:p>$5.00</text:p>") +
      cell(value("float", "value", "1234"), "<text:p>1\u202f234</text:p>")));
  check_said(sheet, {{"A1", "5"},
                     {"B1", "01234"},
                     {"C1", "0.333333333333333"},
                     {"D1", "50%"},
                     {"E1", "$5.00"},
                     {"F1", "2026-12-31"},
                     {"G1", "2026-12-31 19:30"},
                     {"H1", "2026-12-31"},
                     {"I1", "19:30"},
                     {"J1", "25:30"},
                     {"K1", "TRUE"},
                     {"L1", "attribute"},
                     {"M1", "no type"},
                     {"N1", "1234567"},
                     {"O1", "$5.00"},
                     {"P1", "1234"}});
}

TEST_CASE("spaces, tabs, line breaks, spans and links are the words that people see") {
  const auto sheet = sheet_of_rows(
      row(cell(kText,
               "<text:p>  one \n two<text:s text:c=\"3\"/>three<text:tab/>four<text:line-break/>"
               "<text:span>five</text:span> <text:a>six</text:a></text:p><text:p/>"
               "<text:p>seven</text:p>")));
  CHECK(said(sheet, "A1") == "one two   three\tfour\nfive six\n\nseven");
}

TEST_CASE("comments, drawings and old versions of a cell are not its words") {
  const auto sheet = sheet_of_rows(
      row(cell(kText,
               "<office:annotation><text:p>a comment</text:p></office:annotation>"
               "<text:p>said</text:p><table:table><table:table-row><table:table-cell "
               "office:value-type=\"string\"><text:p>inner</text:p></table:table-cell>"
               "</table:table-row></table:table>") +
          cell(kText, "<text:p>after</text:p>")));
  CHECK(said(sheet, "A1") == "said");
  CHECK(said(sheet, "B1") == "after");
  const auto book = workbook_of(ods_of_rows(
      row(cell(kText, "<text:p>now</text:p>")),
      "<table:tracked-changes><table:change-track-table-cell office:value-type=\"string\">"
      "<text:p>then</text:p></table:change-track-table-cell></table:tracked-changes>"));
  REQUIRE(book.sheets.size() == 1);
  CHECK(said(book.sheets[0], "A1") == "now");
}

TEST_CASE("errors of formulas and what is not known are said with their cell") {
  const auto sheet = sheet_of_rows(row(
      cell("table:formula=\"of:=1/0\" office:value-type=\"string\" calcext:value-type=\"error\" "
           "office:string-value=\"\"",
           "<text:p>#DIV/0!</text:p>") +
      cell("table:formula=\"of:=X()\" office:value-type=\"string\"", "<text:p>Err:508</text:p>") +
      cell("table:formula=\"of:=X()\"") + cell(value("complex", "value", "1")) +
      cell(value("date", "date-value", "soon")) + cell(value("time", "time-value", "P1Y")) +
      cell(value("float", "value", "")) + cell(kText, "<text:p>#1 choice</text:p>")));
  CHECK(says(said(sheet, "A1"), "#DIV/0!"));
  CHECK(says(said(sheet, "B1"), "Err:508"));
  CHECK(says(said(sheet, "C1"), "never worked out"));
  for (const auto* const at : {"A1", "B1", "C1", "D1", "E1", "F1", "G1"})
    CHECK_MESSAGE(is_broken(sheet, at), at);
  CHECK(said(sheet, "H1") == "#1 choice");
}

TEST_CASE("a filtered row and a table that is not shown are told to be hidden") {
  const auto book = workbook_of(
      ods_of_rows(row(cell(kText, "<text:p>a</text:p>"), "table:visibility=\"filter\"") +
                  row(cell(kText, "<text:p>b</text:p>"), "table:visibility=\"collapse\"") +
                  row(cell(kText, "<text:p>c</text:p>"))));
  const auto& rows = book.sheets[0].rows;
  CHECK(rows[0].hidden);
  CHECK(rows[1].hidden);
  CHECK_FALSE(rows[2].hidden);
}
