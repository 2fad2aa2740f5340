// The tables of content.xml: where each cell stands, and which rows and tables are hidden.
#pragma once

#include "sheet/gathered.h"
#include "sheet/parts.h"

namespace hearth::sheet {

base::Status read_ods_tables(Parts& parts, Gathered& into);

}  // namespace hearth::sheet
