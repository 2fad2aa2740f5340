#include "seal/key_files.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "base/memory_files.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::seal;

TEST_CASE("keys are written and read back, and only their owner reads the private one") {
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  const auto folder = scratch / "keys";
  const auto key = PrivateKey::generate().value();
  REQUIRE(write_keys(files, folder, key).ok());
  CHECK(read_private_key(files, folder / "checkin.key").value().public_key() == key.public_key());
  CHECK(read_public_key(files, folder / "checkin.pub").value() == key.public_key());
  const auto mode = [&](const char* name) {
    return std::filesystem::status(folder / name).permissions();
  };
  using std::filesystem::perms;
  CHECK(mode("checkin.key") == (perms::owner_read | perms::owner_write));
  const auto text = files.read(folder / "checkin.pub", 1000).value();
  CHECK(text.starts_with("# Hearth, public key"));
  CHECK(text.find(shown(key.public_key().fingerprint())) != std::string::npos);
  CHECK(text.find(key.public_key().word() + "\n") != std::string::npos);
}

TEST_CASE("a key that is there already is never written over") {
  for (const auto* const name : {"checkin.key", "checkin.pub"}) {
    base::MemoryFiles files;
    files.put(std::filesystem::path("keys") / name, "mine");
    const auto status = write_keys(files, "keys", PrivateKey::generate().value());
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().sentence().find(name) != std::string::npos);
    CHECK(files.list("keys")->size() == 1);
  }
}

TEST_CASE("a full disk leaves no public key without its private one") {
  for (int step = 0; step < 8; ++step) {
    base::MemoryFiles files;
    files.fail_at(step, "It cannot be written: the disk is full.");
    CHECK_FALSE(write_keys(files, "keys", PrivateKey::generate().value()).ok());
    CHECK_FALSE(files.exists("keys/checkin.pub"));
    if (files.exists("keys/checkin.key")) CHECK(read_private_key(files, "keys/checkin.key").ok());
  }
}

TEST_CASE("a key file may have come by way of Windows") {
  base::MemoryFiles files;
  const auto word = PrivateKey::generate().value().public_key().word();
  files.put("a.pub", "\xEF\xBB\xBF# one remark\r\n\r\n  " + word + " \r\n# another\r\n");
  CHECK(read_public_key(files, "a.pub").value().word() == word);
  files.put("a.pub", word);
  CHECK(read_public_key(files, "a.pub").value().word() == word);
}

TEST_CASE("a file that is no key is told in one sentence with its name") {
  base::MemoryFiles files;
  for (const auto* const text : {"", "# only a remark\n", "hello", "\n\n\n", "CHKS"}) {
    files.put("stick/checkin.key", text);
    const auto key = read_private_key(files, "stick/checkin.key");
    REQUIRE_FALSE(key.ok());
    CHECK(key.error().sentence().starts_with("stick/checkin.key: This "));
    CHECK(key.error().sentence().ends_with('.'));
  }
  files.put("stick/checkin.key", std::string(5000, '#'));
  CHECK_FALSE(read_private_key(files, "stick/checkin.key").ok());
  CHECK_FALSE(read_private_key(files, "stick/none").ok());
}
