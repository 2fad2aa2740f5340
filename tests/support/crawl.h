// Goes through the kiosk as a curious visitor: touches everything that can be touched, to see where
// it leads, screen by screen. What is found is found by the semantic tree alone, so that a new
// screen is looked at without a new test.
#pragma once

#include <functional>

#include "support/turning.h"

namespace hearth::lobby {

// From home, calls `each` in every state that was not met before, on every page of it. Things that
// are alike (the cards of a list, the days of a strip) are touched twice each. Languages and the
// settings of "Easier to use" are left as they are. Returns how many states there were.
int crawl(Lobby& lobby, const std::function<void()>& each);

}  // namespace hearth::lobby
