#include "visit/staff_session.h"

#include <algorithm>
#include <utility>

namespace hearth::visit {

namespace {
constexpr std::chrono::minutes kBeforePin{1}, kOpen{4};

bool writes(StaffPlace place) {
  return place == StaffPlace::write || place == StaffPlace::new_name;
}
bool enters_pin(StaffPlace place) {
  return place == StaffPlace::pin || place == StaffPlace::new_pin || place == StaffPlace::first_pin;
}
}  // namespace

bool is_tab(StaffPlace place) {
  return place >= StaffPlace::listings && place <= StaffPlace::kiosk;
}

std::chrono::milliseconds StaffSession::closes_in(std::chrono::milliseconds uptime) const {
  const std::chrono::milliseconds patience = is_open() ? kOpen : kBeforePin;
  return std::max(std::chrono::milliseconds(0), touched_ + patience - uptime);
}

void StaffSession::go(StaffPlace to) {
  here = to;
  page = 0;
  confirmed = missed = failed = false;
  told.clear();
  undo.reset();
  if (!enters_pin(to)) {
    pin.reset();
    again.reset();
  }
  if (!writes(to)) keyboard = {.alphabetical = keyboard.alphabetical};
  if (is_tab(to) || to == StaffPlace::people) words.clear();
}

StaffPlace StaffSession::parent() const {
  switch (here) {
    case StaffPlace::pin:
      return StaffPlace::who;
    case StaffPlace::sheets:
    case StaffPlace::copy_sheets:
      return StaffPlace::listings;
    case StaffPlace::cancel:
      return StaffPlace::meetings;
    case StaffPlace::until:
      return subject == staff::Subject::own_words ? StaffPlace::write : StaffPlace::notices;
    case StaffPlace::write:
      return StaffPlace::notices;
    case StaffPlace::new_name:
      return StaffPlace::new_person;
    case StaffPlace::people:
    case StaffPlace::touch_test:
      return StaffPlace::kiosk;
    case StaffPlace::person:
    case StaffPlace::new_person:
    case StaffPlace::new_pin:
      return StaffPlace::people;
    default:
      return here;
  }
}

bool StaffSession::back() {
  const auto to = parent();
  if (to == here) return false;
  go(to);
  return true;
}

bool StaffSession::type(char32_t character) {
  if (enters_pin(here)) {
    auto& into = again ? again : pin;
    return into && into->add(character);
  }
  return writes(here) && words.insert(character);
}

void StaffSession::erase_last_letter() {
  auto& into = again ? again : pin;
  if (enters_pin(here) && into) into->erase_last();
  if (writes(here)) words.erase_last();
}

bool StaffSession::make_entry(std::optional<PinEntry>& entry) {
  auto made = PinEntry::create();
  if (made)
    entry.emplace(*std::move(made));
  else
    told = made.error().sentence();
  return made.ok();
}

void StaffSession::ask_pin(std::string person) {
  go(here);
  if (!make_entry(pin)) return;
  chosen = std::move(person);
  go(StaffPlace::pin);
}

void StaffSession::ask_new_pin(std::string person, staff::Role with) {
  go(here);
  if (!make_entry(pin)) return;
  chosen = std::move(person);
  new_role = with;
  go(setting_up ? StaffPlace::first_pin : StaffPlace::new_pin);
}

void StaffSession::ask_pin_again() {
  told.clear();
  if (!make_entry(again)) pin->clear();
}

void StaffSession::begin_pin_again(std::string why) {
  again.reset();
  pin->clear();
  told = std::move(why);
}

void StaffSession::open(std::string person, staff::Role with) {
  name = std::move(person);
  role = with;
  chosen.clear();
  go(StaffPlace::listings);
}

}  // namespace hearth::visit
