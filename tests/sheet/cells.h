// Workbooks in tests: from the corpus, or made of XML by hand; and what a cell of them says.
#pragma once

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/files.h"
#include "pack/made_zip.h"
#include "sheet/workbook.h"

namespace hearth::tests {

inline std::string corpus(const std::string& name) {
  const auto bytes =
      base::DiskFiles().read(HEARTH_SOURCE "/tests/sheet/files/" + name, std::size_t{1} << 30);
  REQUIRE_MESSAGE(bytes.ok(), name);
  return *bytes;
}

inline sheet::Workbook workbook_of(std::string_view bytes) {
  auto read = sheet::read_workbook(bytes);
  REQUIRE_MESSAGE(read.ok(), (read ? "" : read.error().message));
  return *std::move(read);
}

inline std::string refusal_of(std::string_view bytes) {
  const auto read = sheet::read_workbook(bytes);
  REQUIRE_FALSE(read.ok());
  CHECK(read.error().message.ends_with('.'));
  return read.error().message;
}

inline const sheet::Cell* find(const sheet::Sheet& sheet, std::string_view address) {
  const auto at = sheet::read_address(address);
  REQUIRE(at);
  for (const auto& row : sheet.rows)
    for (const auto& cell : row.cells)
      if (row.number == at->row && cell.column == at->column) return &cell;
  return nullptr;
}

// What the cell says; "" where it says nothing.
inline std::string said(const sheet::Sheet& sheet, std::string_view address) {
  const auto* const cell = find(sheet, address);
  return cell == nullptr ? "" : cell->text;
}

// Each of these cells says this.
inline void check_said(const sheet::Sheet& sheet,
                       std::initializer_list<std::pair<std::string_view, std::string_view>> cells) {
  for (const auto& [address, words] : cells) CHECK_MESSAGE(said(sheet, address) == words, address);
}

inline bool is_broken(const sheet::Sheet& sheet, std::string_view address) {
  const auto* const cell = find(sheet, address);
  return cell != nullptr && cell->kind == sheet::CellKind::broken;
}

inline bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// The smallest .xlsx there can be, with this inside of <worksheet>.
struct MadeXlsx {
  std::string sheet, strings, styles, book_extra;
  std::vector<MadeEntry> more;

  std::string bytes() const {
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string office =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relation = [&](const char* id, const std::string& type, const char* target) {
      return std::string("<Relationship Id=\"") + id + "\" Type=\"" + office + "/" + type +
             "\" Target=\"" + target + "\"/>";
    };
    std::string relations = relation("rId1", "worksheet", "worksheets/sheet1.xml");
    std::vector<MadeEntry> entries{
        {"_rels/.rels", "<Relationships xmlns=\"" + package + "\">" +
                            relation("rId1", "officeDocument", "xl/workbook.xml") +
                            "</Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" +
                                book_extra +
                                "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/>"
                                "</sheets></workbook>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet xmlns=\"" + main + "\">" + sheet + "</worksheet>"}};
    if (!strings.empty()) {
      relations += relation("rId2", "sharedStrings", "sharedStrings.xml");
      entries.push_back(
          {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>"});
    }
    if (!styles.empty()) {
      relations += relation("rId3", "styles", "styles.xml");
      entries.push_back(
          {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>"});
    }
    entries.push_back({"xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + package + "\">" +
                                                         relations + "</Relationships>"});
    entries.insert(entries.end(), more.begin(), more.end());
    return made_zip(entries);
  }
};

// Rows of an .xlsx as they stand in <sheetData>.
inline std::string xlsx_of_rows(const std::string& rows) {
  return MadeXlsx{"<sheetData>" + rows + "</sheetData>", "", "", "", {}}.bytes();
}

// An .ods of which this is inside of its one table.
inline std::string ods_of_rows(const std::string& rows, const std::string& before = "") {
  const std::string spaces =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
      " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
      " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
      " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";
  return made_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                   {"content.xml", "<office:document-content" + spaces + ">" + before +
                                       "<office:body><office:spreadsheet><table:table "
                                       "table:name=\"One\">" +
                                       rows +
                                       "</table:table></office:spreadsheet></office:body>"
                                       "</office:document-content>"}});
}

}  // namespace hearth::tests
