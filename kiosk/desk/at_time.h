// What `now` and `open` are asked: a data folder or a pack, and a time.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace hearth::desk {

struct AtTime {
  std::string folder, at;  // as they were typed
  bool json = false;
};

// `asked` outlives the command.
void ask_at_time(CLI::App& command, AtTime& asked);

}  // namespace hearth::desk
