#include "app/driven_kiosk.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <vector>

namespace hearth::tests {

namespace {

constexpr std::chrono::seconds kPatience{60};  // a loaded machine is slow
constexpr int kGlanceMs = 2;

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void glance() {
  ::poll(nullptr, 0, kGlanceMs);
}

}  // namespace

DrivenKiosk::DrivenKiosk(const std::filesystem::path& data, bool may_lock)
    : DrivenKiosk(std::vector<std::string>{"--data", data.string()}, may_lock) {}

DrivenKiosk::DrivenKiosk(const std::vector<std::string>& shown, bool may_lock) {
  ::signal(SIGPIPE, SIG_IGN);  // a program that has ended is told by act()
  const auto script = folder_ / "script";
  REQUIRE(::mkfifo(script.c_str(), 0600) == 0);
  for (const char* name : {"home", "state", "temp", "run", "work"})
    std::filesystem::create_directory(folder_ / name);

  std::vector<std::string> words{HEARTH_BUILD "/bin/hearth",
                                 "--state",
                                 (folder_ / "state").string(),
                                 "--window",
                                 "1080x1920",
                                 "--now",
                                 "2026-11-24T14:35",
                                 "--script",
                                 script.string()};
  words.insert(words.end(), shown.begin(), shown.end());
  std::vector<char*> arguments;
  for (auto& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  std::vector<std::string> settings{"HOME=" + (folder_ / "home").string(),
                                    "TMPDIR=" + (folder_ / "temp").string(),
                                    "XDG_RUNTIME_DIR=" + (folder_ / "run").string(),
                                    "PATH=/usr/bin:/bin",
                                    "LC_ALL=C.UTF-8",
                                    "DISPLAY=" + std::string(::getenv("DISPLAY"))};
  std::vector<char*> environment;
  for (auto& setting : settings) environment.push_back(setting.data());
  environment.push_back(nullptr);
  const auto work = (folder_ / "work").string(), told = (folder_ / "told").string();
  const auto parent = ::getpid();
  process_ = ::fork();
  REQUIRE(process_ >= 0);
  if (process_ == 0) {
    // Only calls that are safe after a fork.
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent || ::chdir(work.c_str()) != 0) ::_exit(127);
    const rlimit none{0, 0}, all{RLIM_INFINITY, RLIM_INFINITY};
    ::setrlimit(RLIMIT_CORE, &all);  // a system that keeps an image of what crashes
    if (!may_lock) ::setrlimit(RLIMIT_MEMLOCK, &none);
    if (!may_lock) ::prctl(PR_CAPBSET_DROP, CAP_IPC_LOCK);  // root is limited, too
    const int out = ::open(told.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    ::execve(arguments[0], arguments.data(), environment.data());
    ::_exit(127);
  }
  const auto until = std::chrono::steady_clock::now() + kPatience;
  while (pipe_ < 0) {  // it opens as soon as the program reads
    pipe_ = ::open(script.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    if (pipe_ >= 0) break;
    if (ended()) FAIL("hearth ended before its script: " << this->told());
    REQUIRE(std::chrono::steady_clock::now() < until);
    glance();
  }
}

DrivenKiosk::~DrivenKiosk() {
  if (pipe_ >= 0) ::close(pipe_);
  kill();
}

void DrivenKiosk::kill() {
  if (ended()) return;
  ::kill(process_, SIGKILL);
  ::waitpid(process_, nullptr, 0);
  process_ = -1;
}

bool DrivenKiosk::ended() {
  if (code_ >= 0 || process_ <= 0) return true;
  int status = 0;
  if (::waitpid(process_, &status, WNOHANG) != process_) return false;
  code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
  return true;
}

std::string DrivenKiosk::told() const {
  return text_of(folder_ / "told");
}

void DrivenKiosk::act(const std::string& step) {
  // The remark is read once the step is done, and the program then waits for what follows.
  const auto lines = step + "\n#\n";
  const auto written = ::write(pipe_, lines.data(), lines.size());
  const auto until = std::chrono::steady_clock::now() + kPatience;
  for (int waiting = 1; waiting > 0; glance()) {
    if (ended() || written < 0) FAIL("hearth ended at its script: " << told());
    REQUIRE(std::chrono::steady_clock::now() < until);
    REQUIRE(::ioctl(pipe_, FIONREAD, &waiting) == 0);
  }
}

int DrivenKiosk::leave() {
  ::close(pipe_);
  pipe_ = -1;
  const auto until = std::chrono::steady_clock::now() + kPatience;
  while (!ended()) {
    REQUIRE(std::chrono::steady_clock::now() < until);
    glance();
  }
  return code_;
}

}  // namespace hearth::tests
