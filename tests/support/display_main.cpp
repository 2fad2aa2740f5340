// The main of test programs that open windows: one display for all their cases.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdio>

#include "support/virtual_display.h"

int main(int argc, char** argv) {
  doctest::Context context(argc, argv);
  // ctest asks for the list of cases while it builds: no display for that.
  bool listing = false;
  for (int i = 1; i < argc; ++i)
    listing = listing || std::string_view(argv[i]).starts_with("--list");
  if (listing) return context.run();
  const hearth::support::VirtualDisplay display(3840, 3840);
  if (!display.ok()) {
    std::fprintf(stderr, "%s\n", display.problem().c_str());
    return 1;
  }
  return context.run();
}
