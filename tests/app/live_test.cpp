// The folder is followed while somebody uses the kiosk: real files, the real watch, the real
// window.
#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>

#include "app/arrivals.h"
#include "app/player.h"
#include "platform/folder_watch.h"
#include "support/lobby.h"
#include "support/scratch_folder.h"
#include "sync/follower.h"

using namespace hearth;
using namespace std::chrono_literals;
using ui::Role;

namespace {

namespace fs = std::filesystem;

struct Live {
  explicit Live(const lobby::Setting& setting = {})
      : lobby(with_copy(setting, folder)),
        follower(files, folder.path(), state.path(), platform::watch_folder(folder.path()),
                 [this](sync::News news) {
                   arrivals.put(std::move(news));
                   ++delivered;
                 }) {
    lobby.kiosk().follow(arrivals);
    arrivals.wait_until_read();
    arrivals.on_arrival([this] { lobby.window().wake(); });
    lobby.settle();
  }
  ~Live() { arrivals.on_arrival({}); }

  static lobby::Setting with_copy(lobby::Setting setting, const tests::ScratchFolder& copy) {
    fs::copy(setting.folder, copy.path(), fs::copy_options::recursive);
    setting.folder = copy.path();
    return setting;
  }

  std::string text(const std::string& name) const {
    std::ifstream file(folder / name);
    std::stringstream all;
    all << file.rdbuf();
    return all.str();
  }
  void save(const std::string& name, const std::string& bytes) {
    std::ofstream(folder / name, std::ios::trunc) << bytes;
  }
  // As an editor saves that writes a new file over the old one.
  void replace(const std::string& name, const std::string& from, const std::string& to) {
    auto all = text(name);
    REQUIRE(all.find(from) != std::string::npos);
    for (auto at = all.find(from); at != std::string::npos; at = all.find(from, at + to.size()))
      all.replace(at, from.size(), to);
    save(name + ".tmp", all);
    fs::rename(folder / (name + ".tmp"), folder / name);
  }
  // Sleeps as the loop does until it is so.
  template <typename Condition>
  void wait_until(Condition so) {
    const base::RunningClock clock;
    const auto until = clock.uptime() + 20s;
    for (;;) {
      lobby.settle();
      if (so()) return;
      REQUIRE(clock.uptime() < until);
      std::vector<platform::InputEvent> events;
      lobby.window().wait(1s, events);
    }
  }
  void wait_for(const std::string& label) {
    CAPTURE(label);
    wait_until([&] { return lobby.shows(label); });
  }

  tests::ScratchFolder folder, state;
  lobby::Lobby lobby;
  base::DiskFiles files;
  app::Arrivals arrivals{files, HEARTH_BUILD "/share/hearth"};
  std::atomic<int> delivered = 0;
  sync::Follower follower;
};

std::string note_of(const lobby::Lobby& lobby) {
  const auto* note = lobby.by_id("home.staff");
  return note ? note->label : "";
}

std::vector<std::string> cards(const lobby::Lobby& lobby) {
  std::vector<std::string> names;
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::card) names.push_back(node.label);
  return names;
}

}  // namespace

TEST_CASE("a table that is saved is on the screen, however the editor saves it") {
  Live live;
  live.lobby.tap("Meetings", Role::tile);
  live.replace("meetings.csv", "Steps & Coffee", "Steps & Tea");
  live.wait_for("Steps & Tea");
  auto all = live.text("meetings.csv");
  all.replace(all.find("Steps & Tea"), 11, "Steps & Soup");
  live.save("meetings.csv", all);
  live.wait_for("Steps & Soup");
  fs::rename(live.folder.path(), live.state / "moved");
  fs::copy(live.state / "moved", live.folder.path(), fs::copy_options::recursive);
  live.replace("meetings.csv", "Steps & Soup", "Steps & Cake");
  live.wait_for("Steps & Cake");
}

TEST_CASE("a script waits for what is saved meanwhile") {
  Live live;
  base::RunningClock clock;
  app::ScriptSticks sticks(live.files, "");
  app::Player player(live.lobby.kiosk(), live.lobby.window(), clock, sticks, live.folder.path());
  std::istringstream lines("tap tile \"Meetings\"\nwait \"Steps & Tea\" 20\n");
  app::Script script(lines);
  live.replace("meetings.csv", "Steps & Coffee", "Steps & Tea");
  live.lobby.clock().advance(1s);
  const auto played = player.play(script);
  CHECK_MESSAGE(played, (played ? "" : played.error().message));
}

TEST_CASE("a visitor keeps their place while the listings change") {
  Live live;
  auto& lobby = live.lobby;
  lobby.tap("Meetings", Role::tile);
  lobby.tap("Open to anyone", Role::chip);
  lobby.tap("Later", Role::button);
  lobby.press(platform::InputEvent::Key::tab, 3);
  const auto before = cards(lobby);
  REQUIRE(before.size() > 1);
  const auto focused = [&] {
    for (const auto& node : lobby.tree().nodes)
      if (node.focused) return node.id;
    return std::string();
  };
  const auto focus = focused();
  REQUIRE_FALSE(focus.empty());
  live.replace("meetings.csv", before.front(), "Zebra Circle");
  live.wait_for("Zebra Circle");
  CHECK(lobby.screen() == "meetings");
  CHECK(lobby.visit().here().page == 1);
  CHECK(lobby.find("Open to anyone", Role::chip)->selected);
  CHECK(cards(lobby).size() == before.size());
  CHECK(focused() == focus);
}

TEST_CASE("a bad save keeps what was there and says so on home, until a good save") {
  Live live;
  auto& lobby = live.lobby;
  CHECK(note_of(lobby).empty());
  const auto good = live.text("meetings.csv");
  live.save("meetings.csv", "Day,Time\nMonday,09:00\n");
  live.wait_until([&] { return !note_of(lobby).empty(); });
  CHECK(note_of(lobby).find("could not be read. The earlier one is shown.") != std::string::npos);
  CHECK(note_of(lobby).find("There is no column \"Name\"") != std::string::npos);
  CHECK(lobby.by_id("home.staff")->role == Role::status);
  lobby.tap("Meetings", Role::tile);
  CHECK(note_of(lobby).empty());
  CHECK(lobby.shows("Steps & Coffee"));
  lobby.tap("Home", Role::button);
  CHECK_FALSE(note_of(lobby).empty());
  live.save("meetings.csv", good);
  live.wait_until([&] { return note_of(lobby).empty(); });
}

TEST_CASE("a row with a mistake is counted for staff, and the rest is shown") {
  Live live;
  live.replace("meetings.csv", "Steps & Coffee", "Steps & Tea");
  auto all = live.text("meetings.csv");
  live.save("meetings.csv", all + "broken,Broken Row,,,Someday,noonish\n");
  live.wait_until([&] { return !note_of(live.lobby).empty(); });
  CHECK(note_of(live.lobby).find("One row of") != std::string::npos);
  live.lobby.tap("Meetings", Role::tile);
  live.wait_for("Steps & Tea");
}

TEST_CASE("who looks at a meeting that is taken out is told so and led on") {
  Live live({.beginning = {.text_size = 2}});
  auto& lobby = live.lobby;
  lobby.tap("Meetings", Role::tile);
  lobby.tap("Steps & Coffee");
  REQUIRE(lobby.screen() == "meeting");
  auto all = live.text("meetings.csv");
  std::string kept;
  std::istringstream lines(all);
  for (std::string line; std::getline(lines, line);)
    if (line.find("Steps & Coffee") == std::string::npos) kept += line + "\n";
  live.save("meetings.csv", kept);
  live.wait_for("This meeting is no longer listed.");
  CHECK(lobby.screen() == "meeting");
  for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
  lobby.tap("See other meetings", Role::button);
  CHECK(lobby.screen() == "meetings");
  lobby.tap("Back", Role::button);
  CHECK(lobby.screen() == "home");
}

TEST_CASE("a language that is taken out gives way to the first one, and the place stays") {
  Live live;
  auto& lobby = live.lobby;
  lobby.tap("Español");
  REQUIRE(lobby.visit().language == "es");
  lobby.tap("Reuniones", Role::tile);
  REQUIRE(lobby.screen() == "meetings");
  live.replace("pack.toml", "\"es\"", "\"hi\"");
  live.wait_until([&] { return lobby.visit().language == "en"; });
  CHECK(lobby.screen() == "meetings");
}

TEST_CASE("nothing changes under a finger; what arrived follows when it is lifted") {
  Live live;
  auto& lobby = live.lobby;
  lobby.tap("Meetings", Role::tile);
  const auto* card = lobby.find("Steps & Coffee");
  REQUIRE(card);
  const auto at = card->rect.center();
  const ui::Point pixel{at.x * lobby.kiosk().scale(), at.y * lobby.kiosk().scale()};
  lobby.clock().advance(1s);
  lobby.kiosk().handle({.kind = platform::InputEvent::Kind::press, .at = pixel});
  lobby.settle();
  const int before = live.delivered;
  live.replace("meetings.csv", "Steps & Coffee", "Steps & Tea");
  live.wait_until([&] { return live.delivered > before; });
  CHECK(lobby.shows("Steps & Coffee"));
  lobby.kiosk().handle({.kind = platform::InputEvent::Kind::release, .at = pixel});
  lobby.settle();
  CHECK(lobby.screen() == "meeting");
  live.wait_for("Steps & Tea");
}
