// Types a text on the on-screen keyboard as a person would, touch by touch: for scripts and tests.
#pragma once

#include <functional>
#include <string_view>

#include "base/result.h"
#include "ui/key_plan.h"
#include "ui/tree.h"

namespace hearth::ui {

// What the typist sees.
struct Typist {
  const Tree& tree;
  const KeyboardState& keyboard;
};

// `look`: at the screen as it is now; `touch`: touches this node there. The error says which
// character could not be typed, or that there is nothing to type into.
base::Status type_out(std::string_view text, const std::function<Typist()>& look,
                      const std::function<void(const Node&)>& touch);

}  // namespace hearth::ui
