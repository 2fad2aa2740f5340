// What keeps a kiosk from its work. Each has a number that never gets another meaning: it stands on
// the screen for staff, in the journal, and in the man page with what to do.
#pragma once

#include <string>

#include "base/result.h"

namespace hearth::app {

enum class FaultNumber {
  settings = 81,    // hearth.toml cannot be read, or something in it is wrong
  trust_list = 82,  // the trust list to begin with cannot be read
  state = 83,       // the kiosk's own folder cannot be written to, and there is nothing to show
  listings = 84,    // the data folder or the pack cannot be read, and there is nothing to show
  own_files = 85,   // the program's words or fonts are missing
  display = 86,     // there is no display, no monitor, or no OpenGL 3.3
};

// Whether there is still a screen to say it on.
constexpr bool can_be_shown(FaultNumber number) {
  return number != FaultNumber::own_files && number != FaultNumber::display;
}

struct Fault {
  FaultNumber number;
  base::Error error;
  std::string help_country = {};  // of the settings, where these could be read
};

}  // namespace hearth::app
