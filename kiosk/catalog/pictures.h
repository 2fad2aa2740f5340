// The bytes of the catalog's pictures, over a connection of their own: so that another thread can
// read and decode them while screens are drawn. One thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

#include "catalog/sqlite.h"

namespace hearth::catalog {

class Pictures {
 public:
  explicit Pictures(const std::filesystem::path& catalog);

  // As the file in images/ was; empty where there is none of this name, or the disk fails.
  std::vector<std::uint8_t> bytes(std::string_view name);

 private:
  Database database_;
  Statement select_;
};

}  // namespace hearth::catalog
