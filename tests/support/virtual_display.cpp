#include "support/virtual_display.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string_view>

namespace hearth::support {

namespace {

constexpr int kStartMilliseconds = 30'000;  // a loaded machine starts slowly

// Xvfb writes the number of the display that it found free, and a line feed. Empty: it never did.
std::string display_number(int pipe) {
  std::string number;
  pollfd waiting{pipe, POLLIN, 0};
  while (number.find('\n') == std::string::npos) {
    const int ready = poll(&waiting, 1, kStartMilliseconds);
    if (ready < 0 && errno == EINTR) continue;
    std::array<char, 16> bytes{};
    const auto count = ready > 0 ? read(pipe, bytes.data(), bytes.size()) : 0;
    if (count <= 0) return {};
    number.append(bytes.data(), static_cast<std::size_t>(count));
  }
  return number.substr(0, number.find('\n'));
}

}  // namespace

VirtualDisplay::VirtualDisplay(int width, int height) {
  const char* kept = std::getenv("HEARTH_TEST_DISPLAY");
  if (kept && std::string_view(kept) == "keep" && std::getenv("DISPLAY")) return;

  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) {
    problem_ = "There is no pipe to talk to Xvfb through.";
    return;
  }
  const auto screen = std::to_string(width) + "x" + std::to_string(height) + "x24";
  const pid_t parent = getpid();
  server_ = fork();
  if (server_ == 0) {
    // Only calls that are safe after a fork. The screen ends with the test, even one that crashed.
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) _exit(127);
    const int quiet = open("/dev/null", O_RDWR);
    dup2(quiet, STDIN_FILENO);
    dup2(quiet, STDOUT_FILENO);
    dup2(quiet, STDERR_FILENO);
    constexpr int kDisplayPipe = 3;
    if (ends[1] == kDisplayPipe)
      fcntl(kDisplayPipe, F_SETFD, 0);
    else
      dup2(ends[1], kDisplayPipe);
    execlp("Xvfb", "Xvfb", "-displayfd", "3", "-screen", "0", screen.c_str(), "-nolisten", "tcp",
           "-noreset", static_cast<char*>(nullptr));
    _exit(127);
  }
  close(ends[1]);
  const auto number = server_ > 0 ? display_number(ends[0]) : std::string();
  close(ends[0]);
  if (number.empty()) {
    problem_ = "Xvfb did not start; the Debian package xvfb has it.";
    return;
  }
  setenv("DISPLAY", (":" + number).c_str(), 1);
}

VirtualDisplay::~VirtualDisplay() {
  if (server_ <= 0) return;
  kill(server_, SIGTERM);
  waitpid(server_, nullptr, 0);
}

}  // namespace hearth::support
