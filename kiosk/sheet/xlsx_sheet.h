// One sheet of a workbook of Microsoft's: its cells, with their addresses, as they are shown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sheet/gathered.h"
#include "sheet/parts.h"
#include "sheet/xlsx_styles.h"

namespace hearth::sheet {

struct XlsxContext {
  const std::vector<std::string>& strings;
  const Styles& styles;
  bool from_1904 = false;
};

// Adds the cells to the sheet that was begun last.
base::Status read_xlsx_sheet(Parts& parts, std::string_view part, const XlsxContext& context,
                             Gathered& into);

}  // namespace hearth::sheet
