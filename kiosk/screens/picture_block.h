// A picture of the center's among the words of a screen.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

struct PictureWish {
  std::string_view name;  // below images/
  std::string shows;      // in words
  float gap = 0;
  float width = 0, height = 0;  // at most
};
// As large as goes in, in the picture's own proportions, from the start side. None where there is
// no such picture, or no room for one that can be made out.
std::optional<ui::Block> picture_block(Stage& stage, const PictureWish& wish);

}  // namespace hearth::screens
