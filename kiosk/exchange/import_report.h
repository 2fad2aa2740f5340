// What an import did, told for the staff who ran it. Nothing is left out or changed without a note.
#pragma once

#include <string>
#include <vector>

namespace hearth::exchange {

struct ImportNote {
  std::string where;  // the meeting's name and slug, the feed's file, or a file of the folder
  std::string what;   // what was found or done, one plain sentence
  std::string why;    // why, and what staff may do, one plain sentence
};

struct ImportReport {
  int read = 0;      // records in the feeds; always taken + left_out
  int taken = 0;     // rows made or updated
  int repaired = 0;  // of those taken, how many had something changed or dropped
  int left_out = 0;
  std::vector<ImportNote> notes;
};

}  // namespace hearth::exchange
