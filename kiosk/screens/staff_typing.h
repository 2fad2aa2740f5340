// A field and the keyboard below it, for what staff write: a notice, a name.
#pragma once

#include <string_view>

#include "screens/staff_places.h"
#include "ui/icons.h"

namespace hearth::screens {

struct StaffTyping {
  ui::Icon icon;
  std::string_view label, placeholder, done;
};
// Into the session's words. True: somebody is done.
bool staff_typing(Stage& stage, const StaffPlaceBox& box, const StaffTyping& look);

}  // namespace hearth::screens
