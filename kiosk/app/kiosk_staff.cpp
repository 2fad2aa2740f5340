// The kiosk while staff are there, and what of theirs visitors see.
#include "app/kiosk.h"
#include "app/posted_notices.h"
#include "base/wipe.h"
#include "screens/stick_words.h"

namespace hearth::app {

void Kiosk::join_posted() {
  if (!devices_.office || posted_ == devices_.office->changes()) return;
  posted_ = devices_.office->changes();
  catalog_.join(notices_of(devices_.office->record(), languages_));
  dirty_ = true;
}

// Copying goes on when staff have left. It is on the stick whether or not that can be written down.
void Kiosk::take_copied() {
  const auto copied = devices_.check_in ? devices_.check_in->take_copied() : std::nullopt;
  if (!copied) return;
  dirty_ = true;
  if (copied->outcome && devices_.office) [[maybe_unused]]
    const auto noted = devices_.office->note(staff::Deed::Kind::copied_slips, copied->who, "",
                                             devices_.clock.now());
}

// A kiosk without a pack has nothing to show, and one without a PIN nobody who could mend it.
void Kiosk::set_up() {
  using visit::StaffPlace;
  const bool no_pack = devices_.packs && !devices_.packs->packs().record.shown_pack();
  const bool no_pin = devices_.set_up && devices_.office->record().people.empty();
  if (!no_pack && !no_pin) {
    if (staff_ && staff_->setting_up) end_visit();
    return;
  }
  if (!staff_ && !visit_.at_home()) return;  // somebody looks for help; it waits for them
  if (!staff_ || !staff_->setting_up) {
    end_visit();
    staff_.emplace(devices_.clock.uptime());
    staff_->setting_up = true;
    staff_->go(StaffPlace::first_stick);
  }
  if (!no_pack && staff_->here == StaffPlace::first_stick) {
    const auto& words = languages_.words.find(visit_.language)->second;
    staff_->ask_new_pin(words.phrase("Lead {number}", {{"number", 1}}), staff::Role::lead);
    staff_->here = StaffPlace::first_pin;
    dirty_ = true;
  }
}

void Kiosk::begin_staff() {
  const visit::Beginning look{visit_.language, visit_.text_size, visit_.theme, visit_.reach};
  end_visit();
  base::renew(visit_, look);
  staff_.emplace(devices_.clock.uptime());
  if (devices_.office->record().people.empty()) staff_->go(visit::StaffPlace::nobody);
}

void Kiosk::leave_staff_for_visit() {
  staff_.reset();
  touch_.cancel();
  patience_.touched(devices_.clock.uptime());
}

// While somebody is at the kiosk a stick is told of in one line; home has more to say.
std::string Kiosk::stick_line(const ui::Words& words) const {
  const bool busy = !visit_.fresh() || (staff_ && !staff_->setting_up);
  if (!devices_.packs || !busy || covered_ || (visit_.at_home() && !staff_)) return {};
  const auto said = screens::stick_words(*devices_.packs, words, catalog_.timetable().zone(),
                                         devices_.clock.now(), devices_.clock.uptime());
  return said ? said->brief : std::string();
}

}  // namespace hearth::app
