// Workbooks mangled byte by byte, and their XML mangled before it is packed.
#include <random>

#include "sheet/cells.h"
#include "sheet/parts.h"

using namespace hearth::sheet;
using namespace hearth::tests;

namespace {

std::string mutated(std::string text, std::mt19937& random) {
  constexpr std::string_view kNasty = "<>&\"'/= \0\xFF\xC3:PTHMS0129-.;\n";
  const int changes = 1 + static_cast<int>(random() % 4);
  for (int i = 0; i < changes && !text.empty(); ++i) {
    const std::size_t at = random() % text.size();
    switch (random() % 5) {
      case 0:
        text[at] = kNasty[random() % kNasty.size()];
        break;
      case 1:
        text.erase(at, random() % 12);
        break;
      case 2:
        text.insert(at, 1, kNasty[random() % kNasty.size()]);
        break;
      case 3:
        text.insert(at, text.substr(random() % text.size(), random() % 40));
        break;
      default:
        text[at] = static_cast<char>(random() % 256);
    }
  }
  return text;
}

// Ends with cells in order, or one sentence.
void look(const std::string& bytes) {
  const auto read = read_workbook(bytes);
  if (!read) {
    CHECK(read.error().message.ends_with('.'));
    return;
  }
  for (const auto& sheet : read->sheets) {
    int row_before = 0;
    for (const auto& row : sheet.rows) {
      CHECK(row.number > row_before);
      row_before = row.number;
      int column_before = 0;
      for (const auto& cell : row.cells) {
        CHECK(cell.column > column_before);
        CHECK_FALSE(cell.text.empty());
        column_before = cell.column;
      }
    }
  }
  for (const auto& note : read->notes) CHECK(note.text.ends_with('.'));
}

// The parts of a workbook that are read, unpacked.
std::vector<MadeEntry> entries_of(const std::string& bytes, const std::vector<std::string>& names) {
  auto parts = Parts::open(bytes);
  REQUIRE(parts.ok());
  std::vector<MadeEntry> entries;
  for (const auto& name : names) {
    if (!parts->has(name)) continue;
    entries.push_back({name, parts->text(name, std::size_t{1} << 24).value()});
  }
  return entries;
}

}  // namespace

TEST_CASE("a workbook mangled byte by byte ends with cells or a sentence") {
  std::mt19937 random(20261122);
  for (const auto* const name : {"xlsxwriter.xlsx", "openpyxl.xlsx", "libreoffice.ods"}) {
    const auto whole = corpus(name);
    for (int round = 0; round < 700; ++round) {
      CAPTURE(name);
      CAPTURE(round);
      look(mutated(whole, random));
    }
  }
}

TEST_CASE("a workbook whose XML is mangled ends with cells or a sentence") {
  std::mt19937 random(7);
  const std::vector<std::string> names{"_rels/.rels",
                                       "[Content_Types].xml",
                                       "xl/workbook.xml",
                                       "xl/_rels/workbook.xml.rels",
                                       "xl/sharedStrings.xml",
                                       "xl/styles.xml",
                                       "xl/worksheets/sheet1.xml",
                                       "content.xml",
                                       "META-INF/manifest.xml"};
  for (const auto* const name : {"xlsxwriter.xlsx", "openpyxl.xlsx", "libreoffice.ods"}) {
    const auto whole = entries_of(corpus(name), names);
    for (int round = 0; round < 700; ++round) {
      CAPTURE(name);
      CAPTURE(round);
      auto entries = whole;
      auto& one = entries[random() % entries.size()];
      one.bytes = mutated(one.bytes, random);
      look(made_zip(entries));
    }
  }
}
