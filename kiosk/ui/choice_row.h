// One answer to a question, as a row: an icon in its box, if it has one, the title, a line of
// support, and at the end a mark that says how many may be chosen.
#pragma once

#include <optional>
#include <string_view>

#include "ui/canvas.h"

namespace hearth::ui {

enum class ChoiceMark {
  one,  // a circle: choosing this answer takes the others away
  many  // a square: any number may be chosen
};
struct ChoiceRowLook {
  std::optional<Icon> icon = {};
  std::string_view title, line = {};  // the line may be empty
  Hue hue = {};                       // of the section, for the icon's box
  ChoiceMark mark = ChoiceMark::one;
  bool selected = false;
  std::string_view language = {};  // of the title where it is not the screen's
  bool grows = true;               // words grow with the visitor's text size
};
// True: the visitor chose it, or took it away again; whose answer it is says which.
bool choice_row(Canvas& canvas, std::string_view id, Rect rect, const ChoiceRowLook& look);
// The least height in which all its words are seen. Narrow rows, two beside each other, have
// smaller parts; where even so words have little room, the icon goes.
float choice_row_height(const Canvas& canvas, const ChoiceRowLook& look, float width);

}  // namespace hearth::ui
