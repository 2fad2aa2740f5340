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
// Forms are not opened there but walked through to their end, as walk_forms() does.
// `begin`: what is done first each time, such as coming in as staff; then there are no forms.
int crawl(Lobby& lobby, const std::function<void()>& each,
          const std::function<void()>& begin = {});

// From home through every form: `each` on every page of its forewords, its questions before and
// after an answer, the review, what becomes of it when it is not kept and when it is.
void walk_forms(Lobby& lobby, const std::function<void()>& each);

}  // namespace hearth::lobby
