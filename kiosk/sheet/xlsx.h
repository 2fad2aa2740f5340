// Office Open XML workbooks: .xlsx, and .xlsm, whose macros nobody looks at. Source: ECMA-376.
#pragma once

#include "sheet/parts.h"
#include "sheet/workbook.h"

namespace hearth::sheet {

base::Result<Workbook> read_xlsx(Parts& parts);

}  // namespace hearth::sheet
