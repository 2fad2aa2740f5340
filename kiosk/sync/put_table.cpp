#include "sync/put_table.h"

#include <optional>
#include <utility>

#include "pack/archive.h"
#include "pack/folder.h"

namespace hearth::sync {

void put_table(base::MemoryFiles& files, pack::TableName table, const std::string& ending,
               std::string bytes) {
  const std::filesystem::path folder = pack::kUnpacked;
  for (;;) {
    const auto opened = pack::Folder::open(files, folder);
    const auto own = opened ? opened->table_file(table) : std::nullopt;
    if (!own) break;
    files.remove(folder / *own);
  }
  files.put(folder / std::string(pack::word_of(table)).append(ending), std::move(bytes));
}

}  // namespace hearth::sync
