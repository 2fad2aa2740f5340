// Shows a part of what was drawn and leaves the rest of the screen alone. After a swap the back
// buffer's content is undefined; after such a copy it stays, so that only what changed has to be
// drawn the next time.
#pragma once

#include <optional>

#include "ui/frame.h"

struct GLFWwindow;

namespace hearth::platform {

class RegionCopy {
 public:
  // Nothing where the driver has no GLX_MESA_copy_sub_buffer. The window's context is current.
  static std::optional<RegionCopy> find(GLFWwindow* window);

  // From the back buffer, `height` pixels high, to the screen.
  void show(const ui::Area& area, int height) const;

 private:
  using Copy = void (*)(void* display, unsigned long drawable, int x, int y, int wide, int high);
  RegionCopy(Copy copy, void* display, unsigned long drawable)
      : copy_(copy), display_(display), drawable_(drawable) {}

  Copy copy_;
  void* display_;
  unsigned long drawable_;
};

}  // namespace hearth::platform
