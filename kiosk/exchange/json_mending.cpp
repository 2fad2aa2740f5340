#include "exchange/json_mending.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace hearth::exchange {

namespace {

// The number of a \uXXXX that begins at `at`.
std::optional<unsigned> escaped_unit(std::string_view json, std::size_t at) {
  if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u') return std::nullopt;
  unsigned unit = 0;
  const char* end = json.data() + at + 6;
  const auto [stop, error] = std::from_chars(json.data() + at + 2, end, unit, 16);
  if (error != std::errc() || stop != end) return std::nullopt;
  return unit;
}

bool is_high(unsigned unit) {
  return unit >= 0xD800 && unit < 0xDC00;
}
bool is_low(unsigned unit) {
  return unit >= 0xDC00 && unit < 0xE000;
}

// Copies the escape at `at` and returns what follows it.
std::size_t copy_escape(std::string_view json, std::size_t at, MendedJson& mended) {
  const auto unit = escaped_unit(json, at);
  if (unit && is_high(*unit)) {
    const auto second = escaped_unit(json, at + 6);
    if (second && is_low(*second)) {
      mended.text.append(json.substr(at, 12));
      return at + 12;
    }
  }
  if (unit && (is_high(*unit) || is_low(*unit))) {
    mended.text.append("\\ufffd");
    ++mended.halved_characters;
    return at + 6;
  }
  const auto length = std::min<std::size_t>(2, json.size() - at);
  mended.text.append(json.substr(at, length));
  return at + length;
}

void copy_control(char control, MendedJson& mended) {
  ++mended.raw_controls;
  if (control == '\n') mended.text.append("\\n");
  if (control == '\t') mended.text.append(" ");
}

}  // namespace

MendedJson mend_json(std::string_view utf8) {
  MendedJson mended;
  mended.text.reserve(utf8.size());
  bool inside_text = false;
  std::size_t depth = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char c = utf8[at];
    if (inside_text && c == '\\') {
      at = copy_escape(utf8, at, mended);
      continue;
    }
    ++at;
    if (c == '"') inside_text = !inside_text;
    if (inside_text && static_cast<unsigned char>(c) < 0x20) {
      copy_control(c, mended);
      continue;
    }
    if (!inside_text && (c == '[' || c == '{')) mended.depth = std::max(mended.depth, ++depth);
    if (!inside_text && (c == ']' || c == '}') && depth > 0) --depth;
    mended.text.push_back(c);
  }
  return mended;
}

}  // namespace hearth::exchange
