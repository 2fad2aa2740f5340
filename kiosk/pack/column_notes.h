// What people are told of a column where they fill it in.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "pack/table_name.h"

namespace hearth::pack {

// What belongs into this column's cells, in a sentence or two; empty for a column that is not
// known.
std::string_view column_note(TableName table, std::string_view column);

// What its drop-down offers; none where anything may stand there. Other words are taken as well.
std::vector<std::string> column_choices(TableName table, std::string_view column);

}  // namespace hearth::pack
