// What a process gives up before it reads what a stranger may have written: memory beyond a limit,
// time beyond a limit, the network, other processes, and every file that it could write to. For
// good.
#pragma once

#include <cstddef>

#include "base/result.h"

namespace hearth::base {

struct Confinement {
  std::size_t memory = 0;  // bytes of address space
  unsigned seconds = 0;    // of the processor's time
};

// Standard input, output and error stay as they are; files can still be opened for reading. For a
// process of one thread. In a build with sanitizers, which need all of it, nothing is given up.
// The error is a system that cannot confine.
Status confine(const Confinement& confinement);

}  // namespace hearth::base
