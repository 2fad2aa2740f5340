// The four tables of a data folder, whatever kind of file they lie in.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace hearth::pack {

enum class TableName : std::uint8_t { rooms, meetings, resources, notices };

// In the order in which they are read: notices name meetings, and those name rooms.
inline constexpr std::array kTableNames{TableName::rooms, TableName::meetings, TableName::resources,
                                        TableName::notices};

// "meetings": its file's name without the ending.
constexpr std::string_view word_of(TableName table) {
  constexpr std::array<std::string_view, 4> kWords{"rooms", "meetings", "resources", "notices"};
  return kWords[static_cast<std::size_t>(table)];
}

}  // namespace hearth::pack
