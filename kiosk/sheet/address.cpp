#include "sheet/address.h"

#include "sheet/limits.h"

namespace hearth::sheet {

std::string column_letters(int column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  return letters;
}

std::string shown(const Address& address) {
  return column_letters(address.column) + std::to_string(address.row);
}

std::optional<Address> read_address(std::string_view text) {
  Address address;
  std::size_t at = 0;
  if (at < text.size() && text[at] == '$') ++at;
  for (; at < text.size() && address.column <= kLastColumn; ++at) {
    const char upper = static_cast<char>(text[at] & ~0x20);
    if (upper < 'A' || upper > 'Z') break;
    address.column = address.column * 26 + (upper - 'A' + 1);
  }
  if (at < text.size() && text[at] == '$') ++at;
  for (; at < text.size() && address.row <= kLastRow; ++at) {
    if (text[at] < '0' || text[at] > '9') return std::nullopt;
    address.row = address.row * 10 + (text[at] - '0');
  }
  if (at != text.size() || address.row < 1 || address.row > kLastRow || address.column < 1 ||
      address.column > kLastColumn)
    return std::nullopt;
  return address;
}

std::optional<Range> read_range(std::string_view text) {
  const auto colon = text.find(':');
  const auto first = read_address(text.substr(0, colon));
  const auto last = colon == std::string_view::npos ? first : read_address(text.substr(colon + 1));
  if (!first || !last || last->row < first->row || last->column < first->column)
    return std::nullopt;
  return Range{*first, *last};
}

}  // namespace hearth::sheet
