#include "desk/password.h"

#include <termios.h>
#include <unistd.h>

#include <cerrno>

namespace hearth::desk {

namespace {

constexpr std::size_t kLongest = 1024;

// On the terminal, whatever became of standard output.
void say(const std::string& text) {
  [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

// What is typed is not shown while this lives. Nothing happens where there is no terminal.
class NoEcho {
 public:
  NoEcho() {
    shown_ = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &before_) == 0;
    if (!shown_) return;
    auto quiet = before_;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
  }
  ~NoEcho() {
    if (!shown_) return;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    say("\n");  // the one that was typed was not shown either
  }
  NoEcho(const NoEcho&) = delete;
  NoEcho& operator=(const NoEcho&) = delete;

 private:
  termios before_{};
  bool shown_ = false;
};

}  // namespace

base::Result<Password> ask_on_terminal(const std::string& prompt) {
  auto text = seal::LockedText::of_size(kLongest);
  if (!text) return text.error();
  Password password{*std::move(text)};
  say(prompt);
  const NoEcho no_echo;
  // Letter by letter, past every buffer: so nothing of it lies anywhere else.
  for (;;) {
    unsigned char letter = 0;
    const auto count = ::read(STDIN_FILENO, &letter, 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0 && password.length == 0)
      return base::Error{"The key has a password, and nobody typed one.", ""};
    if (count <= 0 || letter == '\n') return password;
    if (password.length == kLongest)
      return base::Error{"This is longer than any password here may be.", ""};
    password.text.bytes()[password.length++] = letter;
  }
}

}  // namespace hearth::desk
