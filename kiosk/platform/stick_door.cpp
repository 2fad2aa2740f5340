#include "platform/stick_door.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <cerrno>
#include <optional>
#include <string>

#include "base/descriptor.h"

namespace hearth::platform {

namespace {

using base::Error;
using base::Result;
using base::Status;

// A slow stick may settle for as long; whoever asks does so on a thread of their own.
constexpr timeval kPatience{.tv_sec = 60, .tv_usec = 0};
constexpr std::size_t kLongestAnswer = 200;

class Session {
 public:
  explicit Session(base::Descriptor wire) : wire_(std::move(wire)) {}

  bool say(const std::string& line) {
    const auto text = line + "\n";
    return ::send(wire_.get(), text.data(), text.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(text.size());
  }
  // A line; none where there came no whole one in time.
  std::optional<std::string> hear() {
    std::string line;
    for (char one = 0; line.size() < kLongestAnswer;) {
      if (::recv(wire_.get(), &one, 1, 0) != 1) return std::nullopt;
      if (one == '\n') return line;
      line += one;
    }
    return std::nullopt;
  }

 private:
  base::Descriptor wire_;
};

class AskedStick : public base::OpenStick {
 public:
  AskedStick(Session session, std::string name)
      : session_(std::move(session)), name_(std::move(name)) {}
  Status give_back() override {
    if (session_.say("done") && session_.hear() == "done") return {};
    return Error{"What was copied may not be on the stick.", name_};
  }

 private:
  Session session_;
  std::string name_;
};

class MountedStick : public base::OpenStick {
 public:
  Status give_back() override { return {}; }
};

class Door : public base::StickDoor {
 public:
  explicit Door(std::filesystem::path socket) : socket_(std::move(socket)) {}

  Result<std::unique_ptr<base::OpenStick>> open(const std::filesystem::path& stick) override {
    std::error_code code;
    if (!std::filesystem::exists(socket_, code))
      return std::unique_ptr<base::OpenStick>(std::make_unique<MountedStick>());
    const auto name = stick.filename().string();
    const Error closed{"The stick cannot be written to.", name};
    base::Descriptor wire(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const auto place = socket_.string();
    if (!wire || place.size() >= sizeof address.sun_path) return closed;
    place.copy(address.sun_path, place.size());
    ::setsockopt(wire.get(), SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    ::setsockopt(wire.get(), SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
    if (::connect(wire.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
      return closed;
    Session session(std::move(wire));
    if (!session.say("write " + name) || session.hear() != "ok") return closed;
    return std::unique_ptr<base::OpenStick>(std::make_unique<AskedStick>(std::move(session), name));
  }

 private:
  std::filesystem::path socket_;
};

}  // namespace

std::unique_ptr<base::StickDoor> stick_door(std::filesystem::path socket) {
  return std::make_unique<Door>(std::move(socket));
}

}  // namespace hearth::platform
