// What a screen is given, and what it may do: draw on the canvas, read the catalog, and change the
// visit when the visitor chose something.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "catalog/catalog.h"
#include "listing/translated.h"
#include "schedule/clock_trust.h"
#include "screens/slip_box.h"
#include "sync/trouble.h"
#include "ui/canvas.h"
#include "ui/pictures.h"
#include "visit/visit.h"

namespace hearth::staff {
class Office;
}
namespace hearth::visit {
class StaffSession;
}

namespace hearth::screens {

class PackDesk;

// A heading of what is shown, and the page that it stands on.
struct ContentsLine {
  std::string heading;
  int page = 0;
};

struct Stage {
  ui::Canvas& canvas;
  const catalog::Catalog& catalog;
  visit::Visit& visit;
  base::Instant now;
  const std::vector<std::string>& languages;  // that can be chosen: of the pack, with words of ours
  std::chrono::milliseconds uptime{0};        // counts on while the kiosk runs; for what moves
  // When what moves on this screen needs its next frame; none: it stands still. A screen sets it
  // each time it is drawn.
  std::optional<std::chrono::milliseconds> next_frame = {};
  std::span<const sync::Trouble> troubles = {};  // with the data folder, for staff
  ui::Pictures* pictures = nullptr;              // none: their places stay empty
  std::vector<ContentsLine> contents = {};       // set by a screen for its sheet of contents
  SlipBox* slips = nullptr;                      // none: no form is offered
  const ui::Words* desk_words = nullptr;  // of the center's own language; none: there are no words
  int fault = 0;                          // what keeps the kiosk from its work; 0: nothing does
  bool done = false;                      // set by a screen: the visitor is done, the visit ends

  // Of staff. `staff`: somebody of staff is at the kiosk, or on the way to their PIN.
  visit::StaffSession* staff = nullptr;
  staff::Office* office = nullptr;  // none: there is no way in for staff
  PackDesk* packs = nullptr;        // none: a folder is shown
  bool staff_asked = false;         // set by a screen: staff's way in was chosen, the visit ends
  bool staff_left = false;          // set by a screen: staff are gone, the visit goes on

  // Whether the kiosk's clock can be believed. Where it is not known what day it is, `now` is the
  // first minute of the day on which the listings were made, and nothing is "now", "next", "open"
  // or "today".
  schedule::ClockTrust clock_trust = schedule::ClockTrust::good;
  bool clock_known = true;

  const ui::Words& words() const { return canvas.words(); }
  std::string clock() const { return clock_known ? words().time(local_now()) : std::string(); }
  bool is_today(base::Date day) const { return clock_known && day == today(); }
  // "Tuesday, November 24"; the weekday alone where dates mean nothing.
  std::string day_name(base::Date day) const {
    return clock_known ? words().date(day) : words().weekday(day);
  }
  const schedule::Zone& zone() const { return catalog.timetable().zone(); }
  base::LocalTime local_now() const { return zone().local(now); }
  base::Date today() const { return std::chrono::floor<std::chrono::days>(local_now()); }
  // Staff's text in the visitor's language, as far as there is one.
  listing::ChosenText choose(const listing::Translated& text) const {
    return listing::choose(text, visit.language, catalog.center().languages.front());
  }
};

}  // namespace hearth::screens
