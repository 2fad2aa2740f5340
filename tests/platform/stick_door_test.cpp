// The kiosk's end of the socket on which it asks to write to a stick.
#include "platform/stick_door.h"

#include <doctest/doctest.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <string>
#include <thread>

#include "base/descriptor.h"
#include "support/scratch_folder.h"

using namespace hearth;

namespace {

// The other end, for one call: answers each line with the next of these, and hangs up after them.
class Helper {
 public:
  explicit Helper(std::vector<std::string> answers) {
    base::Descriptor door(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    place().string().copy(address.sun_path, sizeof address.sun_path - 1);
    REQUIRE(::bind(door.get(), reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    REQUIRE(::listen(door.get(), 1) == 0);
    thread_ = std::thread([this, answers = std::move(answers), door = std::move(door)] {
      const base::Descriptor wire(::accept(door.get(), nullptr, nullptr));
      for (const auto& answer : answers) {
        for (char one = 0; ::recv(wire.get(), &one, 1, 0) == 1 && one != '\n';) heard_ += one;
        heard_ += ';';
        ::send(wire.get(), answer.data(), answer.size(), MSG_NOSIGNAL);
      }
    });
  }
  ~Helper() {
    if (thread_.joinable()) thread_.join();
  }
  std::filesystem::path place() const { return folder_ / "stick-write"; }
  const std::string& heard() {
    thread_.join();
    return heard_;
  }

 private:
  tests::ScratchFolder folder_;
  std::string heard_;
  std::thread thread_;
};

}  // namespace

TEST_CASE("a stick is asked for by its name, and given back when it was written to") {
  Helper helper({"ok\n", "done\n"});
  const auto door = platform::stick_door(helper.place());
  const auto stick = door->open("/run/hearth/usb/sda1");
  REQUIRE(stick.ok());
  CHECK((*stick)->give_back().ok());
  CHECK(helper.heard() == "write sda1;done;");
}

TEST_CASE("a stick that is refused is not written to") {
  Helper helper({"no: the stick is busy\n"});
  CHECK_FALSE(platform::stick_door(helper.place())->open("/run/hearth/usb/sda1").ok());
}

TEST_CASE("an answer that is none, or too long, is a refusal") {
  for (const auto& answer : {std::string(), std::string("o"), std::string(1000, 'o') + "\n"}) {
    Helper helper({answer});
    CHECK_FALSE(platform::stick_door(helper.place())->open("/run/hearth/usb/sda1").ok());
  }
}

TEST_CASE("a stick that is pulled out before it was given back is told") {
  Helper helper({"ok\n", ""});
  const auto stick = platform::stick_door(helper.place())->open("/run/hearth/usb/sda1");
  REQUIRE(stick.ok());
  CHECK_FALSE((*stick)->give_back().ok());
}

TEST_CASE("where no session mounts sticks they are what they are") {
  const tests::ScratchFolder nowhere;
  const auto stick = platform::stick_door(nowhere / "none")->open(nowhere.path());
  REQUIRE(stick.ok());
  CHECK((*stick)->give_back().ok());
}
