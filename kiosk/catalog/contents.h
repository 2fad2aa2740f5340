// What is read from a catalog's file as it is opened, checked value by value.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "catalog/rows.h"
#include "catalog/sqlite.h"
#include "listing/listing.h"

namespace hearth::catalog {

// Whether SQLite finds the file whole, and ours: application id, then its size (`bytes`), for what
// is cut off the last page may go unnoticed, then quick_check.
enum class Condition { sound, damaged, foreign, other_version };
Condition examine(const Database& database, std::uintmax_t bytes);

// The center with its help lines, rooms, notices, articles and forms whole; of each meeting and
// resource what fact_columns() has, without translations; of each picture not its bytes. Nothing
// when any of it is damaged.
std::optional<listing::Listing> read_contents(const Database& database);

// Whole meetings or resources, one at a time.
template <typename Item>
class ItemRows {
 public:
  explicit ItemRows(const Database& database);
  std::optional<Item> read(std::int64_t number);

 private:
  Statement row_;
  Statement translations_;
};
extern template class ItemRows<listing::Meeting>;
extern template class ItemRows<listing::Resource>;

}  // namespace hearth::catalog
