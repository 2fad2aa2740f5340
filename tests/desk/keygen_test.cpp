#include "base/memory_files.h"
#include "desk/desk_call.h"
#include "pack/reader.h"
#include "seal/key_files.h"
#include "trust/six_words.h"

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
  REQUIRE(call({"keygen", scratch.path().string(), "--no-password"}).code == 0);
  const auto before = files.read(scratch / "checkin.key", 1000).value();
  const auto again = call({"keygen", scratch.path().string(), "--no-password"});
  CHECK(again.code == 1);
  CHECK(again.out.empty());
  CHECK(again.says("There is a key already, and it is left as it is; name another folder."));
  CHECK(files.read(scratch / "checkin.key", 1000).value() == before);
}

TEST_CASE("keys that cannot be written are told") {
  base::MemoryFiles files;
  files.fail_write("keys/checkin.key", "It cannot be written: the disk is full.");
  const auto answer = call({"keygen", "keys", "--no-password"}, files);
  CHECK(answer.code == 1);
  CHECK(answer.says("the disk is full."));
  CHECK_FALSE(files.exists("keys/checkin.pub"));
}

TEST_CASE("keygen makes the key that signs packs, a list that trusts it, and six words") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  const auto folder = scratch / "keys";
  const auto answer =
      call({"keygen", folder.string(), "--no-password", "--name", "Night \"desk\""});
  REQUIRE(answer.code == 0);
  const auto open =
      seal::VerifyingKey::parse_file(files.read(folder / "pack.pub", 1000).value()).value();
  const auto list = trust::read_trust_list(files.read(folder / "trust.toml", 1000).value()).value();
  CHECK(list == trust::TrustList{1, 1, {{"Night \"desk\"", open}}});
  const auto secret =
      seal::SigningKeyFile::parse(files.read(folder / "pack.key", 1000).value()).value();
  CHECK(secret.open({}).value().verifying() == open);
  const auto words = trust::six_words(list).value();
  std::string said;
  for (const auto& word : words) said.append("    ").append(word).append("\n");
  CHECK(answer.out.ends_with(":\n\n" + said));
  using std::filesystem::perms;
  CHECK(std::filesystem::status(folder / "pack.key").permissions() ==
        (perms::owner_read | perms::owner_write));
}

TEST_CASE("keygen takes a password that was typed twice the same, and no empty one") {
  base::MemoryFiles files;
  const auto keygen = [&](std::vector<std::string> typed) {
    return call({"keygen", "keys"}, files, std::move(typed));
  };
  CHECK(keygen({"one", "two"}).says("The two passwords are not the same; nothing was made."));
  CHECK(keygen({"one", "onee"}).says("The two passwords are not the same"));
  CHECK(keygen({""}).says("The password is empty; type one, or say --no-password."));
  CHECK(keygen({}).says("nobody typed one."));
  CHECK_FALSE(files.exists("keys"));
  REQUIRE(keygen({"one two", "one two"}).code == 0);
  const auto secret =
      seal::SigningKeyFile::parse(files.read("keys/pack.key", 1000).value()).value();
  CHECK(secret.has_password());
}

TEST_CASE("whatever of the keys is there already, keygen leaves all as it is") {
  for (const auto* const name :
       {"pack.key", "pack.pub", "checkin.key", "checkin.pub", "trust.toml"}) {
    base::MemoryFiles files;
    files.put(std::filesystem::path("keys") / name, "mine");
    CHECK(call({"keygen", "keys", "--no-password"}, files).says("There is a key already"));
    CHECK(files.list("keys")->size() == 1);
  }
}
