// Cells that several tables have.
#include "pack/spelling.h"
#include "pack/tables.h"
#include "pack/words.h"

namespace hearth::pack {

bool read_flag(Row& row, std::string_view column) {
  const auto& text = row.text(column);
  if (text.empty()) return false;
  const auto flag = read_yes_no(text);
  if (!flag) row.warn(column, in_quotes(text) + " is neither yes nor no, so it is read as no.");
  return flag.value_or(false);
}

std::string take_id(Row& row, OnceOnly& ids, const std::string& wanted) {
  auto id = ids.take(wanted);
  if (id != wanted)
    row.warn("ID", "The ID " + in_quotes(wanted) + " stands there twice; this one is read as " +
                       in_quotes(id) + ".");
  return id;
}

}  // namespace hearth::pack
