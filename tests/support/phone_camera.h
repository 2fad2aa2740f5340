// A phone held before the screen: finds the QR codes in the window's pixels (zbar), and measures
// how they are drawn.
#pragma once

#include <string>
#include <vector>

#include "support/lobby.h"

namespace hearth::camera {

struct Scanned {
  std::string text;
  // Of the black squares, in pixels of the window.
  int left = 0, top = 0, side = 0;
};

// The codes inside of a node's rectangle; the whole window without one.
std::vector<Scanned> scan(lobby::Lobby& lobby, const ui::Node* node = nullptr);

// What is wrong with the drawing of a code: not black or white, squares of unequal size, less than
// four squares of white around it. Empty is good.
std::string flaw(lobby::Lobby& lobby, const Scanned& code);

}  // namespace hearth::camera
