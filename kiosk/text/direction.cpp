#include "text/direction.h"

#include <fribidi.h>
#include <glib.h>

namespace hearth::text {

Strong strong_direction(char32_t c) {
  const FriBidiCharType type = fribidi_get_bidi_type(c);
  if (!FRIBIDI_IS_STRONG(type) || FRIBIDI_IS_EXPLICIT(type)) return Strong::none;
  return FRIBIDI_IS_RTL(type) ? Strong::right_to_left : Strong::left_to_right;
}

bool opens_isolate(char32_t c) {
  return c >= 0x2066 && c <= 0x2068;
}

bool closes_isolate(char32_t c) {
  return c == 0x2069;
}

bool holds_right_to_left(std::string_view utf8) {
  const char* const end = utf8.data() + utf8.size();
  for (const char* at = utf8.data(); at < end; at = g_utf8_next_char(at)) {
    if (strong_direction(g_utf8_get_char(at)) == Strong::right_to_left) return true;
  }
  return false;
}

bool runs_right_to_left(std::string_view utf8, bool otherwise) {
  const char* const end = utf8.data() + utf8.size();
  int depth = 0;
  for (const char* at = utf8.data(); at < end; at = g_utf8_next_char(at)) {
    const char32_t c = g_utf8_get_char(at);
    if (opens_isolate(c)) ++depth;
    if (closes_isolate(c) && depth > 0) --depth;
    const Strong strong = depth == 0 ? strong_direction(c) : Strong::none;
    if (strong != Strong::none) return strong == Strong::right_to_left;
  }
  return otherwise;
}

}  // namespace hearth::text
