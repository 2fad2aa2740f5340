#include "ui/icons.h"

#include <algorithm>
#include <array>

namespace hearth::ui {

namespace {

#include "icon_shapes.inc"

// Icons that point somewhere; clocks, ticks, media and phones never turn.
constexpr std::array kDirected{Icon::back, Icon::forward, Icon::left, Icon::right, Icon::exit};

constexpr bool directed(Icon icon) {
  return std::find(kDirected.begin(), kDirected.end(), icon) != kDirected.end();
}

constexpr IconShape kShapes[] = {
#define HEARTH_ICON(name) {k_##name, directed(Icon::name)},
#include "icon_names.inc"
#undef HEARTH_ICON
};

}  // namespace

const IconShape& shape(Icon icon) {
  return kShapes[static_cast<std::size_t>(icon)];
}

}  // namespace hearth::ui
