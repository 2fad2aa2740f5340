// What somebody of staff does at the kiosk, from "Staff" until they leave or it closes by itself.
// It is no visit: the visitor's has ended before, and nothing of it is here. One object; at its end
// it is overwritten.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "base/time.h"
#include "staff/person.h"
#include "staff/posted.h"
#include "ui/key_plan.h"
#include "ui/typed_text.h"
#include "visit/pin_entry.h"

namespace hearth::visit {

enum class StaffPlace : std::uint8_t {
  first_stick,  // the first set-up: a trust list and a pack
  first_pin,    // and the first lead's PIN
  nobody,       // no PIN is set on this kiosk
  who,          // who is it?
  pin,          // and their PIN
  listings,
  notices,
  meetings,
  check_ins,
  kiosk,
  sheets,       // listings from a stick's spreadsheets
  copy_sheets,  // and as spreadsheets to one
  cancel,       // a meeting of today: why
  write,        // a notice in own words
  until,        // a notice: for how long
  people,       // who has a PIN
  person,       // one of them
  new_person,   // somebody new
  new_name,     // and what they are called
  new_pin,      // a PIN for them, twice
  touch_test    // does the glass feel a finger everywhere
};
bool is_tab(StaffPlace place);

class StaffSession {
 public:
  explicit StaffSession(std::chrono::milliseconds uptime) : touched_(uptime) {}

  // Before the PIN it closes after a minute, later after four.
  void touched(std::chrono::milliseconds uptime) { touched_ = uptime; }
  std::chrono::milliseconds closes_in(std::chrono::milliseconds uptime) const;  // 0: it closes
  bool is_open() const { return !name.empty(); }  // a PIN has opened it

  void go(StaffPlace to);
  // To where this was opened from. False where there is nothing before: it ends.
  bool back();

  // On a physical keyboard: into the PIN or the words that are being written. False: nowhere.
  bool type(char32_t character);
  void erase_last_letter();

  // Asks for this person's PIN; where memory cannot be locked it is told and nothing is asked.
  void ask_pin(std::string person);
  // Asks for a new PIN for them, a second time, and once more from the start because of `why`.
  void ask_new_pin(std::string person, staff::Role with);
  void ask_pin_again();
  void begin_pin_again(std::string why);
  // Somebody's PIN fits: from now on they are here.
  void open(std::string person, staff::Role with);

  StaffPlace here = StaffPlace::who;
  bool setting_up = false;  // the kiosk is new: nobody has a PIN, or there is nothing to show
  int page = 0;
  std::string name;  // who is here; empty: nobody yet
  staff::Role role = staff::Role::desk;
  std::string chosen;                  // whose PIN is entered, or set
  std::optional<PinEntry> pin, again;  // the second: a new PIN a second time
  bool missed = false;                 // the last PIN did not fit
  staff::Role new_role = staff::Role::desk;

  std::string meeting;  // StaffPlace::cancel: its id
  staff::Reason reason = staff::Reason::none;
  staff::Subject subject = staff::Subject::own_words;  // StaffPlace::until
  int days = 0;                                        // after today, that a notice stays
  ui::TypedText words;                                 // of a notice, or a name
  ui::KeyboardState keyboard;
  std::optional<std::int64_t> undo;  // what was posted last, while that is told
  std::string told;                  // what came of the last deed; English is translated
  bool failed = false;               // `told` is what kept it from being done
  int touched_fields = 0;            // StaffPlace::touch_test: bits
  bool confirmed = false;            // asked once more before something is removed

 private:
  bool make_entry(std::optional<PinEntry>& entry);
  StaffPlace parent() const;
  std::chrono::milliseconds touched_;
};

}  // namespace hearth::visit
