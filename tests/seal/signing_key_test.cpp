#include "seal/signing_key.h"

#include <doctest/doctest.h>

#include <string>

#include "base/files.h"
#include "seal/signature.h"
#include "support/minisign.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::seal;

namespace {

constexpr Stretching kQuick{32'768, 1 << 20};

// Of minisign 0.11, with the password "pw".
constexpr const char* kMinisignKey =
    "untrusted comment: minisign encrypted secret key\n"
    "RWRTY0Iyz5XnPy1wT2fNBjGuPYBjDpKBUz07vVvDfGRE6pL42e4AAAACAAAAAAAAAEAAAAAAWBSrypwVGwZKqGARHA6R5M"
    "RQUQBngaZDDAr3ym6IPmI4eIZgK9Ue+ifrorac2HW3YbEyywqW1Oiri0s97dR5UQW/"
    "6xTgOHet3VWmDO+Qo1e53biYziLfOZrOKBbn1/Ql8ABi6Y8JfI8=\n";
constexpr const char* kMinisignPublic = "RWRgqhIHV+tzCWcNF5QoeVsaZTOsROTdasn9Mg/+ZrOrPXFGEZ/v3eW8";

std::span<const unsigned char> password(std::string_view text) {
  return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

bool same(const SigningKey& a, const SigningKey& b) {
  return a.verifying() == b.verifying() && sign("x", a, "") == sign("x", b, "");
}

std::string refusal(std::string_view text) {
  const auto file = SigningKeyFile::parse(text);
  REQUIRE_FALSE(file.ok());
  CHECK(file.error().message.ends_with('.'));
  return file.error().message;
}

}  // namespace

TEST_CASE("a key without a password is written and read back") {
  const auto key = SigningKey::generate().value();
  const auto file = SigningKeyFile::parse(key.file({}).value()).value();
  CHECK_FALSE(file.has_password());
  CHECK(same(file.open({}).value(), key));
  CHECK_FALSE(same(SigningKey::generate().value(), key));
}

TEST_CASE("a key with a password opens with this password only") {
  const auto key = SigningKey::generate().value();
  const auto text = key.file(password("two words"), kQuick).value();
  CHECK(key.file(password("two words"), kQuick).value() != text);
  const auto file = SigningKeyFile::parse(text).value();
  CHECK(file.has_password());
  CHECK(same(file.open(password("two words")).value(), key));
  for (const auto* const wrong : {"", "two word", "two wordsx", "Two words"}) {
    const auto opened = file.open(password(wrong));
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().message == "The password is not the one of this key; try again.");
  }
}

TEST_CASE("a key file that is none, or another, is told in one sentence") {
  CHECK(refusal("").starts_with("This is no secret key"));
  CHECK(refusal("hello").starts_with("This is no secret key"));
  CHECK(refusal(std::string(10'000, 'A')).starts_with("This is no secret key"));
  const auto key = SigningKey::generate().value();
  CHECK(refusal(key.verifying().file()).starts_with("This is the public key"));
  CHECK(refusal("# x\nCHKSMGlhB6E9hU5621Fe\n")
            .starts_with("This is the private key of the check-in"));
  const auto text = key.file({}).value();
  for (std::size_t length = 0; length + 2 < text.size(); ++length)
    CHECK_FALSE(SigningKeyFile::parse(text.substr(0, length)).ok());
  CHECK(VerifyingKey::parse_file(text).error().message.starts_with("This is a secret key"));
}

TEST_CASE("a key that asks for more memory than any of minisign's is refused before it gets it") {
  const auto key = SigningKey::generate().value();
  auto text = key.file(password("x"), kQuick).value();
  const auto word = text.find('\n') + 1;
  text.replace(word + 64, 8, "////////");
  CHECK(refusal(text).starts_with("Opening this key would take more memory"));
}

TEST_CASE("no letter of a verifying key's beginning, length or kind is passed over") {
  const auto word = SigningKey::generate()->verifying().word();
  CHECK(word.size() == 56);
  CHECK(VerifyingKey::parse(word).value().word() == word);
  for (std::size_t length = 0; length < word.size(); ++length)
    CHECK_FALSE(VerifyingKey::parse(word.substr(0, length)).ok());
  CHECK_FALSE(VerifyingKey::parse(word + "A").ok());
  CHECK_FALSE(VerifyingKey::parse(" " + word).ok());
  CHECK(
      VerifyingKey::parse("CHKP1234").error().message.starts_with("This is a key of the check-in"));
}

TEST_CASE("the program minisign signs with our keys, and we with its") {
  if (!tests::has_minisign()) return;
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  const auto ours = SigningKey::generate().value();
  REQUIRE(files.replace(scratch / "pack", "hello\n").ok());
  const auto write = [&](const char* name, const base::Result<std::string>& text) {
    REQUIRE(text.ok());
    REQUIRE(files.replace(scratch / name, *text).ok());
  };
  const auto fits = [&](const VerifyingKey& key) {
    const auto text = files.read(scratch / "pack.minisig", 1000).value();
    const auto signature = Signature::parse(text);
    return std::get<Signature>(signature).fits(key, "hello\n");
  };
  write("ours.key", ours.file({}));
  REQUIRE(tests::minisign(scratch.path(), "-S -s ours.key -m pack"));
  CHECK(fits(ours.verifying()));
  write("ours.key", ours.file(password("two words"), kQuick));
  CHECK_FALSE(tests::minisign(scratch.path(), "-S -s ours.key -m pack", "wrong\\n"));
  REQUIRE(tests::minisign(scratch.path(), "-S -s ours.key -m pack", "two words\\n"));
  CHECK(fits(ours.verifying()));

  REQUIRE(tests::minisign(scratch.path(), "-G -W -p a.pub -s a.key"));
  const auto open = VerifyingKey::parse_file(files.read(scratch / "a.pub", 1000).value()).value();
  CHECK(open.file() == files.read(scratch / "a.pub", 1000).value());
  const auto theirs = SigningKeyFile::parse(files.read(scratch / "a.key", 1000).value()).value();
  CHECK_FALSE(theirs.has_password());
  CHECK(theirs.open({}).value().verifying() == open);
  const auto signature = Signature::parse(sign("hello\n", theirs.open({}).value(), ""));
  CHECK(std::get<Signature>(signature).fits(open, "hello\n"));
}

TEST_CASE("a key that the program minisign made with a password opens") {
  const auto file = SigningKeyFile::parse(kMinisignKey).value();
  CHECK(file.has_password());
  const auto key = file.open(password("pw"));
  if (!key) {
    MESSAGE("skipped: " << key.error().message);
    return;
  }
  CHECK(key->verifying().word() == kMinisignPublic);
}
