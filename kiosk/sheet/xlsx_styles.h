// Which number format each style of a workbook of Microsoft's has: by it a number is told to be a
// date.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sheet/number_format.h"
#include "sheet/parts.h"

namespace hearth::sheet {

struct CellFormat {
  FormatKind kind = FormatKind::number;
  std::string code;
};

class Styles {
 public:
  // The format of a cell's style; plain numbers where there is none.
  const CellFormat& format(std::size_t style) const;

  static base::Result<Styles> read(Parts& parts, std::string_view part);

 private:
  std::vector<CellFormat> formats_;
};

}  // namespace hearth::sheet
