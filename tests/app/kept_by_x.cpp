#include "app/kept_by_x.h"

#include <doctest/doctest.h>

// After doctest: X11 has macros by the names of everyday words.
#include <X11/Xatom.h>
#include <X11/Xlib.h>

namespace hearth::tests {

namespace {

void add_properties(Display* display, Window window, std::string& to) {
  int count = 0;
  Atom* const names = XListProperties(display, window, &count);
  for (int i = 0; i < count; ++i) {
    Atom type = 0;
    int format = 0;
    unsigned long items = 0, left = 0;
    unsigned char* value = nullptr;
    constexpr long kMost = 1L << 20;  // of 32 bits
    if (XGetWindowProperty(display, window, names[i], 0, kMost, False, AnyPropertyType, &type,
                           &format, &items, &left, &value) != Success)
      continue;
    // Xlib hands items of 32 bits over as long ones.
    const auto size = format == 32 ? sizeof(long) : static_cast<std::size_t>(format) / 8;
    to.append(reinterpret_cast<const char*>(value), items * size);
    to += '\n';
    XFree(value);
  }
  XFree(names);
  Window root = 0, parent = 0, *below = nullptr;
  unsigned many = 0;
  if (XQueryTree(display, window, &root, &parent, &below, &many) == 0) return;
  for (unsigned i = 0; i < many; ++i) add_properties(display, below[i], to);
  XFree(below);
}

}  // namespace

KeptByX kept_by_x() {
  Display* const display = XOpenDisplay(nullptr);
  REQUIRE(display != nullptr);
  KeptByX kept;
  for (const char* name : {"PRIMARY", "SECONDARY", "CLIPBOARD"})
    if (XGetSelectionOwner(display, XInternAtom(display, name, False)) != None)
      kept.owned.emplace_back(name);
  add_properties(display, DefaultRootWindow(display), kept.properties);
  XCloseDisplay(display);
  return kept;
}

}  // namespace hearth::tests
