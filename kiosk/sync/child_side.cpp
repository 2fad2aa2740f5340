#include "sync/child_side.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <new>

namespace hearth::sync {

namespace {

std::string hungry_answer;
int hungry_fd = -1;
[[noreturn]] void answer_hungry() {
  ::_exit(write_all(hungry_fd, hungry_answer) ? 0 : 1);
}

}  // namespace

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

std::string read_to_end(int fd, std::size_t most) {
  std::string bytes;
  std::array<char, 1 << 16> block;
  for (;;) {
    const auto count = ::read(fd, block.data(), block.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0 || bytes.size() > most) return bytes;
    bytes.append(block.data(), static_cast<std::size_t>(count));
  }
}

void answer_when_hungry(int fd, std::string answer) {
  hungry_fd = fd;
  hungry_answer = std::move(answer);
  std::set_new_handler(answer_hungry);
}

}  // namespace hearth::sync
