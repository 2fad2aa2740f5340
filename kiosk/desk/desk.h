// desk: the commands of hearth-pack for the staff who feed the kiosk. Standard output carries what
// was asked for (JSON with --json), standard error everything else in plain words.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "desk/password.h"
#include "seal/signing_key.h"

namespace hearth::desk {

// All that a command may touch.
struct Surroundings {
  base::Files& files;
  const base::Clock& clock;
  std::ostream& out;
  std::ostream& err;
  AskPassword ask_password = ask_on_terminal;
  seal::Stretching stretching = {};  // of the password of a new key
};

// `words` is the call without the program's name. Returns the exit code: 0 done, warnings allowed;
// 1 the input has a problem or something was refused; 2 the call's words are off.
int run(const std::vector<std::string>& words, const Surroundings& around);

// The same for main(): the computer's files and clock, standard output and standard error.
int run(int argc, const char* const* argv);

}  // namespace hearth::desk
