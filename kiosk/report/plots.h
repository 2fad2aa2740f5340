// Plots as inline SVG. A number that is withheld is an empty, dashed box: never of a height or
// length that would tell.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hearth::report {

// A lying bar for a table's row; `most` is the count of the longest one. What it shows stands
// beside it in the table, so that it is hidden from screen readers.
std::string bar(const std::optional<std::int64_t>& count, std::int64_t most);

struct Column {
  std::string label;  // below it
  std::optional<std::int64_t> count;
};

// Standing bars, in the order of time. `title` says what they show.
std::string columns(const std::string& title, const std::vector<Column>& all);

}  // namespace hearth::report
