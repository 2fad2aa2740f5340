// A program that stands in for hearth-pack.
#pragma once

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <string>

#include "base/files.h"
#include "support/scratch_folder.h"

namespace hearth::tests {

// Does what this shell script says, whatever it is asked.
class Script {
 public:
  explicit Script(const std::string& does) {
    base::DiskFiles files;
    REQUIRE(files.replace(name(), "#!/bin/sh\n" + does + "\n").ok());
    ::chmod(name().c_str(), 0700);
  }
  std::string name() const { return (scratch_ / "program").string(); }

 private:
  ScratchFolder scratch_;
};

}  // namespace hearth::tests
