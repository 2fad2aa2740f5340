#include "platform/pointer.h"

#include <doctest/doctest.h>

// After doctest: X11 has macros by the names of everyday words.
#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>

#include <vector>

namespace hearth::platform {

namespace {

// Milliseconds until the server acts. GLFW takes two presses of a key in one millisecond for one.
constexpr unsigned long kAtOnce = 0, kApart = 2;

Display* server(void* display) {
  return static_cast<Display*>(display);
}

}  // namespace

Pointer::Pointer() : display_(XOpenDisplay(nullptr)) {
  if (!display_) FAIL("There is no X server to touch.");
}

Pointer::~Pointer() {
  XCloseDisplay(server(display_));
}

int Pointer::screen_width() const {
  return DisplayWidth(server(display_), DefaultScreen(server(display_)));
}

int Pointer::screen_height() const {
  return DisplayHeight(server(display_), DefaultScreen(server(display_)));
}

void Pointer::move(int x, int y) {
  XTestFakeMotionEvent(server(display_), -1, x, y, kAtOnce);
  XSync(server(display_), False);
}

void Pointer::press() {
  XTestFakeButtonEvent(server(display_), 1, True, kAtOnce);
  XSync(server(display_), False);
}

void Pointer::release() {
  XTestFakeButtonEvent(server(display_), 1, False, kAtOnce);
  XSync(server(display_), False);
}

void Pointer::wheel() {
  XTestFakeButtonEvent(server(display_), 4, True, kAtOnce);
  XTestFakeButtonEvent(server(display_), 4, False, kAtOnce);
  XSync(server(display_), False);
}

void Pointer::strike(std::initializer_list<const char*> keys) {
  std::vector<KeyCode> codes;
  for (const char* key : keys)
    codes.push_back(XKeysymToKeycode(server(display_), XStringToKeysym(key)));
  for (const auto code : codes) XTestFakeKeyEvent(server(display_), code, True, kApart);
  for (auto code = codes.rbegin(); code != codes.rend(); ++code)
    XTestFakeKeyEvent(server(display_), *code, False, kApart);
  XSync(server(display_), False);
}

}  // namespace hearth::platform
