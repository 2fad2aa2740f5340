// Pictures for the screen: asked for while it is drawn, in the pixels that they will cover. What is
// not there yet is made meanwhile and comes with a later frame.
#pragma once

#include <string_view>

#include "ui/frame.h"

namespace hearth::ui {

class Pictures {
 public:
  virtual ~Pictures() = default;
  // Null: not yet, or never (it is damaged). `name`: of the catalog's pictures.
  virtual TextureId find(std::string_view name, int width, int height) = 0;
};

}  // namespace hearth::ui
