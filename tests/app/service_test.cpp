// The program as a service manager starts it, full screen on a display of its own; the test listens
// where systemd would.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <sstream>
#include <vector>

#include "base/descriptor.h"
#include "support/scratch_folder.h"
#include "support/virtual_display.h"

using namespace hearth;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

using Words = std::vector<std::string>;

std::vector<char*> pointers(Words& words) {
  std::vector<char*> all;
  for (auto& word : words) all.push_back(word.data());
  all.push_back(nullptr);
  return all;
}

class Service {
 public:
  explicit Service(const Words& options, int watchdog_ms = 0) {
    display_ = std::make_unique<support::VirtualDisplay>(800, 1280);
    REQUIRE_MESSAGE(display_->ok(), display_->problem());
    socket_.reset(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const auto place = (folder_ / "notify").string();
    place.copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(socket_.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);

    Words words{HEARTH_BUILD "/bin/hearth"};
    words.insert(words.end(), options.begin(), options.end());
    Words settings{"NOTIFY_SOCKET=" + place, "XDG_STATE_HOME=" + folder_.path().string(),
                   "DISPLAY=" + std::string(::getenv("DISPLAY")), "LC_ALL=C.UTF-8",
                   "PATH=/usr/bin:/bin"};
    if (watchdog_ms > 0) settings.push_back("WATCHDOG_USEC=" + std::to_string(watchdog_ms * 1000));
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    const auto told = (folder_ / "told").string();
    ::posix_spawn_file_actions_addopen(&actions, 2, told.c_str(), O_WRONLY | O_CREAT, 0600);
    REQUIRE(::posix_spawn(&process_, words[0].c_str(), &actions, nullptr, pointers(words).data(),
                          pointers(settings).data()) == 0);
    ::posix_spawn_file_actions_destroy(&actions);
  }
  ~Service() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
  }
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;

  // What comes next; empty when nothing does for so long.
  std::string hears(milliseconds at_most) {
    pollfd wanted{socket_.get(), POLLIN, 0};
    if (::poll(&wanted, 1, static_cast<int>(at_most.count())) <= 0) return {};
    std::array<char, 256> text{};
    const auto count = ::recv(socket_.get(), text.data(), text.size(), 0);
    return count > 0 ? std::string(text.data(), static_cast<std::size_t>(count)) : std::string();
  }
  void signal(int number) { ::kill(process_, number); }
  int ends() {
    int status = 0;
    REQUIRE(::waitpid(process_, &status, 0) == process_);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  }
  std::string told() const {
    std::ifstream in(folder_ / "told");
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
  }
  pid_t display() const { return display_->server(); }

 private:
  tests::ScratchFolder folder_;
  std::unique_ptr<support::VirtualDisplay> display_;
  base::Descriptor socket_;
  pid_t process_ = -1;
};

constexpr auto kPatience = 60s;  // a loaded machine is slow
const std::string kData = HEARTH_SOURCE "/data";

}  // namespace

TEST_CASE(
    "systemd hears that it is ready, then that it is alive, and that it stops when it is asked "
    "to") {
  Service service({"--data", kData}, 400);
  CHECK(service.hears(kPatience) == "READY=1");
  for (int i = 0; i < 5; ++i) CHECK(service.hears(kPatience) == "WATCHDOG=1");
  service.signal(SIGTERM);
  std::string last;
  for (std::string heard; !(heard = service.hears(5s)).empty(); last = heard)
    if (heard == "STOPPING=1") {
      last = heard;
      break;
    }
  CHECK(last == "STOPPING=1");
  CHECK(service.ends() == 0);
}

TEST_CASE("where nobody looks after it, it only says that it is ready") {
  Service service({"--data", kData});
  CHECK(service.hears(kPatience) == "READY=1");
  CHECK(service.hears(1s).empty());
}

TEST_CASE("a frame that hangs is no longer told to be alive, so systemd starts the kiosk anew") {
  Service service({"--data", kData, "--now", "2026-11-24T14:34:50"}, 400);
  REQUIRE(service.display() > 0);
  REQUIRE(service.hears(kPatience) == "READY=1");
  REQUIRE(service.hears(kPatience) == "WATCHDOG=1");
  // The X server stops taking frames; idle the kiosk does not need it, until the minute turns.
  ::kill(service.display(), SIGSTOP);
  const auto until = std::chrono::steady_clock::now() + 30s;
  bool quiet = false;
  while (!quiet && std::chrono::steady_clock::now() < until) quiet = service.hears(2s).empty();
  ::kill(service.display(), SIGCONT);
  CHECK(quiet);
}

TEST_CASE("settings with a mistake are told to whoever looks at them, and nothing is shown") {
  const tests::ScratchFolder scratch;
  std::ofstream(scratch / "bad.toml") << "[screen]\nwidth_mm = 4\n";
  Service service({"--list-settings", "--config", (scratch / "bad.toml").string()});
  CHECK(service.ends() == 1);
  CHECK(service.told().find("from 50 to 5000") != std::string::npos);
  CHECK(service.hears(0ms).empty());
}

TEST_CASE(
    "what keeps the kiosk from its work is one sentence, a number, and a screen for visitors") {
  const tests::ScratchFolder scratch;
  std::ofstream(scratch / "bad.toml") << "[screen]\nwidth_mm = 4\n";
  std::ofstream(scratch / "file") << "no folder";
  struct Case {
    Words options;
    const char* number;
  };
  const Case cases[]{
      {{"--data", kData, "--config", (scratch / "bad.toml").string()}, "number 81"},
      {{"--trust", (scratch / "none.toml").string()}, "number 82"},
      {{"--data", kData, "--state", (scratch / "file" / "state").string()}, "number 83"},
      {{"--data", (scratch / "none").string()}, "number 84"},
  };
  for (const auto& [options, number] : cases) {
    CAPTURE(number);
    Service service(options);
    CHECK(service.hears(kPatience) == "READY=1");
    const auto told = service.told();
    CAPTURE(told);
    CHECK(told.find(number) != std::string::npos);
    CHECK(std::count(told.begin(), told.end(), '\n') == 2);
    service.signal(SIGTERM);
    CHECK(service.ends() == 0);
  }
}
