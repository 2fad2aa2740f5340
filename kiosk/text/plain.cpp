#include "text/plain.h"

#include <glib.h>

namespace hearth::text {
namespace {

void append_plain(std::string_view valid, std::string& out) {
  const char* const end = valid.data() + valid.size();
  for (const char* at = valid.data(); at < end;) {
    const char* const next = g_utf8_next_char(at);
    const gunichar c = g_utf8_get_char(at);
    if (c == '\n' || c == 0x2028 || c == 0x2029)
      out += '\n';
    else if (c == '\t')
      out += ' ';
    else if (!g_unichar_iscntrl(c) && c != 0x202D && c != 0x202E)
      out.append(at, next);
    at = next;
  }
}

}  // namespace

std::string plain(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  while (!bytes.empty()) {
    const char* bad = nullptr;
    g_utf8_validate(bytes.data(), static_cast<gssize>(bytes.size()), &bad);
    const auto good = static_cast<std::size_t>(bad - bytes.data());
    append_plain(bytes.substr(0, good), out);
    bytes.remove_prefix(good);
    if (bytes.empty()) break;
    if (bytes.front() != '\0') out += "\xEF\xBF\xBD";
    bytes.remove_prefix(1);
  }
  return out;
}

}  // namespace hearth::text
