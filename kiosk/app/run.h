// From the command line to the exit code.
#pragma once

namespace hearth::app {

int run(int argc, const char* const* argv);

}  // namespace hearth::app
