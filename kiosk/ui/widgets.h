// The widgets of the house style (DESIGN.md section 8). Each draws itself and declares its node; a
// bool says that the visitor has just chosen it. An outline means touch, a pill never has one.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace hearth::ui {

// Icon and words, centred as one. Words wrap where they have to.
enum class ButtonKind { plain, primary, help };
struct ButtonLook {
  ButtonKind kind = ButtonKind::plain;
  std::optional<Icon> icon = {};
  float size = 34;  // of the words
  float icon_size = 46;
  float radius = kControlRadius;
  bool stacked = false;    // the icon above the words, as in the dock
  bool icon_last = false;  // the icon after the words: it says where they lead
  bool disabled = false;
  bool grows = true;  // words grow with the visitor's text size
};
bool button(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
            const ButtonLook& look);
// The least height in which such a button shows all its words.
float button_height(const Canvas& canvas, std::string_view label, float width,
                    const ButtonLook& look);
// The width in which it shows them in one line, with room at both sides.
float button_width(const Canvas& canvas, std::string_view label, const ButtonLook& look);

// Chips narrow what is shown; a chosen one has a tick.
struct ChipLook {
  std::optional<Icon> icon = {};
  std::string_view brief = {};  // drawn instead of the label where room is short
  bool selected = false;
  std::string_view language = {};
};
bool chip(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
          const ChipLook& look);
float chip_width(const Canvas& canvas, std::string_view label, const ChipLook& look);
float chip_height(const Canvas& canvas);
// In this width, in which its words may need several lines.
float chip_height(const Canvas& canvas, std::string_view label, const ChipLook& look, float width);

// One of several, as a row: its name, and a mark where it is chosen.
struct ChoiceLook {
  bool selected = false;
  std::string_view language = {};
};
bool choice(Canvas& canvas, std::string_view id, Rect rect, std::string_view label,
            const ChoiceLook& look);
float choice_height(const Canvas& canvas);

// Something that is on or off: icon, name, what it does, the state in a word and as a switch.
struct ToggleLook {
  Icon icon;
  std::string_view title, line;
  bool on = false;
};
bool toggle(Canvas& canvas, std::string_view id, Rect rect, const ToggleLook& look);
float toggle_height(const Canvas& canvas, const ToggleLook& look, float width);

// A day of the strip: the weekday over the day's number.
bool day_chip(Canvas& canvas, std::string_view id, Rect rect, std::string_view weekday,
              std::string_view day, std::string_view label, bool selected);

// A way into a part of the kiosk. Upright: icon above the words; row: icon, words, arrow beside
// each other (large text); compact: icon and words (where room is short).
enum class TileShape {
  upright,
  small,
  row,
  compact
};  // small: upright, for three beside each other
struct TileLook {
  Icon icon;
  std::string_view title, line;
  Hue hue;
  TileShape shape = TileShape::upright;
  std::string_view language = {};  // of the words where it is not the screen's
};
bool tile(Canvas& canvas, std::string_view id, Rect rect, const TileLook& look);
float tile_height(const Canvas& canvas, const TileLook& look, float width);

// An icon in a rounded box of a section's colours.
void icon_box(Canvas& canvas, Rect rect, Icon icon, Color fill, Color ink, float icon_size,
              float radius = 22);

// A small title with a hairline to the end: "Happening now ———". Returns its height.
float section_title(Canvas& canvas, Rect box, std::string_view title);
float section_title_height(const Canvas& canvas);

// A tinted note: icon and a sentence. Returns its height.
enum class NoteKind { privacy, care };
float note(Canvas& canvas, std::string_view id, Rect box, Icon icon, std::string_view text,
           NoteKind kind);
float note_height(const Canvas& canvas, std::string_view text, float width);

}  // namespace hearth::ui
