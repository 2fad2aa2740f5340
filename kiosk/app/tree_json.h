// The semantic tree as JSON, as the contract has it; rectangles in pixels.
#pragma once

#include <string>

#include "ui/tree.h"

namespace hearth::app {

std::string to_json(const ui::Tree& tree, float scale);

}  // namespace hearth::app
