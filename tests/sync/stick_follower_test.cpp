#include "sync/stick_follower.h"

#include "support/open_files.h"
#include "support/scratch_folder.h"
#include "sync/ear.h"
#include "sync/office.h"

using namespace hearth;
using namespace hearth::tests;
using namespace std::chrono_literals;
using sync::StickFollower;
using sync::StickNews;

namespace {

struct Lobby {
  explicit Lobby(std::optional<trust::TrustList> first) : trusts(std::move(first)) {}
  void put(std::int64_t sequence, const std::string& stick = "stick") {
    const auto pack = Office::bytes(sequence);
    const auto file = usb() / stick / "hearth" / (std::to_string(sequence) + ".hearthpack");
    REQUIRE(disk.replace(file.string() + ".minisig", office.signature(pack, sequence)).ok());
    REQUIRE(disk.replace(file, pack).ok());
  }
  void pull(const std::string& stick = "stick") { std::filesystem::remove_all(usb() / stick); }
  std::filesystem::path usb() const { return scratch / "usb"; }
  StickFollower follow() {
    REQUIRE(store.open().ok());
    return {disk,   scratch / "state", store,   usb(),   reader, clock,
            trusts, ear.hear(),        nullptr, nullptr, 5ms};
  }
  tests::ScratchFolder scratch;
  Office office;
  base::DiskFiles disk;
  sync::KioskStore store{disk, scratch / "state"};
  SpyReader reader;
  base::ManualClock clock{kNow};
  std::optional<trust::TrustList> trusts;
  Ear ear;
};

std::string shown(Lobby& lobby) {
  const auto catalog = catalog::Catalog::open(lobby.ear.catalog());
  REQUIRE(catalog.ok());
  return catalog->timetable().at(0).name;
}

}  // namespace

TEST_CASE("a stick that is put in is noticed, followed through its steps, and shown") {
  Lobby lobby(std::nullopt);
  lobby.trusts = lobby.office.list();
  auto follower = lobby.follow();
  lobby.put(42);
  lobby.ear.wait(Stage::found);
  lobby.ear.wait(Stage::checking);
  const auto news = lobby.ear.wait(Stage::installed);
  CHECK(news.catalog);
  CHECK(news.record.packs.size() == 1);
  CHECK(shown(lobby) == "Circle 42");
  lobby.pull();
  lobby.put(41, "other");
  CHECK(refusal(lobby.ear.wait(Stage::refused).progress) == 22);
  lobby.put(43, "other");
  lobby.ear.wait(Stage::installed);
  CHECK(shown(lobby) == "Circle 43");
}

TEST_CASE("what is shown is known at the start, before any stick") {
  Lobby lobby(std::nullopt);
  lobby.trusts = lobby.office.list();
  lobby.put(42);
  {
    auto follower = lobby.follow();
    lobby.ear.wait(Stage::installed);
  }
  lobby.pull();
  Ear ear;
  StickFollower again{lobby.disk,   lobby.scratch / "state",
                      lobby.store,  lobby.usb(),
                      lobby.reader, lobby.clock,
                      lobby.trusts, ear.hear(),
                      nullptr,      nullptr,
                      5ms};
  CHECK(ear.wait(Stage::nothing).catalog);
}

TEST_CASE("a catalog that is damaged at the start is made again; one that cannot be is told") {
  Lobby lobby(std::nullopt);
  lobby.trusts = lobby.office.list();
  lobby.put(42);
  {
    auto follower = lobby.follow();
    lobby.ear.wait(Stage::installed);
  }
  lobby.pull();
  const auto catalog = lobby.ear.catalog();
  REQUIRE(lobby.disk.replace(catalog, "damaged").ok());
  {
    Ear ear;
    StickFollower again{lobby.disk,   lobby.scratch / "state",
                        lobby.store,  lobby.usb(),
                        lobby.reader, lobby.clock,
                        lobby.trusts, ear.hear(),
                        nullptr,      nullptr,
                        5ms};
    CHECK(ear.wait(Stage::nothing).catalog);
    CHECK(shown(lobby) == "Circle 42");
  }
  auto pack = catalog;
  pack.replace_extension(".hearthpack");
  REQUIRE(lobby.disk.replace(catalog, "damaged").ok());
  REQUIRE(lobby.disk.replace(pack, "damaged").ok());
  Ear ear;
  StickFollower again{lobby.disk,   lobby.scratch / "state",
                      lobby.store,  lobby.usb(),
                      lobby.reader, lobby.clock,
                      lobby.trusts, ear.hear(),
                      nullptr,      nullptr,
                      5ms};
  const auto news = ear.wait(Stage::nothing);
  CHECK_FALSE(news.catalog);
  REQUIRE(news.fault);
  CHECK(news.fault->message.find("bring it again on a stick.") != std::string::npos);
}

TEST_CASE("six words are compared, and the rest of the stick is taken; staff go back and forward") {
  Lobby lobby(std::nullopt);
  lobby.put(41);
  REQUIRE(lobby.disk
              .replace(lobby.usb() / "stick/hearth/trust.toml",
                       trust::write_trust_list(lobby.office.list()))
              .ok());
  auto follower = lobby.follow();
  // The folder may have been seen before its list was in it.
  lobby.ear.wait(Stage::first_trust);
  follower.ask(StickFollower::Request::confirm_trust);
  lobby.ear.wait(Stage::installed);
  lobby.put(42);
  lobby.ear.wait(Stage::installed);
  CHECK(shown(lobby) == "Circle 42");
  follower.ask(StickFollower::Request::go_back);
  while (!lobby.ear.wait(Stage::nothing).catalog) {
  }
  CHECK(shown(lobby) == "Circle 41");
  follower.ask(StickFollower::Request::go_forward);
  while (!lobby.ear.wait(Stage::nothing).catalog) {
  }
  CHECK(shown(lobby) == "Circle 42");
  follower.ask(StickFollower::Request::go_forward);
  CHECK(lobby.ear.wait(Stage::refused).fault);
}

TEST_CASE("sticks that come and go a hundred times leave nothing open") {
  Lobby lobby(std::nullopt);
  lobby.trusts = lobby.office.list();
  const auto before = tests::open_files();
  {
    auto follower = lobby.follow();
    for (int sequence = 1; sequence <= 100; ++sequence) {
      lobby.put(sequence, sequence % 2 == 0 ? "a" : "b");
      lobby.ear.wait(Stage::installed);
      lobby.pull(sequence % 2 == 0 ? "b" : "a");
    }
  }
  CHECK(tests::open_files() == before);
  CHECK(lobby.disk.list(lobby.scratch / "state/packs")->size() == 9);
}
