// A text -> the dark and light squares of a QR code (ISO/IEC 18004, by libqrencode). It lies in ui
// and not in a room of its own: nothing but a widget asks for it, and it knows nothing but a text.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace hearth::ui {

struct QrCode {
  static constexpr int kQuiet = 4;  // modules of white that belong around it

  int side = 0;                 // modules, the quiet zone not counted: 21, 25, … 97
  std::vector<bool> dark = {};  // side * side, row after row

  bool at(int x, int y) const {
    return dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(side) +
                static_cast<std::size_t>(x)];
  }
};

// The smallest code that holds the text (UTF-8), at the highest level of error correction that its
// size gives for nothing. An error for an empty text, and for one that needs more than version 20
// (97 modules a side; 858 bytes): a phone at arm's length would no longer read it from a screen.
base::Result<QrCode> qr_code(std::string_view text);

}  // namespace hearth::ui
