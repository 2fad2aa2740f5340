#include "base/confinement.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <functional>

#include "support/scratch_folder.h"

using namespace hearth;

namespace {

// What `act` answers in a process that has confined itself, as an exit code; -1 where it was
// killed.
int confined(const std::function<bool()>& act, const base::Confinement& bounds = {1u << 30, 10}) {
  const auto child = ::fork();
  if (child == 0) {
    if (!base::confine(bounds)) ::_exit(9);
    ::_exit(act() ? 1 : 0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr bool kConfines = false;
#else
constexpr bool kConfines = true;
#endif

}  // namespace

TEST_CASE("a confined process computes, reads files and answers") {
  CHECK(confined([] { return true; }) == 1);
  CHECK(confined([] { return ::open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0; }) == 1);
  CHECK(confined([] { return ::write(STDOUT_FILENO, "", 0) == 0; }) == 1);
}

TEST_CASE("a confined process has no network, no other processes, and no file to write to") {
  if (!kConfines) return;
  const tests::ScratchFolder scratch;
  const auto file = (scratch / "file").string();
  CHECK(confined([] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }) == 0);
  CHECK(confined([] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }) == 0);
  CHECK(confined([&] { return ::open(file.c_str(), O_WRONLY | O_CREAT, 0600) >= 0; }) == 0);
  CHECK(confined([&] { return ::open("/etc/passwd", O_RDWR) >= 0; }) == 0);
  CHECK(confined([&] { return ::mkdir(file.c_str(), 0700) == 0; }) == 0);
  CHECK(confined([&] { return ::symlink("/etc/passwd", file.c_str()) == 0; }) == 0);
  CHECK(confined([&] { return ::unlink("/etc/hearth-none") == 0 || errno != EPERM; }) == 0);
  CHECK(confined([] { return ::fork() >= 0; }) == 0);
  CHECK(confined([] { return ::execl("/bin/true", "true", nullptr) == 0; }) == 0);
  CHECK(confined([] { return ::kill(::getppid(), 0) == 0; }) == 0);
  CHECK(confined([] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; }) == 0);
  CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("a confined process gets no more memory and no more time than it may") {
  if (!kConfines) return;
  const auto takes = [](std::size_t bytes) {
    return ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
           MAP_FAILED;
  };
  CHECK(confined([&] { return takes(64u << 20); }) == 1);
  CHECK(confined([&] { return takes(std::size_t{2} << 30); }) == 0);
  CHECK(confined(
            [] {
              std::atomic<unsigned> turns = 0;
              while (++turns != 0 || ++turns != 0) {
              }
              return true;
            },
            {1u << 30, 1}) == -1);
}
