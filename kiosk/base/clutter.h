// What programs leave beside a file while it is open or after it was saved: lock files
// (`.~lock.meetings.csv#`), backups (`meetings.csv~`), half-saved files (`.meetings.csv.swp`).
#pragma once

#include <string_view>

namespace hearth::base {

// `name`: without its folder.
bool is_clutter(std::string_view name);

}  // namespace hearth::base
