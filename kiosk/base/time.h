// The words for time that every room shares. std::chrono carries them, so mixing them up does not
// compile: an Instant is a point on the world's clock (UTC), a Date is a square on a wall calendar,
// a LocalTime is what the clock on the wall of some zone reads.
#pragma once

#include <chrono>

namespace hearth::base {

using Instant = std::chrono::sys_seconds;
using Date = std::chrono::local_days;
using LocalTime = std::chrono::local_seconds;

}  // namespace hearth::base
