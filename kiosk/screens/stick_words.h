// What is told of a stick, to whoever put it in.
#pragma once

#include <optional>
#include <string>

#include "screens/pack_desk.h"
#include "screens/screen.h"
#include "trust/refusals.h"

namespace hearth::screens {

struct StickWords {
  std::string brief;  // one line
  std::string more;   // what happened and what to do; empty where the line says it all
  bool refused = false;
};

// None while there is nothing to tell.
std::optional<StickWords> stick_words(const PackDesk& desk, const ui::Words& words,
                                      const schedule::Zone& zone, base::Instant now,
                                      std::chrono::milliseconds uptime);
std::optional<StickWords> stick_words(const Stage& stage);

// A refusal: its number, what happened, what to do.
struct RefusalWords {
  std::string title, happened, to_do;
};
RefusalWords refusal_words(const ui::Words& words, int number);

}  // namespace hearth::screens
