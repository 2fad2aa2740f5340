// Why nobody can tell what a cell says; each a sentence for the person who keeps the sheet.
#pragma once

#include <string>
#include <string_view>

namespace hearth::sheet {

inline std::string broken_formula(std::string_view shows) {
  return "The formula here shows " + std::string(shows.substr(0, 40)) +
         "; mend it, or write what it should say.";
}

inline constexpr const char* kNeverWorkedOut =
    "The formula here was never worked out; open the workbook in a spreadsheet program and save it "
    "there.";
inline constexpr const char* kNoDay =
    "The number here is shown as a date or a time, but it is none; write it again.";
inline constexpr const char* kNotKnown =
    "This kind of cell is not known; write what it should say as plain text.";

}  // namespace hearth::sheet
