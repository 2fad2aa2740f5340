#include "listing/plain_name.h"

namespace hearth::listing {

std::string plain_name(std::string_view text) {
  std::string plain;
  bool gap = false;
  const auto add = [&](std::string_view piece) {
    if (gap && !plain.empty()) plain += ' ';
    gap = false;
    plain += piece;
  };
  for (const char c : text) {
    if (c == '&') {
      gap = true;
      add("and");
      gap = true;
    } else if (std::string_view(" \t\r\n-/_").find(c) != std::string_view::npos) {
      gap = true;
    } else {
      const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      add({&lower, 1});
    }
  }
  return plain;
}

}  // namespace hearth::listing
