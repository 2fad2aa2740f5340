// Tables of a data folder as workbooks, for `new` and `export`.
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "base/files.h"
#include "base/result.h"
#include "pack/table_rows.h"

namespace hearth::desk {

// meetings.xlsx, resources.xlsx, notices.xlsx and rooms.xlsx: name -> bytes. A table that is not
// there becomes a workbook with nothing but its header. `language`: of their explanation.
base::Result<std::map<std::string, std::string>> workbook_files(
    const std::map<pack::TableName, pack::TableRows>& tables, const std::string& language);

}  // namespace hearth::desk
