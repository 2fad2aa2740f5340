// Files that are no workbooks, broken ones, and ones that were made to do harm.
#include <chrono>

#include "pack/archive.h"
#include "sheet/cells.h"
#include "sheet/limits.h"
#include "sheet/parts.h"

using namespace hearth::sheet;
using namespace hearth::tests;

namespace {

std::string wide(std::string_view text) {
  std::string bytes;
  for (const char c : text) bytes.append(1, c).append(1, '\0');
  return bytes;
}
const std::string kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(504, '\0');

}  // namespace

TEST_CASE("a password is told in plain words, in each format") {
  CHECK(says(refusal_of(kCompound + wide("EncryptionInfo") + wide("EncryptedPackage")),
             "has a password"));
  const std::string manifest =
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry "
      "m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>";
  CHECK(says(refusal_of(made_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                  {"content.xml", "\x8a\x01garbage"},
                                  {"META-INF/manifest.xml", manifest}})),
             "has a password"));
  CHECK(says(refusal_of(made_zip({{.name = "xl/workbook.xml", .bytes = "x", .flags = 1}})),
             "has a password"));
}

TEST_CASE("other formats are told apart, with how to save instead") {
  CHECK(says(refusal_of(kCompound + wide("Workbook")), "(.xls); save it as"));
  CHECK(says(refusal_of("<html><table><tr><td>Name</td></tr></table></html>"), "web page"));
  CHECK(says(refusal_of("\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>"), "web page or XML"));
  CHECK(says(refusal_of("Name,Day,Time\r\n"), "is no workbook"));
  CHECK(says(refusal_of(""), "is empty"));
  CHECK(says(refusal_of(made_zip({{"word/document.xml"}})), "is no workbook"));
  const std::string rels =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      "<Relationship Id=\"r\" Type=\"x/officeDocument\" "
      "Target=\"xl/workbook.bin\"/></Relationships>";
  CHECK(says(refusal_of(made_zip({{"_rels/.rels", rels}, {"xl/workbook.bin"}})), ".xlsb"));
}

TEST_CASE("a workbook that was cut short is refused, wherever it was cut") {
  const auto whole = corpus("xlsxwriter.xlsx");
  for (std::size_t length = 0; length < whole.size(); length += 97)
    CHECK_FALSE(refusal_of(whole.substr(0, length)).empty());
}

TEST_CASE("names that stand twice in the ZIP are refused, since nobody can tell which one counts") {
  MadeXlsx made;
  made.sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
  made.more = {{"XL/worksheets/SHEET1.xml", "<worksheet/>"}};
  CHECK(says(refusal_of(made.bytes()), "damaged"));
}

TEST_CASE("a document type, and with it every entity of a file's own, is refused") {
  for (const std::string doctype :
       {"<!DOCTYPE x SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>"}) {
    auto bytes = made_zip({{"content.xml", "<?xml version=\"1.0\"?>" + doctype + "<x>&a;</x>"}});
    CHECK(says(refusal_of(bytes), "cannot be read (content.xml)"));
  }
  CHECK(says(refusal_of(made_zip({{"content.xml", "<x>&undefined;</x>"}})), "cannot be read"));
}

TEST_CASE("elements within elements end somewhere") {
  std::string deep;
  for (int i = 0; i < 200'000; ++i) deep += "<a>";
  CHECK(says(refusal_of(made_zip({{"content.xml", deep}})), "cannot be read"));
}

TEST_CASE("bombs are refused soon: repeated cells, repeated rows, repeated words") {
  const auto begun = std::chrono::steady_clock::now();
  const std::string text = "office:value-type=\"string\"";
  const std::string cell = "<table:table-cell " + text +
                           " table:number-columns-repeated=\"16384\"><text:p>x</text:p>"
                           "</table:table-cell>";
  CHECK(says(refusal_of(ods_of_rows("<table:table-row table:number-rows-repeated=\"1048576\">" +
                                    cell + "</table:table-row>")),
             "holds more than"));
  CHECK(says(refusal_of(ods_of_rows("<table:table-row table:number-rows-repeated=\"1048576\">"
                                    "<table:table-cell " +
                                    text +
                                    "><text:p>x</text:p></table:table-cell>"
                                    "</table:table-row>")),
             "holds more than"));
  const std::string spaces = "<text:s text:c=\"2000000000\"/>";
  const auto spaced =
      workbook_of(ods_of_rows("<table:table-row><table:table-cell " + text + "><text:p>a" + spaces +
                              spaces + "b</text:p></table:table-cell></table:table-row>"));
  CHECK(said(spaced.sheets[0], "A1").size() < 40'000);
  // One long text, used a hundred thousand times.
  MadeXlsx shared;
  shared.strings = "<si><t>" + std::string(30'000, 'x') + "</t></si>";
  shared.sheet = "<sheetData>";
  for (int row = 1; row <= 50'000; ++row)
    shared.sheet += "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>";
  shared.sheet += "</sheetData>";
  CHECK(says(refusal_of(shared.bytes()), "holds more than"));
  CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(60));
}

TEST_CASE("a small file that unpacks without end is refused, and so is one that is too large") {
  // Half a megabyte of Deflate.
  const auto bomb =
      hearth::pack::zip({{"content.xml", "<x>" + std::string(kLargestUnpacked, ' ')}}).value();
  CHECK(bomb.size() < kLargestUnpacked / 100);
  CHECK(says(refusal_of(bomb), "unpacks to more"));
  MadeXlsx made;
  made.sheet = "<sheetData><row><c><v>1</v></c></row></sheetData>";
  made.more = {{"docProps/padding.xml", std::string(kLargestWorkbook, ' ')}};
  CHECK(says(refusal_of(made.bytes()), "unpacks to more"));
}

TEST_CASE("more files in the ZIP than any workbook has are refused") {
  std::vector<MadeEntry> entries;
  for (std::size_t i = 0; i <= kMostParts; ++i) entries.push_back({"x" + std::to_string(i)});
  CHECK(says(refusal_of(made_zip(entries)), "unpacks to more"));
}

TEST_CASE("a workbook whose parts point at nothing is refused") {
  MadeXlsx made;
  made.sheet = "<sheetData/>";
  made.book_extra = "";
  CHECK(says(refusal_of(made.bytes()), "nothing in this workbook"));
  const std::string rels =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      "<Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"../../../etc/passwd\"/>"
      "</Relationships>";
  CHECK(says(refusal_of(made_zip({{"_rels/.rels", rels}})), "is no workbook"));
}
