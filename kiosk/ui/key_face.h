// What a key of the on-screen keyboard is called, what stands on it, and what it is like.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/icons.h"
#include "ui/key_plan.h"
#include "ui/keyboard.h"
#include "ui/words.h"

namespace hearth::ui {

struct KeyFace {
  std::string id;
  std::string label, shown;
  std::string_view language = {};  // of what is shown
  std::optional<Icon> icon = {};
  bool letter = false, primary = false, selected = false;
};

KeyFace face_of(const Words& words, const KeyboardLook& look, const KeyboardState& state,
                const KeyPlan& plan, const PlannedKey& key);

}  // namespace hearth::ui
