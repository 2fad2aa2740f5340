#include "seal/private_process.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <string>

using namespace hearth::seal;

namespace {

// What is set for a process stays: each is tried in a child.
int code_of(const std::function<int()>& tries) {
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) ::_exit(tries());
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Root without its right to look into every process: a user like any other.
void give_up_rights() {
  __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
  __user_cap_data_struct rights[2] = {};
  ::syscall(SYS_capset, &head, rights);
}

int can_read(pid_t other) {
  give_up_rights();
  const auto memory = "/proc/" + std::to_string(other) + "/mem";
  return ::open(memory.c_str(), O_RDONLY | O_CLOEXEC) >= 0 ? 1 : 0;
}

}  // namespace

TEST_CASE("a crash leaves no image of the memory, in whatever is started later neither") {
  CHECK(code_of([] {
          const rlimit some{0, RLIM_INFINITY};
          ::setrlimit(RLIMIT_CORE, &some);  // may be refused: then it is lower already
          leave_no_core();
          rlimit limit{1, 1};
          return ::getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0
                     ? 0
                     : 1;
        }) == 0);
}

TEST_CASE("a closed memory cannot be read by another program of the same user") {
  for (const bool closed : {false, true}) {
    CAPTURE(closed);
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const auto kiosk = ::fork();
    REQUIRE(kiosk >= 0);
    if (kiosk == 0) {
      give_up_rights();
      if (closed) close_memory();
      if (::write(ends[1], "x", 1) != 1) ::_exit(1);
      ::pause();
    }
    char ready = 0;
    REQUIRE(::read(ends[0], &ready, 1) == 1);
    ::close(ends[0]);
    ::close(ends[1]);
    const int read = code_of([&] { return can_read(kiosk); });
    ::kill(kiosk, SIGKILL);
    ::waitpid(kiosk, nullptr, 0);
    CHECK(read == (closed ? 0 : 1));
  }
}

// The sanitizer turns mlockall into nothing.
#ifndef __SANITIZE_ADDRESS__
TEST_CASE("with no limit of locked memory all of it is locked, under a limit nothing more is") {
  const auto locked_kb = [] {
    std::ifstream status("/proc/self/status");
    long kb = -1;
    for (std::string line; std::getline(status, line);)
      if (line.starts_with("VmLck:")) kb = std::stol(line.substr(6));
    return kb;
  };
  const auto limited_to = [](rlim_t bytes) {
    const rlimit limit{bytes, bytes};
    return ::setrlimit(RLIMIT_MEMLOCK, &limit) == 0;
  };
  CHECK(code_of([&] {
          if (!limited_to(64 * 1024)) return 2;
          return !lock_all_memory() && locked_kb() == 0 ? 0 : 1;
        }) == 0);
  const int unlimited = code_of([&] {
    if (!limited_to(RLIM_INFINITY)) return 2;  // only root may lift it
    return lock_all_memory() && locked_kb() > 0 ? 0 : 1;
  });
  CHECK((unlimited == 0 || unlimited == 2));
}
#endif
