#include "exchange/address.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

bool is_digit(char c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool is_country(std::string_view part) {
  const auto name = pack::folded(part);
  return name == "usa" || name == "us" || name == "u.s.a." || name == "u.s." ||
         name == "united states" || name == "united states of america" || name == "canada";
}

bool is_upper(char c) {
  return std::isupper(static_cast<unsigned char>(c)) != 0;
}

bool is_postal_code(std::string_view text) {
  return text.size() >= 5 && std::all_of(text.begin(), text.begin() + 5, is_digit) &&
         (text.size() == 5 || text[5] == '-' || text[5] == ' ');
}

// "GA", "GA 31329", "31329-1234", "GA 31329 United States", "ON M5V 2T6".
bool is_state_or_code(std::string_view part) {
  if (is_postal_code(part)) return true;
  if (part.size() < 2 || !is_upper(part[0]) || !is_upper(part[1])) return false;
  part.remove_prefix(2);
  if (part.starts_with('.')) part.remove_prefix(1);
  if (part.empty()) return true;
  if (!part.starts_with(' ')) return false;
  part.remove_prefix(1);
  return is_postal_code(part) || (part.size() == 7 && is_upper(part[0]) && is_digit(part[1]));
}

}  // namespace

bool names_a_building(std::string_view address) {
  auto parts = pack::parts(address, ",");
  bool american = false;
  while (parts.size() > 1 && (is_country(parts.back()) || is_state_or_code(parts.back()))) {
    american = true;
    parts.pop_back();
  }
  if (parts.empty()) return false;
  const auto& first = parts.front();
  const bool only_code = is_postal_code(first) && first.size() <= 10;
  if (!only_code && std::any_of(first.begin(), first.end(), is_digit)) return true;
  return parts.size() >= (american ? 2u : 4u);
}

}  // namespace hearth::exchange
