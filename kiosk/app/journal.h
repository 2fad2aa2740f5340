// What staff read in the journal (standard error): one line for each thing that happens to the
// listings.
#pragma once

#include <ostream>
#include <vector>

#include "sync/folder_catalog.h"

namespace hearth::app {

class Journal {
 public:
  explicit Journal(std::ostream& out) : out_(out) {}

  // From one thread. What was told before is not told again.
  void note(const sync::News& news);

 private:
  std::ostream& out_;
  std::vector<sync::Trouble> told_;
  bool began_ = false;
};

}  // namespace hearth::app
