// The semantic tree as JSON, as the contract has it; rectangles in pixels.
#pragma once

#include <string>

#include "ui/tree.h"

namespace hearth::app {

// What a visitor typed is told only where somebody asked for it; a message may end up in a log.
enum class Typed { told, counted };
std::string to_json(const ui::Tree& tree, float scale, Typed typed = Typed::counted);

}  // namespace hearth::app
