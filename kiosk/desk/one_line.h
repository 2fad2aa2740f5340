// A cell as one line of a terminal.
#pragma once

#include <string>

namespace hearth::desk {

// A cell may hold line breaks, or what a terminal takes for a command.
inline std::string one_line(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
  return text;
}

}  // namespace hearth::desk
