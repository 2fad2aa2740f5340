// A visitor's finger and keyboard, through the X server's test extension: what GLFW gets is what it
// gets from a real screen.
#pragma once

#include <initializer_list>

namespace hearth::platform {

class Pointer {
 public:
  Pointer();  // on the DISPLAY of now
  ~Pointer();
  Pointer(const Pointer&) = delete;
  Pointer& operator=(const Pointer&) = delete;

  int screen_width() const;  // pixels
  int screen_height() const;

  void move(int x, int y);
  void press();
  void release();
  void wheel();
  // X's key names, in the order they go down: {"Shift_L", "Tab"}.
  void strike(std::initializer_list<const char*> keys);

 private:
  void* display_;
};

}  // namespace hearth::platform
