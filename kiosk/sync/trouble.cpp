#include "sync/trouble.h"

namespace hearth::sync {

std::string sentence(const Trouble& trouble) {
  std::string text = trouble.file.empty() ? "" : trouble.file + ": ";
  text += trouble.detail;
  switch (trouble.kind) {
    case Trouble::Kind::rows_left_out:
      return text + (trouble.rows == 1
                         ? " This row is left out."
                         : " This and others are left out, " + std::to_string(trouble.rows) +
                               " together; hearth-pack check names them.");
    case Trouble::Kind::earlier_file:
      return text + " The earlier " + trouble.file + " is shown.";
    case Trouble::Kind::earlier_all:
      return text + " The earlier listings are shown.";
    case Trouble::Kind::not_shown:
      return text + " Nothing of it is shown.";
  }
  return text;
}

}  // namespace hearth::sync
