// QR codes on the screen (DESIGN.md section 8): black on white in every theme, never mirrored, with
// the white zone around them that readers need, every module a whole number of the panel's pixels.
// To look at, not to touch.
#pragma once

#include <string>
#include <string_view>

#include "ui/canvas.h"
#include "ui/qr_code.h"

namespace hearth::ui {

// The side of the white square that a code is drawn in, quiet zone and edge included, in units. At
// least 176 and three units a module: 0.8 mm, since 76 units are 20 mm or more on every panel whose
// millimetres are known. Larger codes take more.
float qr_side(const Canvas& canvas, const QrCode& code);

// The code alone, at the top start of `at` (a square of qr_side); its node is an image called
// "QR code: TITLE". For cards of other kinds, which say beside it what it opens.
void qr_image(Canvas& canvas, std::string_view id, Point at, const QrCode& code,
              std::string_view title);

// The code with its title and what scanning it does, below or beside. The whole card is one node,
// an image called "QR code: TITLE" with the line as its value.
struct QrCard {
  QrCode code;
  std::string title;  // "Time and room"
  std::string line;   // what it opens, and that nobody sees who scans
  float room = 0;     // units; a card that would be higher has its line at the regular size. 0: any
};
// The least width in which such a card has its words beside the code.
float qr_card_width(const Canvas& canvas, const QrCode& code);
float qr_card_height(const Canvas& canvas, const QrCard& card, float width);
void qr_card(Canvas& canvas, std::string_view id, Rect rect, const QrCard& card);

}  // namespace hearth::ui
