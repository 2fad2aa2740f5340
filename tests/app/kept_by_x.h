// What an X server keeps for whoever asks: who owns its selections, and the properties of the root
// window (among them the cut buffers) and of all windows below it.
#pragma once

#include <string>
#include <vector>

namespace hearth::tests {

struct KeptByX {
  std::vector<std::string> owned;  // selections that some window owns
  std::string properties;          // the bytes of all of them
};

KeptByX kept_by_x();  // on the DISPLAY of now

}  // namespace hearth::tests
