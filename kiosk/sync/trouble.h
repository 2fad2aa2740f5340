// What staff have to mend, and what visitors see meanwhile.
#pragma once

#include <string>

namespace hearth::sync {

struct Trouble {
  enum class Kind {
    rows_left_out,  // the rest of the file is shown
    earlier_file,   // the file as it was before is shown
    earlier_all,    // all listings as they were before are shown
    not_shown       // there is no earlier one
  };
  Kind kind = Kind::rows_left_out;
  std::string file;    // as in the folder; empty: the folder itself, or the kiosk's own disk
  int rows = 0;        // that were left out
  std::string detail;  // of the first: "row 12, column Time: This is no time."; one sentence
  bool operator==(const Trouble&) const = default;
};

// For the journal: what is wrong, and what is shown.
std::string sentence(const Trouble& trouble);

}  // namespace hearth::sync
