#include "listing/time_of_day.h"

#include <algorithm>

namespace hearth::listing {

namespace {
using namespace std::chrono_literals;
constexpr TimeOfDay kTimes[] = {
    {"morning", 5h, 12h}, {"afternoon", 12h, 17h}, {"evening", 17h, 21h}, {"night", 21h, 5h}};
}  // namespace

std::span<const TimeOfDay> times_of_day() {
  return kTimes;
}

const TimeOfDay& time_of_day(std::chrono::seconds since_midnight) {
  const auto found = std::find_if(std::begin(kTimes), std::end(kTimes), [&](const TimeOfDay& one) {
    return one.from <= since_midnight && since_midnight < one.until;
  });
  return found == std::end(kTimes) ? kTimes[3] : *found;
}

}  // namespace hearth::listing
