// The line over a list: what is listed, and at the end what is to be said of it.
#pragma once

#include <string_view>

#include "ui/canvas.h"

namespace hearth::screens {

// Where both do not fit beside each other, the second goes below. Returns the height used.
float list_title(ui::Canvas& canvas, ui::Rect box, std::string_view title, std::string_view told);
float list_title_height(const ui::Canvas& canvas, float width, std::string_view title,
                        std::string_view told);

}  // namespace hearth::screens
