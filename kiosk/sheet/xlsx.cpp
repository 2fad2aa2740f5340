#include "sheet/xlsx.h"

#include <map>
#include <utility>

#include "sheet/gathered.h"
#include "sheet/xlsx_sheet.h"
#include "sheet/xlsx_strings.h"
#include "sheet/xml.h"

namespace hearth::sheet {

namespace {

using base::Error;

// "sheets/a.xml" as seen from "xl/workbook.xml" -> "xl/sheets/a.xml".
std::string resolved(std::string_view from, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string folder(from.substr(0, from.rfind('/') + 1));
  while (target.starts_with("../") || target.starts_with("./")) {
    if (target.starts_with("../") && !folder.empty()) {
      folder.pop_back();
      folder.erase(folder.rfind('/') + 1);
    }
    target.remove_prefix(target.find('/') + 1);
  }
  return folder + std::string(target);
}

struct Relation {
  std::string type, part;
};

// What a part points at, by the id that it uses for it.
class Relations : public XmlVisitor {
 public:
  explicit Relations(std::string from) : from_(std::move(from)) {}
  void open(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship" || attributes["TargetMode"] == "External") return;
    const auto type = attributes["Type"];
    all[std::string(attributes["Id"])] = {std::string(type.substr(type.rfind('/') + 1)),
                                          resolved(from_, attributes["Target"])};
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}

  std::string of_type(std::string_view type) const {
    for (const auto& [id, relation] : all)
      if (relation.type == type) return relation.part;
    return {};
  }
  std::map<std::string, Relation, std::less<>> all;

 private:
  std::string from_;
};

struct NamedSheet {
  std::string name, id;
  bool hidden = false;
};

class BookVisitor : public XmlVisitor {
 public:
  void open(std::string_view name, const Attributes& attributes) override {
    if (name == "workbookPr") from_1904 = is_true(attributes["date1904"]);
    if (name == "sheet" && sheets.size() <= kMostSheets)
      sheets.push_back({std::string(attributes["name"]), std::string(attributes["r:id"]),
                        attributes["state"].ends_with("idden")});
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}

  bool from_1904 = false;
  std::vector<NamedSheet> sheets;
};

std::string relations_of(std::string_view part) {
  const auto slash = part.rfind('/') + 1;
  return std::string(part.substr(0, slash)) + "_rels/" + std::string(part.substr(slash)) + ".rels";
}

// Macros are named among the kinds of parts; with them a workbook is told to be an .xlsm.
class MacroVisitor : public XmlVisitor {
 public:
  void open(std::string_view, const Attributes& attributes) override {
    if (attributes["ContentType"].find("macroEnabled") != std::string_view::npos) found = true;
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
  bool found = false;
};

}  // namespace

base::Result<Workbook> read_xlsx(Parts& parts) {
  Relations root("");
  if (const auto status = parse_xml(parts, "_rels/.rels", root); !status) return status.error();
  const auto book = root.of_type("officeDocument");
  if (book.ends_with(".bin"))
    return Error{"This is a binary workbook (.xlsb); save it as an Excel workbook (.xlsx).", ""};
  if (!parts.has(book))
    return Error{"This is no workbook; save the table as an Excel workbook (.xlsx).", ""};
  BookVisitor visitor;
  if (const auto status = parse_xml(parts, book, visitor); !status) return status.error();
  Relations relations(book);
  if (const auto status = parse_xml(parts, relations_of(book), relations); !status)
    return status.error();

  Gathered gathered;
  gathered.workbook.from_1904 = visitor.from_1904;
  MacroVisitor macros;
  if (parts.has("[Content_Types].xml"))
    if (const auto status = parse_xml(parts, "[Content_Types].xml", macros); !status)
      return status.error();
  if (macros.found)
    gathered.note("", "This workbook has macros. They are not looked at; only its cells are read.");
  std::vector<std::string> strings;
  if (const auto part = relations.of_type("sharedStrings"); parts.has(part)) {
    auto read = read_shared_strings(parts, part);
    if (!read) return read.error();
    strings = *std::move(read);
  }
  Styles styles;
  if (const auto part = relations.of_type("styles"); parts.has(part)) {
    auto read = Styles::read(parts, part);
    if (!read) return read.error();
    styles = *std::move(read);
  }
  for (const auto& sheet : visitor.sheets) {
    const auto relation = relations.all.find(sheet.id);
    // A sheet that is only a chart has no cells.
    if (relation != relations.all.end() && relation->second.type != "worksheet") continue;
    gathered.begin_sheet(sheet.name, sheet.hidden);
    if (gathered.too_much()) break;
    if (relation == relations.all.end() || !parts.has(relation->second.part))
      return Error{"The sheet \"" + sheet.name +
                       "\" is missing in the file; open the workbook and save it again.",
                   ""};
    const auto status = read_xlsx_sheet(parts, relation->second.part,
                                        {strings, styles, visitor.from_1904}, gathered);
    if (!status) return status.error();
    if (gathered.too_much()) break;
  }
  return gathered.finish();
}

}  // namespace hearth::sheet
