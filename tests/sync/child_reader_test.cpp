// The reading child for real, and other programs in its place that crash, hang and lie.
#include "sync/child_reader.h"

#include <sys/wait.h>

#include <cerrno>
#include <thread>

#include "pack/bundle.h"
#include "support/open_files.h"
#include "sync/office.h"
#include "sync/script.h"

using namespace hearth;
using namespace hearth::sync;
using std::chrono::milliseconds;
using tests::Office;
using tests::Script;

namespace {

const std::string kProgram = HEARTH_BUILD "/bin/hearth-pack";
const base::RunningClock kClock;

ReadPack read(const std::string& pack, std::int64_t sequence, const ReaderLimits& limits = {},
              const std::string& program = kProgram) {
  return ChildReader(program, "", kClock, limits).read(pack, {"oakhill", sequence});
}

int refusal(const ReadPack& read) {
  const auto* refused = std::get_if<trust::Refused>(&read);
  if (refused == nullptr) return 0;
  CAPTURE(refused->detail);
  return trust::number_of(refused->why);
}

int refusal_of(const std::string& script, const ReaderLimits& limits = {}) {
  const Script program(script);
  return refusal(read(Office::bytes(1), 1, limits, program.name()));
}

}  // namespace

TEST_CASE("a child reads a pack as this process would") {
  const auto pack = Office::bytes(42, "oakhill", "Odd One,Blursday,09:00\n");
  const auto through = read(pack, 42);
  CHECK(refusal(through) == 0);
  REQUIRE(std::holds_alternative<BuiltPack>(through));
  const auto straight = read_pack(pack, {"oakhill", 42}, {});
  CHECK(std::get<BuiltPack>(through).summary == std::get<BuiltPack>(straight).summary);
  CHECK(std::get<BuiltPack>(through).catalog == std::get<BuiltPack>(straight).catalog);
  CHECK(catalog::Catalog::open_image(std::get<BuiltPack>(through).catalog).ok());
}

TEST_CASE("a child reads the sample center with its pictures and the program's own words") {
  const base::DiskFiles disk;
  const auto pack = pack::zip(pack::bundle(disk, HEARTH_SOURCE "/data").value().files).value();
  ChildReader reader(kProgram, HEARTH_BUILD "/share/hearth", kClock);
  const auto through = reader.read(pack, {"fernbrook", 1});
  CHECK(refusal(through) == 0);
}

TEST_CASE("what a child refuses is refused with its number and its file") {
  CHECK(refusal(read(Office::bytes(42), 43)) == 16);
  CHECK(refusal(read("no pack at all", 42)) == 32);
  CHECK(refusal(read("", 42)) == 32);
  const auto table = read(Office::bytes(42, "oakhill", "\xE9,Monday,09:00\n"), 42);
  CHECK(refusal(table) == 42);
  CHECK(std::get<trust::Refused>(table).detail == "meetings.csv is not in UTF-8");
}

TEST_CASE("a reader's crash is a refusal") {
  CHECK(refusal_of("kill -SEGV $$") == 51);
  CHECK(refusal_of("kill -KILL $$") == 51);
  CHECK(refusal_of("exit 3") == 51);
  CHECK(refusal_of("exit 0") == 51);
  CHECK(refusal_of("echo terminate called >&2; kill -ABRT $$") == 51);
  CHECK(refusal_of("cat; echo whatever >&2") == 51);
  CHECK(refusal(read(Office::bytes(1), 1, {}, "/nowhere/hearth-pack")) == 51);
}

TEST_CASE("a reader that hangs, or loops, is a refusal") {
  const ReaderLimits soon{.patience = milliseconds(300)};
  CHECK(refusal_of("exec sleep 600", soon) == 52);
  CHECK(refusal_of("while :; do :; done", soon) == 52);
  CHECK(refusal_of("exec 1>&- 2>&- sleep 600", soon) == 52);
  CHECK(refusal_of("kill -XCPU $$") == 52);
}

TEST_CASE("a reader that is hungry, or never stops talking, is a refusal") {
  CHECK(refusal_of("cat /dev/zero", {.largest_catalog = 1 << 20}) == 53);
  CHECK(refusal_of("cat /dev/zero >&2") == 53);
#if !defined(__SANITIZE_ADDRESS__)  // a sanitizer needs the memory that it would have to give up
  const auto pack = pack::zip({{"pack.toml", std::string(200u << 20, '#')}}).value();
  CHECK(refusal(read(pack, 1, {.memory = std::size_t{300} << 20})) == 53);
  std::string rows;
  for (int i = 0; i < 40'000; ++i)
    rows.append("Circle of ").append(std::to_string(i)).append(",Monday,09:00\n");
  CHECK(refusal(read(Office::bytes(1, "oakhill", rows), 1, {.memory = std::size_t{150} << 20})) ==
        53);
#endif
}

TEST_CASE("a reading under way is ended when the kiosk is closed") {
  const Script program("exec sleep 600");
  ChildReader reader(program.name(), "", kClock);
  std::thread closing([&] { reader.stop(); });
  CHECK(refusal(reader.read(Office::bytes(1), {"oakhill", 1})) == 51);
  closing.join();
}

TEST_CASE("whatever becomes of its children, nothing is left open and none is left behind") {
  const auto before = tests::open_files();
  for (int i = 0; i < 5; ++i) {
    read(Office::bytes(1), 1);
    read("damaged", 1);
    refusal_of("kill -SEGV $$");
    refusal_of("exec sleep 600", {.patience = milliseconds(50)});
    refusal_of("cat /dev/zero", {.largest_catalog = 1000});
    read(Office::bytes(1), 1, {}, "/nowhere/hearth-pack");
  }
  CHECK(tests::open_files() == before);
  CHECK(::waitpid(-1, nullptr, WNOHANG) == -1);
  CHECK(errno == ECHILD);
}
