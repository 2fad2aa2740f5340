// A script for the screen: one step a line, acted out through the semantic tree as a visitor would
// (the contract names the steps). Reading it needs no screen; see player.h for acting it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "ui/tree.h"

namespace hearth::app {

struct Step {
  enum class Kind { tap, press, swipe, expect, absent, idle, wait, picture, tree, type } kind;
  int line = 0;
  std::string text;              // label, key, direction, file, or what is typed
  std::optional<ui::Role> role;  // tap, expect, absent
  double seconds = 0;            // idle, wait
};

// The error names the line and what is possible there.
base::Result<std::vector<Step>> parse_script(std::string_view text);

}  // namespace hearth::app
