// What fingers and keys do to the kiosk.
#include "app/kiosk.h"
#include "screens/staff_places.h"
#include "ui/keyboard.h"

namespace hearth::app {

using platform::InputEvent;

void Kiosk::handle(const InputEvent& event) {
  const auto now = devices_.clock.uptime();
  const ui::Point at{event.at.x / scale_, event.at.y / scale_};
  switch (event.kind) {
    case InputEvent::Kind::press:
      focus_.clear();
      visit_.used_keys = false;
      touch_.press(at, tree_, now);
      if (!covered_) patience_.touched(now);
      if (staff_) staff_->touched(now);
      dirty_ = true;
      break;
    case InputEvent::Kind::move:
      touch_.move(at);
      dirty_ = dirty_ || interaction_.pressed != touch_.pressed();
      break;
    case InputEvent::Kind::release: {
      const auto chosen = touch_.release(at, now);
      const auto swipe = touch_.last_swipe();
      using Swipe = ui::Touch::Swipe;
      const bool rtl = languages_.words.find(visit_.language)->second.rtl();
      if (swipe == Swipe::up || swipe == (rtl ? Swipe::right : Swipe::left)) interaction_.turn = 1;
      if (swipe == Swipe::down || swipe == (rtl ? Swipe::left : Swipe::right))
        interaction_.turn = -1;
      choose(chosen);
      break;
    }
    case InputEvent::Kind::key:
      key(event);
      break;
    case InputEvent::Kind::text:
      type(event.character);
      break;
    case InputEvent::Kind::wheel:
    case InputEvent::Kind::close:
      break;
    case InputEvent::Kind::expose:
      dirty_ = true;
      break;
  }
}

bool Kiosk::type(char32_t character) {
  if (!tree_.typing()) return false;
  visit_.used_keys = true;
  if (staff_) staff_->touched(devices_.clock.uptime());
  if (!(staff_ ? staff_->type(character) : visit_.type(character))) return false;
  focus_.clear();
  patience_.touched(devices_.clock.uptime());
  dirty_ = true;
  return true;
}

void Kiosk::key(const InputEvent& event) {
  using Key = InputEvent::Key;
  using Step = ui::Focus::Step;
  if (event.character != 0 && !focus_.visible() && type(event.character)) return;
  const auto key = event.key;
  visit_.used_keys = true;
  std::string chosen;
  switch (key) {
    case Key::tab:
      focus_.move(Step::next, tree_);
      break;
    case Key::back_tab:
      focus_.move(Step::previous, tree_);
      break;
    case Key::up:
      focus_.move(Step::up, tree_);
      break;
    case Key::down:
      focus_.move(Step::down, tree_);
      break;
    case Key::left:
      focus_.move(Step::left, tree_);
      break;
    case Key::right:
      focus_.move(Step::right, tree_);
      break;
    case Key::enter:
      chosen = focus_.id();
      if (chosen.empty() && tree_.by_id(ui::kDoneKey)) chosen = ui::kDoneKey;
      break;
    case Key::backspace:
      if (!tree_.typing()) break;
      if (staff_)
        staff_->erase_last_letter();
      else
        visit_.erase_last_letter();
      break;
    case Key::escape:
      if (staff_ && staff_->setting_up) break;
      if (staff_ && !staff_->back()) return end_visit();
      if (!covered_ && !staff_) visit_.back();
      break;
    case Key::home:
      if (staff_ && staff_->setting_up) break;
      if (staff_) return end_visit();
      if (!covered_) visit_.go_home();
      break;
    case Key::help:
      if (staff_ && !screens::leads_to_help(*staff_, catalog_)) break;
      if (staff_) leave_staff_for_visit();
      covered_ = false;
      visit_.go_for_help();
      break;
    case Key::none:
    case Key::quit:
      return;
  }
  if (key == Key::enter || !covered_)
    choose(chosen);
  else
    patience_.ask_again(devices_.clock.uptime());
  dirty_ = true;
}

void Kiosk::choose(const std::string& id) {
  interaction_.activated = id;
  // Any touch on the cover means "still here", but for the button that says the opposite.
  if (covered_ && id != "still.leave") {
    covered_ = false;
    interaction_.activated.clear();
  }
  patience_.touched(devices_.clock.uptime());
  if (staff_) staff_->touched(devices_.clock.uptime());
  dirty_ = true;
}

}  // namespace hearth::app
