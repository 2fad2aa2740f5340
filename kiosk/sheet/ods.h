// OpenDocument spreadsheets. Source: OpenDocument 1.3, part 3, chapters 9 and 19.
#pragma once

#include "sheet/parts.h"
#include "sheet/workbook.h"

namespace hearth::sheet {

base::Result<Workbook> read_ods(Parts& parts);

}  // namespace hearth::sheet
