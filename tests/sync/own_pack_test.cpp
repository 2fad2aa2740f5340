// What becomes of accepted spreadsheets: a pack of the kiosk's own.
#include "pack/bundle.h"
#include "sheet/cells.h"
#include "sync/adoption_room.h"
#include "sync/own_key.h"

using namespace hearth;
using namespace hearth::sync;
using namespace hearth::tests;

namespace {

using Files = std::map<std::string, std::string>;

void add(const base::MemoryFiles& files, const std::filesystem::path& folder, Files& all) {
  for (const auto& entry : files.list(folder).value()) {
    const auto path = folder / entry.name;
    if (entry.is_folder)
      add(files, path, all);
    else
      all[path.lexically_relative(pack::kUnpacked).string()] = files.read(path, 1 << 20).value();
  }
}

// All that is in the pack, whether Hearth reads it or not.
Files files_of(const std::string& pack) {
  Files all;
  add(std::get<base::MemoryFiles>(pack::unpack(pack)), pack::kUnpacked, all);
  return all;
}

}  // namespace

TEST_CASE("the latest pack from a stick is kept, however often it is changed here") {
  Room room;
  for (int i = 1; i <= 6; ++i) {
    room.put("meetings.csv", kHead + "Only " + std::to_string(i) + ",Monday,09:00\n");
    room.read();
    REQUIRE(room.adoption.accept("Kim").ok());
  }
  const auto record = room.kiosk.store->record();
  CHECK(record.packs.size() == kMostPacks);
  CHECK(record.packs.front().number() == "42");
  CHECK(record.shown_pack()->number() == "42.6");
  CHECK(room.kiosk.shown() == "Only 6");
}

TEST_CASE(
    "the key is made here, only its owner may read it, and it counts for nothing from a stick") {
  Room room;
  room.put("meetings.csv", kHead + kCircle);
  room.read();
  REQUIRE(room.adoption.accept("Kim").ok());
  CHECK(room.kiosk.files.keeping("/state/own.key").owner_only);
  const auto key = own_key(room.kiosk.files, "/state");
  REQUIRE(key.ok());
  const auto again = own_key(room.kiosk.files, "/state");
  CHECK(key->verifying() == again->verifying());
  // Somebody who got hold of it could still not bring a pack.
  const auto bytes = Office::bytes(99);
  room.kiosk.remove();
  room.kiosk.files.put("/usb/stick/hearth/b.hearthpack", bytes);
  room.kiosk.files.put("/usb/stick/hearth/b.hearthpack.minisig",
                       seal::sign(bytes, *key, trust::write_claim({"oakhill", 99})));
  CHECK(tests::refusal(room.kiosk.insert()) == 14);
  // A damaged one is made anew.
  room.kiosk.files.put("/state/own.key", "damaged");
  const auto other = own_key(room.kiosk.files, "/state");
  REQUIRE(other.ok());
  CHECK_FALSE(other->verifying() == key->verifying());
}

TEST_CASE("nothing but the tables changes: not pack.toml, no other file") {
  Room room;
  const auto before = files_of(room.shown_pack());
  room.put("meetings.csv", kHead + kCircle);
  room.put("pack.toml", "id = \"mine\"\n");
  room.put("notices.csv", "Title\nNews\n");
  room.put("checkin/arrival.toml", "x");
  room.read();
  REQUIRE(room.adoption.accept("Kim").ok());
  const auto after = files_of(room.shown_pack());
  CHECK(after.at("pack.toml") == before.at("pack.toml"));
  CHECK(after.size() == 3);
  CHECK(after.contains("meetings.csv"));
  CHECK(after.contains("notices.csv"));
}

TEST_CASE("rows that cannot be read do not go into the pack") {
  Room room;
  room.put("meetings.csv", kHead + kCircle + "Quiet Hour,Blursday,12:00\n");
  room.read();
  REQUIRE(room.adoption.accept("Kim").ok());
  const auto meetings = files_of(room.shown_pack()).at("meetings.csv");
  CHECK(tests::says(meetings, "Circle 42"));
  CHECK_FALSE(tests::says(meetings, "Quiet Hour"));
}

TEST_CASE("a table that lies in several files gives way whole; forms, pages and pictures stay") {
  Room room;
  auto all = pack::bundle(base::DiskFiles(), HEARTH_SOURCE "/data").value().files;
  all["pack.toml"] = files_of(room.shown_pack()).at("pack.toml");
  all["meetings.csv"] = kHead + kCircle;
  auto built = room.kiosk.reader.read(pack::zip(all).value(), {"oakhill", 42});
  REQUIRE(std::holds_alternative<BuiltPack>(built));
  // No stick brings such a pack any more.
  all["meetings.ods"] = all["meetings.xlsm"] = corpus("libreoffice.ods");
  REQUIRE(room.kiosk.installer
              ->install_own(pack::zip(all).value(), *own_key(room.kiosk.files, "/state"),
                            std::get<BuiltPack>(built), "Kim")
              .ok());
  room.put("meetings.csv", kHead + "Only,Monday,09:00\n");
  CHECK(room.read().changes_anything());
  REQUIRE(room.adoption.accept("Kim").ok());
  CHECK(room.kiosk.shown() == "Only");
  all.erase("meetings.ods");
  all.erase("meetings.xlsm");
  auto after = files_of(room.shown_pack());
  CHECK(tests::says(after.at("meetings.csv"), "Only"));
  after["meetings.csv"] = all["meetings.csv"];
  CHECK(after == all);
}
