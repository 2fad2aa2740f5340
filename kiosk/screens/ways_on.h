// Ways on from a screen: buttons beside each other, each as wide as the others.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

struct WayOn {
  const char* id;
  ui::Icon icon;
  std::string_view label;
  std::function<void()> go;
};

// One row of them, as high as their words need.
ui::Block ways_on(Stage& stage, std::vector<WayOn> ways, float width);

}  // namespace hearth::screens
