// What a visitor does to the glass and the keyboard comes in as events.
#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <thread>

#include <imgui.h>

#include "platform/pointer.h"
#include "platform/window.h"

using namespace hearth;
using namespace hearth::platform;
using namespace std::chrono_literals;
using Kind = InputEvent::Kind;
using Key = InputEvent::Key;

namespace {

std::unique_ptr<Window> open_window(const WindowOptions& options) {
  auto window = Window::open(options);
  REQUIRE_MESSAGE(window.ok(), window.error().message);
  ImGui::GetIO().DisplaySize = {static_cast<float>((*window)->width()),
                                static_cast<float>((*window)->height())};
  ImGui::NewFrame();
  ui::Frame white;
  white.begin(*ImGui::GetBackgroundDrawList(), (*window)->width(), (*window)->height(),
              ui::Color::hex(0xffffff));
  ImGui::Render();
  (*window)->present(white);
  return *std::move(window);
}

// The next event of this kind, waited for several seconds at most; others are passed over.
std::optional<InputEvent> next(Window& window, Kind kind) {
  for (int round = 0; round < 100; ++round) {
    std::vector<InputEvent> events;
    window.wait(100ms, events);
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const auto& event) { return event.kind == kind; });
    if (found != events.end()) return *found;
  }
  return std::nullopt;
}

}  // namespace

// First in this program: GLFW starts once for a process, so another process must meet no display.
TEST_CASE("without a display the error is one sentence") {
  const pid_t child = fork();
  if (child == 0) {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    const auto window = Window::open({.width = 100, .height = 100});
    const bool told = !window.ok() &&
                      window.error().message.find("no display") != std::string::npos &&
                      window.error().message.back() == '.';
    _exit(told ? 0 : 1);
  }
  int status = -1;
  waitpid(child, &status, 0);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("without a size the window takes the whole monitor") {
  const auto window = open_window({});
  const Pointer glass;
  CHECK(window->width() == glass.screen_width());
  CHECK(window->height() == glass.screen_height());
}

TEST_CASE("a touch is a press and a release where the finger is") {
  const auto window = open_window({.width = 300, .height = 200});
  Pointer finger;
  finger.move(120, 80);
  REQUIRE(next(*window, Kind::move));
  finger.press();
  const auto pressed = next(*window, Kind::press);
  REQUIRE(pressed);
  CHECK(pressed->at.x == 120);
  CHECK(pressed->at.y == 80);
  finger.move(20, 150);
  const auto slid = next(*window, Kind::move);
  REQUIRE(slid);
  CHECK(slid->at.x == 20);
  finger.release();
  const auto released = next(*window, Kind::release);
  REQUIRE(released);
  CHECK(released->at.y == 150);
  finger.wheel();
  CHECK(next(*window, Kind::wheel));
}

TEST_CASE("a touch lies where the finger was, however late it is looked at") {
  const auto window = open_window({.width = 300, .height = 200});
  Pointer finger;
  finger.move(120, 80);
  REQUIRE(next(*window, Kind::move));
  finger.press();
  finger.move(20, 150);
  finger.release();
  finger.move(250, 30);  // a hover, or the next touch
  const auto pressed = next(*window, Kind::press);
  REQUIRE(pressed);
  CHECK(pressed->at.x == 120);
}

TEST_CASE("a finger that slid away is lifted where it slid to, however late it is looked at") {
  const auto window = open_window({.width = 300, .height = 200});
  Pointer finger;
  finger.move(120, 80);
  finger.press();
  finger.move(20, 150);
  finger.release();
  finger.move(120, 80);
  const auto released = next(*window, Kind::release);
  REQUIRE(released);
  CHECK(released->at.x == 20);
}

TEST_CASE("keys of a physical keyboard come by meaning, letters as characters") {
  const auto window = open_window({.width = 300, .height = 200, .quit_key = true});
  Pointer keyboard;
  const auto struck = [&](std::initializer_list<const char*> keys) {
    keyboard.strike(keys);
    const auto event = next(*window, Kind::key);
    REQUIRE(event);
    return *event;
  };
  CHECK(struck({"Tab"}).key == Key::tab);
  CHECK(struck({"Shift_L", "Tab"}).key == Key::back_tab);
  CHECK(struck({"Return"}).key == Key::enter);
  CHECK(struck({"Escape"}).key == Key::escape);
  CHECK(struck({"Left"}).key == Key::left);
  CHECK(struck({"Down"}).key == Key::down);
  CHECK(struck({"BackSpace"}).key == Key::backspace);
  keyboard.strike({"q"});
  const auto letter = next(*window, Kind::text);
  REQUIRE(letter);
  CHECK(letter->character == U'q');
  CHECK_FALSE(window->should_close());
}

TEST_CASE("the space bar is one key that may type, and as a switch it never types") {
  for (const bool steps : {false, true}) {
    const auto window = open_window({.width = 300, .height = 200, .space_steps = steps});
    Pointer keyboard;
    keyboard.strike({"space"});
    keyboard.strike({"q"});  // comes after it
    std::vector<InputEvent> keys, letters;
    for (int round = 0; round < 100 && letters.empty(); ++round) {
      std::vector<InputEvent> events;
      window->wait(100ms, events);
      for (const auto& event : events)
        if (event.kind == Kind::key || event.kind == Kind::text)
          (event.kind == Kind::key ? keys : letters).push_back(event);
    }
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].character == U'q');
    REQUIRE(keys.size() == 1);
    CHECK(keys[0].key == (steps ? Key::tab : Key::enter));
    CHECK(keys[0].character == (steps ? U'\0' : U' '));
  }
}

TEST_CASE("Ctrl+Q asks to close only where it may") {
  for (const bool may : {false, true}) {
    const auto window = open_window({.width = 300, .height = 200, .quit_key = may});
    Pointer keyboard;
    keyboard.strike({"Control_L", "q"});
    keyboard.strike({"Tab"});  // comes after it
    CHECK(next(*window, Kind::key));
    CHECK(window->should_close() == may);
  }
}

TEST_CASE("another thread can wake the window from its sleep") {
  const auto window = open_window({.width = 100, .height = 100});
  std::vector<InputEvent> events;
  for (int i = 0; i < 5; ++i) window->wait(50ms, events);  // what opening it brought
  const auto start = std::chrono::steady_clock::now();
  std::thread waker([&] { window->wake(); });
  window->wait(60s, events);
  waker.join();
  CHECK(std::chrono::steady_clock::now() - start < 30s);
}
