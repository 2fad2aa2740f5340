// Reads spreadsheets from a stick against the pack that is shown: the one step that looks at what
// is in them.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "sync/proposal.h"

namespace hearth::sync {

// A copy of a spreadsheet.
struct CopiedSheet {
  pack::TableName table = pack::TableName::meetings;
  std::string name;  // as it lies on the stick
  std::string bytes;
};

struct SheetReading {
  std::vector<TableProposal> tables;  // one a sheet, without `older`
  std::vector<SheetProblem> problems;
  // By table: CSV. Of a table that a sheet was read for, its rows without those that cannot be
  // read; of others, as the pack has them.
  std::map<pack::TableName, std::string> csv;
  std::vector<std::string> languages;  // of the center, the first is its own
};

class SheetReader {
 public:
  virtual ~SheetReader() = default;
  // `pack`: the bytes of the pack that is shown. Without sheets: the pack's own tables. The error
  // is one sentence, marked for translation.
  virtual base::Result<SheetReading> read(std::string_view pack,
                                          const std::vector<CopiedSheet>& sheets) = 0;
};

// The reading itself, in this very process.
base::Result<SheetReading> read_sheets(std::string_view pack,
                                       const std::vector<CopiedSheet>& sheets);

// Between the child and the kiosk. None for anything but a whole reading.
std::string write_sheet_reading(const base::Result<SheetReading>& reading);
std::optional<base::Result<SheetReading>> read_sheet_reading(std::string_view bytes);

}  // namespace hearth::sync
