#include "catalog/pictures.h"

#include <string>

#include "catalog/columns.h"

namespace hearth::catalog {

Pictures::Pictures(const std::filesystem::path& catalog)
    : database_(Database::immutable(catalog)),
      select_(database_, std::string("SELECT bytes FROM ") + kTableOf<listing::Picture> +
                             " WHERE name = ?1") {}

std::vector<std::uint8_t> Pictures::bytes(std::string_view name) {
  select_.reset();
  select_.bind(1, name);
  if (!select_.step() || !select_.is_blob(0)) return {};
  const auto bytes = select_.blob(0);
  std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
  select_.reset();
  return copy;
}

}  // namespace hearth::catalog
