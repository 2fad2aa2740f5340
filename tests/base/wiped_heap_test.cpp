// Reads this process's own memory where a block was, as whoever holds a core image would.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr std::string_view kSecret = "canary-7f3a91";

// How many times it stands in these bytes of our memory; what is unmapped holds nothing.
int found(std::uintptr_t at, std::size_t size) {
  const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
  REQUIRE(memory >= 0);
  std::string bytes(size, '\0');
  const auto got = ::pread(memory, bytes.data(), size, static_cast<off_t>(at));
  ::close(memory);
  if (got <= 0) return 0;
  bytes.resize(static_cast<std::size_t>(got));
  int times = 0;
  for (auto i = bytes.find(kSecret); i != std::string::npos; i = bytes.find(kSecret, i + 1))
    ++times;
  std::fill(bytes.begin(), bytes.end(), '\0');
  return times;
}

void fill(char* block, std::size_t size) {
  for (std::size_t i = 0; i + kSecret.size() <= size; i += kSecret.size())
    std::copy(kSecret.begin(), kSecret.end(), block + i);
}

constexpr std::size_t kSizes[] = {16, 24, 100, 1000, 5000, 70'000, 3'000'000};

}  // namespace

TEST_CASE("a block that is given back is zeroed, of whatever size and by whichever thread") {
  for (const auto size : kSizes) {
    CAPTURE(size);
    const auto at_rest = [size] {
      auto* block = static_cast<char*>(std::malloc(size));
      fill(block, size);
      const auto at = reinterpret_cast<std::uintptr_t>(block);
      CHECK(found(at, size) > 0);  // the search works
      std::free(block);
      CHECK(found(at, size) == 0);
    };
    at_rest();
    std::thread(at_rest).join();
  }
}

TEST_CASE("a block that grows and moves leaves nothing behind, and keeps what it held") {
  for (const auto size : kSizes) {
    CAPTURE(size);
    auto* block = static_cast<char*>(std::malloc(size));
    fill(block, size);
    const auto before = std::string(block, size);
    const auto at = reinterpret_cast<std::uintptr_t>(block);
    block = static_cast<char*>(std::realloc(block, size * 8));
    REQUIRE(block != nullptr);
    CHECK(std::string(block, size) == before);
    if (reinterpret_cast<std::uintptr_t>(block) != at) CHECK(found(at, size) == 0);
    const auto moved = reinterpret_cast<std::uintptr_t>(block);
    std::free(block);
    CHECK(found(moved, size * 8) == 0);
  }
}

TEST_CASE("a block that shrinks keeps nothing behind its new end, moved or not") {
  for (const auto size : kSizes)
    for (const auto part : {size - 4, size / 2 + 4, size / 8}) {
      CAPTURE(size);
      CAPTURE(part);
      auto* block = static_cast<char*>(std::malloc(size));
      fill(block, size);
      const auto before = std::string(block, part);
      const auto at = reinterpret_cast<std::uintptr_t>(block);
      block = static_cast<char*>(std::realloc(block, part));
      REQUIRE(block != nullptr);
      CHECK(std::string(block, part) == before);
      CHECK(found(at + part, size - part) == 0);
      std::free(block);
    }
}

TEST_CASE("what C++ gives back is zeroed, too") {
  auto* text = new std::string(200, 'x');
  fill(text->data(), text->size());
  const auto at = reinterpret_cast<std::uintptr_t>(text->data());
  CHECK(found(at, 200) > 0);
  delete text;
  CHECK(found(at, 200) == 0);
}
