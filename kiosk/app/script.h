// A script for the screen: one step a line, acted out through the semantic tree as a visitor would
// (the contract names the steps). Reading it needs no screen; see player.h for acting it.
//
// A script says what a visitor types, so no line of it is kept once it was acted: then a script
// leaves no more in the memory of the program than the visitor would.
#pragma once

#include <filesystem>
#include <fstream>
#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "ui/tree.h"

namespace hearth::app {

struct Step {
  enum class Kind {
    tap,
    press,
    swipe,
    expect,
    absent,
    idle,
    wait,
    picture,
    tree,
    type,
    insert,
    remove
  } kind;
  int line = 0;
  std::string text;              // label, key, direction, file, stick, or what is typed
  std::optional<ui::Role> role;  // tap, expect, absent
  double seconds = 0;            // idle, wait
};

class Script {
 public:
  // `in` outlives it.
  explicit Script(std::istream& in) : in_(in) {}

  // The next step, nothing at the end. The error names the line and what is possible there.
  base::Result<std::optional<Step>> next();

 private:
  std::istream& in_;
  int line_ = 0;
};

// The file to read steps from. It may be a pipe; then each step is acted as it arrives.
base::Result<std::ifstream> open_script(const std::filesystem::path& file);
// Reads to the end: the names of the sticks that it inserts, or the error of the first step that is
// none.
base::Result<std::vector<std::string>> check_script(std::istream& in);

}  // namespace hearth::app
