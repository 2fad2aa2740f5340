// The rows of an earlier listing beside those of a later one: what is new, gone, or the same row.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "listing/listing.h"

namespace hearth::catalog {

// What tells rows apart, and what people call them.
inline std::string row_key(const listing::Article& page) {
  return page.name + '.' + page.language;
}
inline std::string row_key(const listing::Room& room) {
  return room.name;
}
template <typename Row>
std::string row_key(const Row& row) {
  return row.id;
}

inline std::string row_name(const listing::Meeting& meeting) {
  return meeting.name.plain;
}
inline std::string row_name(const listing::Resource& resource) {
  return resource.name.plain;
}
inline std::string row_name(const listing::Notice& notice) {
  return notice.title.plain;
}
inline std::string row_name(const listing::Room& room) {
  return room.name;
}
inline std::string row_name(const listing::Article& page) {
  return page.title + " (" + page.language + ')';
}

template <typename Row>
struct RowPair {
  const Row* before = nullptr;
  const Row* after = nullptr;
};

// A row without an ID gets one from its name and time; so what moved to another time is found by
// its name, where only one of this name went and only one came.
template <typename Row>
void pair_by_name(std::vector<RowPair<Row>>& pairs) {
  std::map<std::string, std::vector<RowPair<Row>*>> alone;
  for (auto& pair : pairs)
    if (pair.before == nullptr || pair.after == nullptr)
      alone[row_name(pair.before != nullptr ? *pair.before : *pair.after)].push_back(&pair);
  for (auto& [said, both] : alone) {
    if (both.size() != 2 || (both[0]->before == nullptr) == (both[1]->before == nullptr)) continue;
    auto& gone = both[0]->before != nullptr ? *both[0] : *both[1];
    auto& come = both[0]->before != nullptr ? *both[1] : *both[0];
    gone.after = std::exchange(come.after, nullptr);
  }
}

// In the order of the earlier listing, then what is new in the order of the later. Of a pair that
// was joined by name an empty one is left.
template <typename Row>
std::vector<RowPair<Row>> pairs_of(const std::vector<Row>& before, const std::vector<Row>& after) {
  std::vector<RowPair<Row>> pairs;
  std::map<std::string, std::size_t> places;
  for (const auto& row : before) {
    places.emplace(row_key(row), pairs.size());
    pairs.push_back({&row, nullptr});
  }
  for (const auto& row : after) {
    const auto place = places.find(row_key(row));
    if (place != places.end() && pairs[place->second].after == nullptr)
      pairs[place->second].after = &row;
    else
      pairs.push_back({nullptr, &row});
  }
  pair_by_name(pairs);
  return pairs;
}

}  // namespace hearth::catalog
