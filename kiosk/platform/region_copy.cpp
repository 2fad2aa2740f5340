#include "platform/region_copy.h"

#define GLFW_INCLUDE_NONE
#define GLFW_EXPOSE_NATIVE_X11
#define GLFW_EXPOSE_NATIVE_GLX
#include <GLFW/glfw3.h>
#include <GLFW/glfw3native.h>

namespace hearth::platform {

std::optional<RegionCopy> RegionCopy::find(GLFWwindow* window) {
  if (!glfwExtensionSupported("GLX_MESA_copy_sub_buffer")) return std::nullopt;
  const auto copy = reinterpret_cast<Copy>(glfwGetProcAddress("glXCopySubBufferMESA"));
  auto* display = glfwGetX11Display();
  const auto drawable = glfwGetGLXWindow(window);
  if (!copy || !display || drawable == 0) return std::nullopt;
  return RegionCopy(copy, display, drawable);
}

void RegionCopy::show(const ui::Area& area, int height) const {
  copy_(display_, drawable_, area.left, height - area.bottom, area.right - area.left,
        area.bottom - area.top);
}

}  // namespace hearth::platform
