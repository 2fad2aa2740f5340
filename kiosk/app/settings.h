// What is fixed where the kiosk is installed: /etc/hearth/hearth.toml, or the file of --config.
// Sane without any file. What is wrong in it is one sentence with its line; nothing is guessed.
#pragma once

#include <filesystem>

#include "base/files.h"
#include "base/result.h"

namespace hearth::app {

struct Settings {
  // [screen] width_mm: of the lit area, in millimetres; 0: as the monitor tells. 50 to 5000.
  float screen_width_mm = 0;
  // [keys] space = "select" or "next": the space bar chooses, or steps on as one of two switches.
  bool space_steps = false;
};

// A file that is not there gives the defaults, unless it `must_exist`.
base::Result<Settings> read_settings(const base::Files& files, const std::filesystem::path& file,
                                     bool must_exist);

}  // namespace hearth::app
