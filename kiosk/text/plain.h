// What may be laid out: valid UTF-8 without characters that only steer.
#pragma once

#include <string>
#include <string_view>

namespace hearth::text {

// Bytes that are no UTF-8 become U+FFFD; line and paragraph separators become line feeds; tabs
// become spaces; other control characters are dropped, and so are the two that force a direction
// (U+202D, U+202E), since they can turn a phone number around.
std::string plain(std::string_view bytes);

}  // namespace hearth::text
