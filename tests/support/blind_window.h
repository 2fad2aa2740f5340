// A window that is never seen: everything of the kiosk runs but the pixels. For tests that read the
// semantic tree of very many screens.
#pragma once

#include <memory>

#include "platform/window.h"

namespace hearth::lobby {

// A panel of `width` x `height` pixels, each `pixel_mm` millimetres wide.
std::unique_ptr<platform::Window> blind_window(int width, int height, float pixel_mm);

}  // namespace hearth::lobby
