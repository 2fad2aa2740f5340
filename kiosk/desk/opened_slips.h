// The slips that a command names, opened with the key that it names.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>
#include <vector>

#include "checkin/slip_reader.h"
#include "desk/commands.h"

namespace hearth::desk {

struct SlipOptions {
  std::vector<std::string> sources;
  std::string key, out;
};

// STICK|FILE… --key KEY -o OUT
void add_slip_options(CLI::App& command, SlipOptions& options, const std::string& out_name);

// What is wrong with a slip or a file is told on standard error and stops nothing. None, and the
// call refused, when there is no key, no slip at all, or OUT is one of the files that are read
// (`also_read` beside the others): it would be lost.
std::optional<checkin::FoundSlips> open_slips(const SlipOptions& options,
                                              const std::vector<std::string>& also_read,
                                              Call& call);

}  // namespace hearth::desk
