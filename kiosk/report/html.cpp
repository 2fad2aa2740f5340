#include "report/html.h"

#include <array>
#include <utility>

namespace hearth::report {

namespace {

constexpr std::array<std::pair<char, std::string_view>, 5> kEscapes{
    {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}}};

}  // namespace

std::string escaped(std::string_view text) {
  std::string result;
  for (const char letter : text) {
    std::string_view written(&letter, 1);
    for (const auto& [plain, escape] : kEscapes)
      if (plain == letter) written = escape;
    result += written;
  }
  return result;
}

std::string unescaped(std::string_view html) {
  std::string result;
  while (!html.empty()) {
    std::size_t length = 1;
    char letter = html.front();
    for (const auto& [plain, escape] : kEscapes)
      if (html.starts_with(escape)) {
        letter = plain;
        length = escape.size();
      }
    result += letter;
    html.remove_prefix(length);
  }
  return result;
}

}  // namespace hearth::report
