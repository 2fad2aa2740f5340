#include "base/memory_files.h"
#include "desk/desk_call.h"
#include "pack/reader.h"
#include "seal/key_files.h"

using namespace hearth;
using tests::call;

TEST_CASE("keygen makes two keys that belong together, and says what belongs into pack.toml") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  const auto folder = scratch / "keys";
  const auto answer = call({"keygen", folder.string(), "--no-password"});
  CAPTURE(answer.err);
  REQUIRE(answer.code == 0);
  const auto secret = seal::read_private_key(files, folder / "checkin.key");
  const auto open = seal::read_public_key(files, folder / "checkin.pub");
  REQUIRE(secret.ok());
  REQUIRE(open.ok());
  CHECK(secret->public_key() == *open);
  CHECK(answer.out.find("CHKS") == std::string::npos);

  // What it printed, put into a pack.toml as it is.
  const auto from = answer.out.find("[checkin]");
  REQUIRE(from != std::string::npos);
  tests::SampleFolder center;
  const auto manifest = files.read(center.name() + "/pack.toml", 10'000).value();
  center.put("pack.toml", manifest + answer.out.substr(from, answer.out.find("\n\n", from) - from));
  const auto reading = pack::read_folder(files, center.name()).value();
  CHECK(reading.errors.empty());
  CHECK(reading.listing.center.checkin.public_key == open->word());
}

TEST_CASE("keygen never writes over a key") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  REQUIRE(call({"keygen", scratch.path().string()}).code == 0);
  const auto before = files.read(scratch / "checkin.key", 1000).value();
  const auto again = call({"keygen", scratch.path().string()});
  CHECK(again.code == 1);
  CHECK(again.out.empty());
  CHECK(again.says("There is a key already, and it is left as it is; name another folder."));
  CHECK(files.read(scratch / "checkin.key", 1000).value() == before);
}

TEST_CASE("keys that cannot be written are told") {
  base::MemoryFiles files;
  files.fail_write("keys/checkin.key", "It cannot be written: the disk is full.");
  const auto answer = call({"keygen", "keys"}, files);
  CHECK(answer.code == 1);
  CHECK(answer.says("the disk is full."));
  CHECK_FALSE(files.exists("keys/checkin.pub"));
}
