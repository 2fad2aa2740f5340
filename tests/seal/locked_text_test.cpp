#include "seal/locked_text.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <string>

using namespace hearth::seal;

namespace {

bool is_zero(std::span<const unsigned char> bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
}

// The sanitizer turns mlock into nothing.
#ifndef __SANITIZE_ADDRESS__
// The flags of the mapping that holds `at`, as the kernel tells them.
std::string flags_of(const void* at) {
  std::ifstream maps("/proc/self/smaps");
  const auto wanted = reinterpret_cast<std::uintptr_t>(at);
  bool inside = false;
  for (std::string line; std::getline(maps, line);) {
    std::uintptr_t from = 0, until = 0;
    if (std::sscanf(line.c_str(), "%lx-%lx ", &from, &until) == 2)
      inside = from <= wanted && wanted < until;
    if (inside && line.starts_with("VmFlags:")) return line + " ";
  }
  return {};
}
#endif

}  // namespace

TEST_CASE("locked text begins as zero, is wiped, and is moved rather than copied") {
  auto text = LockedText::of_size(100).value();
  CHECK(text.bytes().size() == 100);
  CHECK(is_zero(text.bytes()));
  text.bytes()[7] = 42;
  auto other = std::move(text);
  CHECK(other.bytes()[7] == 42);
  CHECK(text.bytes().empty());
  text = std::move(other);
  CHECK(text.bytes()[7] == 42);
  text.wipe();
  CHECK(is_zero(text.bytes()));
  static_assert(!std::is_copy_constructible_v<LockedText>);
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("locked text is neither swapped out nor in a memory dump") {
  const auto text = LockedText::of_size(100).value();
  const auto flags = flags_of(text.bytes().data());
  CAPTURE(flags);
  CHECK(flags.find(" lo ") != std::string::npos);  // locked
  CHECK(flags.find(" dd ") != std::string::npos);  // not dumped
}

TEST_CASE("where memory cannot be locked there is no locked text") {
  const auto child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const rlimit none{0, 0};
    const bool limited = ::setrlimit(RLIMIT_MEMLOCK, &none) == 0;
    if (::geteuid() == 0 && ::seteuid(65534) != 0) ::_exit(2);  // root is not limited
    ::_exit(limited && !LockedText::of_size(100).ok() ? 0 : 1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
}
#endif

TEST_CASE("what came through ordinary memory is wiped") {
  std::string text = "CHKS secret";
  wipe(text);
  CHECK(text == std::string(11, '\0'));
}
