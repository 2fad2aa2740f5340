#include "staff/person.h"

#include <algorithm>

#include "base/translatable.h"

namespace hearth::staff {

using std::chrono::seconds;

seconds wait_left(const Person& person, base::Instant now) {
  if (person.misses <= 0) return seconds(0);
  constexpr int kDoublings = 9;  // 512 s are more than the longest wait
  const seconds whole =
      std::min(kLongestWait, seconds(1 << std::min(person.misses - 1, kDoublings)));
  return std::clamp(person.missed + whole - now, seconds(0), whole);
}

base::Status check_name(std::string_view name) {
  if (name.find_first_not_of(' ') == std::string_view::npos)
    return base::Error{N_("Give this person a name."), ""};
  if (name.size() > kLongestName) return base::Error{N_("This name is too long; shorten it."), ""};
  if (std::any_of(name.begin(), name.end(),
                  [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
    return base::Error{N_("A name is one line of letters and digits."), ""};
  return {};
}

}  // namespace hearth::staff
