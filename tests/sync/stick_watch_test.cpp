#include "sync/stick_watch.h"

#include "sync/office.h"

using namespace hearth;
using namespace hearth::sync;
using Names = std::vector<std::filesystem::path>;

TEST_CASE(
    "a stick is named once, when it has been the same at two looks, and again when it is back") {
  base::MemoryFiles files;
  files.put("/usb/.keep", "");
  StickWatch watch(files, "/usb");
  CHECK(watch.look().empty());
  files.put("/usb/a/hearth/x.hearthpack", "1");
  CHECK(watch.look().empty());
  CHECK(watch.look() == Names{"/usb/a"});
  CHECK(watch.look().empty());
  files.remove("/usb/a/hearth/x.hearthpack");
  CHECK(watch.look().empty());
  CHECK(watch.look().empty());
  files.put("/usb/a/hearth/x.hearthpack", "1");
  CHECK(watch.look().empty());
  CHECK(watch.look() == Names{"/usb/a"});
}

TEST_CASE("while a pack is being written its stick is not named") {
  base::MemoryFiles files;
  StickWatch watch(files, "/usb");
  for (int i = 1; i < 10; ++i) {
    files.put("/usb/a/x.hearthpack", std::string(static_cast<std::size_t>(i), 'x'));
    CHECK(watch.look().empty());
  }
  CHECK(watch.look() == Names{"/usb/a"});
}

TEST_CASE("sticks without anything for the kiosk are never named, and several are named in order") {
  base::MemoryFiles files;
  files.put("/usb/photos/me.jpg", "1");
  files.put("/usb/b/x.hearthpack", "1");
  files.put("/usb/a/hearth/trust.toml", "1");
  files.put("/usb/x.hearthpack", "1");
  StickWatch watch(files, "/usb");
  CHECK(watch.look().empty());
  CHECK(watch.look() == Names{"/usb/a", "/usb/b"});
  CHECK(watch.look().empty());
}

TEST_CASE("no folder for sticks is no stick") {
  base::MemoryFiles files;
  StickWatch watch(files, "/usb");
  CHECK(watch.look().empty());
}
