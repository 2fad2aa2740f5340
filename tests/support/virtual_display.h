// A screen of the test's own: starts Xvfb, points DISPLAY at it, and ends it with the object. GLFW
// keeps its connection until the process ends, so let one display serve the whole test program:
//   static support::VirtualDisplay display;
//   REQUIRE_MESSAGE(display.ok(), display.problem());
// With HEARTH_TEST_DISPLAY=keep and DISPLAY set, that display is used instead, to look on.
#pragma once

#include <sys/types.h>

#include <string>

namespace hearth::support {

class VirtualDisplay {
 public:
  // Pixels; large enough for a 4K screen in portrait.
  explicit VirtualDisplay(int width = 2160, int height = 3840);
  ~VirtualDisplay();
  VirtualDisplay(const VirtualDisplay&) = delete;
  VirtualDisplay& operator=(const VirtualDisplay&) = delete;

  bool ok() const { return problem_.empty(); }
  const std::string& problem() const { return problem_; }
  pid_t server() const { return server_; }  // -1: not one of the test's own

 private:
  pid_t server_ = -1;
  std::string problem_;
};

}  // namespace hearth::support
