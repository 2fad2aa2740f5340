// What spreadsheets on a stick would change, as staff are shown it before they say yes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "pack/table_name.h"

namespace hearth::sync {

// The file that counts for a table, by its name and date alone: nothing in it was looked at.
struct FoundSheet {
  pack::TableName table = pack::TableName::meetings;
  std::filesystem::path file;           // on the stick
  std::string name;                     // without its folder, as it is written: "meetings (2).xlsx"
  std::int64_t modified_ns = 0;         // since 1970, as the stick has it
  std::vector<std::string> older = {};  // other files for the same table, which are passed over
  bool operator==(const FoundSheet&) const = default;
};

struct SheetsOnStick {
  std::vector<FoundSheet> sheets;  // one a table, in the order of pack::kTableNames
  bool empty() const { return sheets.empty(); }
};

// One row, by what it is called.
struct Difference {
  enum class Kind : std::uint8_t { added, changed, gone, unread };
  Kind kind = Kind::added;
  std::string name;  // of the meeting, place, notice or room; may be empty: unread
  std::vector<std::string> columns = {};  // Kind::changed: which, in English
  std::string cell = {};                  // Kind::unread: where, "B12" or "row 12"
  std::string text = {};                  // Kind::unread: one English sentence, what is wrong
  bool operator==(const Difference&) const = default;
};

// Something that staff should mend, with its cell where there is one.
struct SheetProblem {
  std::string file;       // on the stick
  std::string cell = {};  // "B12", "Spring!B12", "row 12"; empty: of the file as a whole
  std::string text = {};  // what is wrong and what to do; an English sentence
  bool costs = false;     // a row or the whole file is not used because of it
  bool operator==(const SheetProblem&) const = default;
};

struct TableProposal {
  pack::TableName table = pack::TableName::meetings;
  std::string file;                          // on the stick, without its folder
  std::vector<std::string> older = {};       // passed over for it
  bool readable = true;                      // false: what is shown of this table stays
  std::size_t before = 0, after = 0;         // rows that are shown
  std::size_t lost = 0;                      // rows that are shown now and would not be
  std::vector<Difference> differences = {};  // gone, unread, changed, added; by name
  bool operator==(const TableProposal&) const = default;

  // Over a fifth of what is shown: asked once more before it is done.
  bool loses_many() const { return lost * 5 > before; }
  std::size_t count(Difference::Kind kind) const;
};

struct Proposal {
  std::string number;                 // of the pack that it would become: "42.1"
  std::vector<TableProposal> tables;  // one a file
  std::vector<SheetProblem> problems;
  std::string page;  // the name of the file on the stick that tells the problems; empty: none
  bool page_failed = false;  // it could not be written

  bool loses_many() const;
  // Something would change; otherwise there is nothing to accept.
  bool changes_anything() const;
  bool operator==(const Proposal&) const = default;
};

// The workbooks that were put on a stick.
struct CopiedOut {
  std::string folder;              // on the stick
  std::vector<std::string> files;  // their names
  bool operator==(const CopiedOut&) const = default;
};

}  // namespace hearth::sync
