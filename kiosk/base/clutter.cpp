#include "base/clutter.h"

#include <algorithm>
#include <iterator>

namespace hearth::base {

namespace {
constexpr std::string_view kEndings[] = {"~", "#", ".tmp", ".part", ".bak", ".new", ".swp"};
}

bool is_clutter(std::string_view name) {
  return name.starts_with('.') || name.starts_with('~') || name.starts_with('#') ||
         std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](std::string_view ending) { return name.ends_with(ending); });
}

}  // namespace hearth::base
