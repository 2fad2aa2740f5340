// The real program minisign (Debian's package of that name), run in a folder.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace hearth::tests {

// `words` as in a shell; what it says is thrown away. `input` is what is typed. True when it was
// content.
inline bool minisign(const std::filesystem::path& folder, const std::string& words,
                     const std::string& input = "") {
  const auto call = "cd '" + folder.string() + "' && printf '" + input + "' | minisign " + words +
                    " >/dev/null 2>&1";
  return std::system(call.c_str()) == 0;
}

// Where it is missing, what needs it is skipped, and says so.
inline bool has_minisign() {
  const bool found = std::system("command -v minisign >/dev/null") == 0;
  if (!found) MESSAGE("skipped: there is no minisign here");
  return found;
}

}  // namespace hearth::tests
