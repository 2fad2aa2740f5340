// What staff ask for with spreadsheets, on the follower's thread: which stick is meant, what is
// told meanwhile, and that nothing happens unasked.
#include <doctest/doctest.h>

#include "support/memory_adoption.h"
#include "support/scratch_folder.h"
#include "sync/ear.h"
#include "sync/office.h"

using namespace hearth;
using namespace hearth::tests;
using namespace std::chrono_literals;
using sync::SheetNews;
using sync::SheetRequest;
using sync::StickFollower;
using Step = sync::SheetNews::Step;

namespace {

struct Lobby {
  Lobby() {
    REQUIRE(store.open().ok());
    std::filesystem::create_directories(usb());
    adoption.proposal.number = "42.1";
  }
  void put(const std::string& stick) {
    REQUIRE(disk.replace(usb() / stick / "meetings.xlsx", "no workbook").ok());
  }
  std::filesystem::path usb() const { return scratch / "usb"; }
  SheetNews ask(SheetRequest request, Step until) {
    follower.ask(request, "Kim");
    return ear
        .wait([until](const sync::StickNews& news) {
          return news.sheets.step == until || news.sheets.step == Step::failed;
        })
        .sheets;
  }

  tests::ScratchFolder scratch;
  base::DiskFiles disk;
  sync::KioskStore store{disk, scratch / "state"};
  SpyReader reader;
  base::ManualClock clock{kNow};
  Ear ear;
  MemoryAdoption adoption;
  base::MemoryStickDoor door;
  StickFollower follower{disk,         scratch / "state", store,     usb(), reader, clock,
                         std::nullopt, ear.hear(),        &adoption, &door, 5ms};
};

}  // namespace

TEST_CASE("spreadsheets on a stick lie unread until somebody asks") {
  Lobby lobby;
  lobby.put("stick");
  CHECK(lobby.ask(SheetRequest::look, Step::found).step == Step::found);
  CHECK(lobby.adoption.asked == std::vector<std::string>{"look"});
  CHECK(lobby.ask(SheetRequest::read, Step::proposed).proposal->number == "42.1");
  CHECK(lobby.ask(SheetRequest::accept, Step::accepted).step == Step::accepted);
  CHECK(lobby.ask(SheetRequest::undo, Step::undone).step == Step::undone);
  CHECK(lobby.adoption.asked == std::vector<std::string>{"look", "read", "accept Kim", "undo Kim"});
}

TEST_CASE("no stick, and more than one, are told before anything is looked at") {
  Lobby lobby;
  for (const auto* words : {"There is no stick", "There is more than one stick"}) {
    const auto told = lobby.ask(SheetRequest::copy_out, Step::copied);
    REQUIRE(told.fault);
    CHECK(told.fault->message.find(words) == 0);
    lobby.put("one");
    lobby.put("other");
  }
  CHECK(lobby.adoption.asked.empty());
}

TEST_CASE("what cannot be adopted is told, and what came before it is forgotten by a no") {
  Lobby lobby;
  lobby.put("stick");
  lobby.ask(SheetRequest::read, Step::proposed);
  CHECK_FALSE(lobby.ask(SheetRequest::drop, Step::idle).proposal);
  lobby.adoption.fault = base::Error{"This center takes no spreadsheets.", "pack.toml"};
  const auto told = lobby.ask(SheetRequest::look, Step::found);
  CHECK(told.step == Step::failed);
  CHECK(told.fault->message == "This center takes no spreadsheets.");
}
