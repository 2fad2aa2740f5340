#include "base/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

#include "base/descriptor.h"

namespace hearth::base {

namespace {

using How = ChildEnding::How;
using std::chrono::milliseconds;

constexpr milliseconds kLook{20};  // how often it is asked whether it is still wanted

// Two connected ends: ours, which never blocks and raises no signal when the other is gone, and the
// child's.
struct Wire {
  Descriptor ours, theirs;
};

std::optional<Wire> new_wire() {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return std::nullopt;
  Wire wire{Descriptor(ends[0]), Descriptor(ends[1])};
  if (::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) return std::nullopt;
  return wire;
}

class SpawnActions {
 public:
  SpawnActions() { ::posix_spawn_file_actions_init(&actions_); }
  ~SpawnActions() { ::posix_spawn_file_actions_destroy(&actions_); }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;
  posix_spawn_file_actions_t* get() { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

// A child that was started and is waited for in any case.
class Child {
 public:
  Child(pid_t pid) : pid_(pid) {}
  ~Child() {
    if (ended_) return;
    kill();
    ::waitpid(pid_, &status_, 0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  void kill() { ::kill(pid_, SIGKILL); }
  bool has_ended() {
    if (!ended_) ended_ = ::waitpid(pid_, &status_, WNOHANG) == pid_;
    return ended_;
  }
  int status() const { return status_; }

 private:
  pid_t pid_;
  int status_ = 0;
  bool ended_ = false;
};

int start(const std::filesystem::path& program, const std::vector<std::string>& words,
          const std::array<Wire, 3>& wires, pid_t& pid) {
  SpawnActions actions;
  for (int fd = 0; fd < 3; ++fd)
    ::posix_spawn_file_actions_adddup2(actions.get(),
                                       wires[static_cast<std::size_t>(fd)].theirs.get(), fd);
  ::posix_spawn_file_actions_addclosefrom_np(actions.get(), 3);
  ::posix_spawn_file_actions_addchdir_np(actions.get(), "/");
  auto name = program.string();
  std::vector<std::string> copies = words;
  std::vector<char*> call{name.data()};
  for (auto& word : copies) call.push_back(word.data());
  call.push_back(nullptr);
  std::string path = "PATH=/usr/bin:/bin", language = "LC_ALL=C.UTF-8";
  char* const surroundings[] = {path.data(), language.data(), nullptr};
  return ::posix_spawn(&pid, name.c_str(), actions.get(), nullptr, call.data(), surroundings);
}

// Gives what there is room for; closes when all is given or nobody reads.
void give(Descriptor& to, std::string_view& input) {
  const auto sent = ::send(to.get(), input.data(), input.size(), MSG_NOSIGNAL);
  if (sent < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (sent > 0) input.remove_prefix(static_cast<std::size_t>(sent));
  if (sent < 0 || input.empty()) to.reset();
}

// Takes what is there; closes at the end. False when it is more than there may be.
bool take(Descriptor& from, std::string& into, std::size_t most) {
  std::array<char, 1 << 16> block;
  const auto count = ::recv(from.get(), block.data(), block.size(), 0);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return true;
  if (count <= 0) {
    from.reset();
    return true;
  }
  if (static_cast<std::size_t>(count) > most - into.size()) return false;
  into.append(block.data(), static_cast<std::size_t>(count));
  return true;
}

}  // namespace

Result<ChildEnding> run_child(const std::filesystem::path& program,
                              const std::vector<std::string>& words, std::string_view input,
                              const ChildLimits& limits, const Clock& clock,
                              const std::atomic<bool>& stop) {
  std::array<Wire, 3> wires;
  for (auto& wire : wires) {
    auto made = new_wire();
    if (!made) return Error{"No more files can be opened on this computer.", program.string()};
    wire = *std::move(made);
  }
  pid_t pid = 0;
  if (start(program, words, wires, pid) != 0)
    return Error{"This program cannot be started; install Hearth again.", program.string()};
  Child child(pid);
  for (auto& wire : wires) wire.theirs.reset();
  auto& [in, out, err] = wires;
  if (input.empty()) in.ours.reset();

  ChildEnding ending;
  const auto begun = clock.uptime();
  const auto give_up = [&](How how) {
    child.kill();
    ending.how = how;
    return ending;
  };
  while (out.ours || err.ours || !child.has_ended()) {
    std::array<pollfd, 3> ends{{{in.ours.get(), POLLOUT, 0},
                                {out.ours.get(), POLLIN, 0},
                                {err.ours.get(), POLLIN, 0}}};  // a negative one is passed over
    ::poll(ends.data(), ends.size(), static_cast<int>(kLook.count()));
    if (ends[0].revents != 0) give(in.ours, input);
    if (ends[1].revents != 0 && !take(out.ours, ending.out, limits.most_out))
      return give_up(How::said_too_much);
    if (ends[2].revents != 0 && !take(err.ours, ending.err, limits.most_err))
      return give_up(How::said_too_much);
    if (stop) return give_up(How::no_longer_wanted);
    if (clock.uptime() - begun > limits.patience) return give_up(How::took_too_long);
  }
  const bool exited = WIFEXITED(child.status());
  ending.how = exited ? How::exited : How::died;
  ending.code = exited ? WEXITSTATUS(child.status()) : WTERMSIG(child.status());
  return ending;
}

}  // namespace hearth::base
