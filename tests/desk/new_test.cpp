#include "base/memory_files.h"
#include "desk/desk_call.h"
#include "pack/reader.h"

using namespace hearth;
using tests::call;

TEST_CASE("a starter folder is read without a mistake") {
  const tests::ScratchFolder scratch;
  const auto name = (scratch / "Maple Street 12!").string();
  const auto answer = call({"new", name});
  CAPTURE(answer.err);
  CHECK(answer.code == 0);
  CHECK(answer.err.empty());
  CHECK(answer.out.find(name) != std::string::npos);

  const auto check = call({"check", name, "--json"});
  CAPTURE(check.out);
  CHECK(check.code == 0);
  CHECK(check.json()["warnings"].empty());
  CHECK(check.json()["counts"]["meetings"] == 2);
  CHECK(check.json()["counts"]["notices"] == 1);

  const base::DiskFiles files;
  const auto reading = pack::read_folder(files, name);
  REQUIRE(reading.ok());
  const auto& center = reading->listing.center;
  CHECK(center.id == "maple-street-12");
  CHECK(center.time_zone == "America/New_York");
  REQUIRE(center.issued);
  CHECK(*center.issued == std::chrono::sys_days(std::chrono::year(2026) / 11 / 24));
  REQUIRE(center.help_lines.size() == 1);
  CHECK(center.help_lines[0].name.plain.starts_with("Example"));
  CHECK(reading->listing.rooms.size() == 1);

  std::vector<std::string> found;
  const auto entries = files.list(name);
  REQUIRE(entries.ok());
  for (const auto& entry : *entries) found.push_back(entry.name);
  CHECK(found == std::vector<std::string>{"meetings.csv", "notices.csv", "pack.toml", "rooms.csv"});
}

TEST_CASE("a starter folder shows its examples on their days") {
  const tests::ScratchFolder scratch;
  const auto name = (scratch / "center").string();
  REQUIRE(call({"new", name}).code == 0);
  const auto agenda =
      call({"agenda", name, "--from", "2026-11-30", "--to", "2026-12-06", "--json"}).json();
  CHECK(agenda.size() == 3);  // Monday, Wednesday, the first Friday
}

TEST_CASE("the id fits, whatever the folder is called") {
  const tests::ScratchFolder scratch;
  const auto id_of = [&](const std::string& folder) {
    const auto name = (scratch / folder).string();
    REQUIRE(call({"new", name}).code == 0);
    return pack::read_folder(base::DiskFiles(), name).value().listing.center.id;
  };
  CHECK(id_of("fernbrook/") == "fernbrook");
  CHECK(id_of("中心") == "our-center");
  CHECK(id_of("-- Haus \"Süd\" --") == "haus-s-d");
  CHECK(id_of(std::string(39, 'a') + "-bcd") == std::string(39, 'a'));
}

TEST_CASE("a folder with something in it is left alone") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  REQUIRE(files.replace(scratch / "notes.txt", "mine").ok());
  const auto answer = call({"new", scratch.path().string()});
  CHECK(answer.code == 1);
  CHECK(answer.out.empty());
  CHECK(answer.err == "hearth-pack: " + scratch.path().string() +
                          ": This folder is not empty; give a new one.\n");
  CHECK(files.list(scratch.path()).value().size() == 1);

  const auto file = call({"new", (scratch / "notes.txt").string()});
  CHECK(file.code == 1);
  CHECK(files.read(scratch / "notes.txt", 100).value() == "mine");
}

TEST_CASE("an empty folder may be there already") {
  const tests::ScratchFolder scratch;
  CHECK(call({"new", scratch.path().string()}).code == 0);
  CHECK(call({"new", scratch.path().string()}).code == 1);  // no longer empty
}

TEST_CASE("a disk that is full is told, and leaves no folder that looks whole") {
  base::MemoryFiles files;
  files.fail_write("center/rooms.csv", "It cannot be written: the disk is full.");
  const auto answer = call({"new", "center"}, files);
  CHECK(answer.code == 1);
  CHECK(answer.says("the disk is full."));
  CHECK_FALSE(files.exists("center/pack.toml"));
}
