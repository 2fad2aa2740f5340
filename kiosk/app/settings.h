// What is fixed where the kiosk is installed: /etc/hearth/hearth.toml, or the file of --config.
// Sane without any file. What is wrong in it is one sentence with its line; nothing is guessed.
#pragma once

#include <filesystem>
#include <string>

#include "base/files.h"
#include "base/result.h"
#include "visit/visit.h"

namespace hearth::app {

// How the panel is mounted, as the X server turns what it shows.
enum class Rotation { normal, left, right, inverted };

struct Settings {
  // [screen] width_mm: of the lit area, in millimetres; 0: as the monitor tells. 50 to 5000.
  float screen_width_mm = 0;
  // [screen] rotation: for the session's X server, not for the window.
  Rotation rotation = Rotation::normal;
  // [keys] space = "select" or "next": the space bar chooses, or steps on as one of two switches.
  bool space_steps = false;
  // [visit]: how a visit begins where the command line says nothing else. Language: empty: the
  // listings' first.
  visit::Beginning beginning = {.language = ""};
  // [help] country: the ISO 3166 code of one of listing::countries_with_help(), whose lines help
  // shows where there is no pack to say it; empty: none are known then.
  std::string help_country;
};

// A file that is not there gives the defaults, unless it `must_exist`.
base::Result<Settings> read_settings(const base::Files& files, const std::filesystem::path& file,
                                     bool must_exist);

// Every setting with its value, one a line ("screen.rotation=left"), for the scripts that set the
// session up.
std::string listed(const Settings& settings);

}  // namespace hearth::app
