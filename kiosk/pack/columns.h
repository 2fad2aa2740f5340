// The columns that each table may have, in the order in which Hearth writes them. A text column may
// stand again with a language: "Notes (es)".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "pack/table_name.h"

namespace hearth::pack {

const std::vector<std::string_view>& meeting_columns();
const std::vector<std::string_view>& resource_columns();
const std::vector<std::string_view>& notice_columns();
const std::vector<std::string_view>& room_columns();
const std::vector<std::string_view>& columns_of(TableName table);

// The column that no row of the table can lack.
std::string_view key_of(TableName table);

// What a column's cells are, where that is more than words.
enum class ColumnKind : std::uint8_t { text, date, time, postal_code, phone };
ColumnKind kind_of_column(std::string_view column);

// Whether a column of this name may have translations beside it.
bool is_translatable(std::string_view column);

// Columns of foreign sheets that name people; they are never kept and never warned about.
bool names_a_person(std::string_view column);

}  // namespace hearth::pack
