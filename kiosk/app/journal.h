// What staff read in the journal (standard error): one line for each thing that happens to the
// listings or to the kiosk. It takes what staff wrote and fixed events, never a text of somebody
// else's making: so no line can carry what a visitor did. Nothing else writes there while a visitor
// may be at the glass.
#pragma once

#include <mutex>
#include <ostream>
#include <vector>

#include "sync/folder_catalog.h"
#include "sync/stick_follower.h"

namespace hearth::app {

class Journal {
 public:
  // What else may happen. When a visitor did something is nobody's business either: an event that
  // follows from it is noted at the start of another day.
  enum class Event {
    memory_not_locked,  // so no form is offered
    slips_not_kept,     // on the day before; each visitor was told so
    slips_not_deleted,  // that are older than the center keeps them
    clock_behind,       // the day on which the listings were made
    clock_ahead,        // of the last day by more than a month
  };

  explicit Journal(std::ostream& out) : out_(out) {}

  // From any thread. Of the listings, what was told before is not told again.
  void note(const sync::News& news);
  void note(const sync::StickNews& news);  // what became of a stick
  void note(Event event);

 private:
  std::mutex one_at_a_time_;
  std::ostream& out_;
  std::vector<sync::Trouble> told_;
  bool began_ = false;
};

// One plain sentence.
const char* sentence(Journal::Event event);

}  // namespace hearth::app
