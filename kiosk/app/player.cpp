#include "app/player.h"

#include <map>

#include "app/tree_json.h"
#include "base/wipe.h"
#include "ui/typist.h"

namespace hearth::app {

namespace {

using platform::InputEvent;
using std::chrono::milliseconds;

constexpr milliseconds kBetweenTouches{
    500};  // a visitor's hand; more than the bounce that is ignored

}  // namespace

Player::Player(Kiosk& kiosk, platform::Window& window, base::RunningClock& clock,
               ScriptSticks& files, std::filesystem::path folder)
    : kiosk_(kiosk), window_(window), clock_(clock), files_(files), folder_(std::move(folder)) {}

void Player::settle() {
  std::vector<InputEvent> events;
  window_.poll(events);
  for (const auto& event : events) kiosk_.handle(event);
  base::wipe(events);
  do {
    while (kiosk_.update()) {
    }
  } while (kiosk_.await_pictures());
}

base::Status Player::play(Script& script, const std::function<void(const Step&)>& after) {
  settle();
  for (;;) {
    const auto step = script.next();
    if (!step) return step.error();
    if (!*step) return {};
    auto done = play_one(**step);
    if (!done)
      return base::Error{
          done.error().message + "\n" + to_json(kiosk_.tree(), kiosk_.scale(), Typed::counted),
          "line " + std::to_string((*step)->line)};
    if (after) after(**step);
  }
}

base::Status Player::play_one(const Step& step) {
  switch (step.kind) {
    case Step::Kind::tap:
      return tap(step);
    case Step::Kind::type:
      return type(step);
    case Step::Kind::press:
      return press(step);
    case Step::Kind::swipe:
      return swipe(step);
    case Step::Kind::wait:
      return wait(step);
    case Step::Kind::picture:
      return picture(step);
    case Step::Kind::expect: {
      if (kiosk_.tree().shows(step.text, step.role)) return {};
      return kiosk_.tree().find(step.text, step.role).error();
    }
    case Step::Kind::absent:
      if (!kiosk_.tree().shows(step.text, step.role)) return {};
      return base::Error{"\"" + step.text + "\" is on the screen and should not be.", ""};
    case Step::Kind::idle:
      clock_.skip(
          std::chrono::duration_cast<milliseconds>(std::chrono::duration<double>(step.seconds)));
      settle();
      return {};
    case Step::Kind::insert:
      return files_.insert(step.text);
    case Step::Kind::remove:
      return files_.remove(step.text);
    case Step::Kind::tree:
      return files_.replace(folder_ / step.text,
                            to_json(kiosk_.tree(), kiosk_.scale(), Typed::told));
  }
  return {};
}

base::Status Player::tap(const Step& step) {
  const auto found = kiosk_.tree().find(step.text, step.role);
  if (!found) return found.error();
  const auto at = (*found)->rect.center();
  const auto* hit = kiosk_.tree().hit(at);
  if (!hit || hit->id != (*found)->id)
    return base::Error{"\"" + step.text + "\" cannot be touched.", ""};
  touch(**found);
  return {};
}

void Player::touch(const ui::Node& node) {
  const auto at = node.rect.center();
  const ui::Point pixel{at.x * kiosk_.scale(), at.y * kiosk_.scale()};
  clock_.skip(kBetweenTouches);
  kiosk_.handle({.kind = InputEvent::Kind::press, .at = pixel});
  settle();
  kiosk_.handle({.kind = InputEvent::Kind::release, .at = pixel});
  settle();
}

base::Status Player::type(const Step& step) {
  return ui::type_out(
      step.text,
      [&] {
        return ui::Typist{kiosk_.tree(), kiosk_.keyboard()};
      },
      [&](const ui::Node& key) { touch(key); });
}

base::Status Player::press(const Step& step) {
  using Key = InputEvent::Key;
  static const std::map<std::string, Key> kKeys{{"tab", Key::tab},     {"shift+tab", Key::back_tab},
                                                {"enter", Key::enter}, {"escape", Key::escape},
                                                {"up", Key::up},       {"down", Key::down},
                                                {"left", Key::left},   {"right", Key::right},
                                                {"home", Key::home},   {"f1", Key::help}};
  const auto key = kKeys.find(ui::folded(step.text));
  if (key == kKeys.end())
    return base::Error{"\"" + step.text +
                           "\" is no key: Tab, Shift+Tab, Enter, Escape, Up, Down, Left, "
                           "Right, Home and F1 are.",
                       ""};
  kiosk_.handle({.kind = InputEvent::Kind::key, .key = key->second});
  settle();
  return {};
}

base::Status Player::swipe(const Step& step) {
  static const std::map<std::string, ui::Point> kStrokes{
      {"up", {0, -1}}, {"down", {0, 1}}, {"left", {-1, 0}}, {"right", {1, 0}}};
  const auto stroke = kStrokes.find(ui::folded(step.text));
  if (stroke == kStrokes.end()) return base::Error{"\"swipe\" goes up, down, left or right.", ""};
  const float wide = static_cast<float>(window_.width()),
              high = static_cast<float>(window_.height());
  const ui::Point from{wide / 2, high / 2};
  const ui::Point to{from.x + stroke->second.x * wide * 0.3F,
                     from.y + stroke->second.y * high * 0.3F};
  clock_.skip(kBetweenTouches);
  kiosk_.handle({.kind = InputEvent::Kind::press, .at = from});
  kiosk_.handle({.kind = InputEvent::Kind::move, .at = to});
  kiosk_.handle({.kind = InputEvent::Kind::release, .at = to});
  settle();
  return {};
}

base::Status Player::wait(const Step& step) {
  const auto until = clock_.uptime() + std::chrono::duration_cast<milliseconds>(
                                           std::chrono::duration<double>(step.seconds));
  for (;;) {
    settle();
    if (kiosk_.tree().shows(step.text)) return {};
    if (clock_.uptime() >= until)
      return base::Error{"\"" + step.text + "\" did not come within its time.", ""};
    std::vector<InputEvent> events;
    window_.wait(std::min(kiosk_.may_sleep(), until - clock_.uptime()), events);
    for (const auto& event : events) kiosk_.handle(event);
    base::wipe(events);
  }
}

base::Status Player::picture(const Step& step) {
  const auto rgb = window_.read_pixels();
  return platform::write_png((folder_ / step.text).string(), window_.width(), window_.height(),
                             rgb);
}

}  // namespace hearth::app
