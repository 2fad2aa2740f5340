// A field for what a visitor types: an icon, the text with its caret or what could stand there, and
// a way to clear it. As many lines as its height has room for; of a longer text the end is seen.
#pragma once

#include <string_view>

#include "ui/canvas.h"
#include "ui/typed_text.h"

namespace hearth::ui {

struct FieldLook {
  Icon icon = Icon::search;
  std::string_view label, placeholder;
  bool writing = true;  // a keyboard stands ready: a strong edge, a caret
  bool acts = true;     // false: it is there for reading, and clearing is elsewhere
};

float field_height(const Canvas& canvas, int lines = 1);

// `chosen`: the visitor touched it; `cleared`: it is empty now.
struct FieldAnswer {
  bool chosen = false, cleared = false;
};
FieldAnswer field(Canvas& canvas, std::string_view id, Rect rect, const FieldLook& look,
                  TypedInto& text);

}  // namespace hearth::ui
