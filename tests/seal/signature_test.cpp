#include "seal/signature.h"

#include <doctest/doctest.h>

#include "base/files.h"
#include "seal/commented_lines.h"
#include "support/minisign.h"
#include "support/scratch_folder.h"

using namespace hearth;
using namespace hearth::seal;

namespace {

// Published with the verifiers minisign-verify (Rust) and minisign (Go), for the file "test".
constexpr const char* kPublishedKey = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
constexpr const char* kPublished =
    "untrusted comment: signature from minisign secret key\n"
    "RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/"
    "z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=\n"
    "trusted comment: timestamp:1556193335\tfile:test\n"
    "y/rUw2y8/hOUYjZU71eHp/Wo1KZ40fGy2VJEDl34XMJM+TX48Ss/17u3IvIfbVR1FkZZSNCisQbuQY+bHwhEBg==\n";
constexpr const char* kLegacy =
    "untrusted comment: signature from minisign secret key\n"
    "RWQf6LRCGA9i59SLOFxz6NxvASXDJeRtuZykwQepbDEGt87ig1BNpWaVWuNrm73YiIiJbq71Wi+"
    "dP9eKL8OC351vwIasSSbXxwA=\n"
    "trusted comment: timestamp:1555779966\tfile:test\n"
    "QtKMXWyYcwdpZAlPF7tE2ENJkRd1ujvKjlj1m9RtHTBnZPa5WKU5uWRs5GoP5M/VqE81QFuMKI5k/SfNQUaOAA==\n";

Signature parsed(std::string_view text) {
  auto signature = Signature::parse(text);
  REQUIRE(std::holds_alternative<Signature>(signature));
  return std::get<Signature>(signature);
}

bool is(SignatureFault fault, std::string_view text) {
  const auto signature = Signature::parse(text);
  return std::holds_alternative<SignatureFault>(signature) &&
         std::get<SignatureFault>(signature) == fault;
}

}  // namespace

TEST_CASE("a published signature fits its file, and nothing else") {
  const auto key = VerifyingKey::parse(kPublishedKey).value();
  CHECK(shown(key.number()) == "E7620F1842B4E81F");
  const auto signature = parsed(kPublished);
  CHECK(signature.fits(key, "test"));
  CHECK(signature.trusted_comment() == "timestamp:1556193335\tfile:test");
  CHECK_FALSE(signature.fits(key, "Test"));
  CHECK_FALSE(signature.fits(key, ""));
  CHECK_FALSE(signature.fits(SigningKey::generate()->verifying(), "test"));
}

TEST_CASE("the older form, which signs the file itself, is told apart and refused") {
  CHECK(is(SignatureFault::legacy, kLegacy));
}

TEST_CASE("a signature of one byte more or less is none, and none with a byte changed fits") {
  const auto key = VerifyingKey::parse(kPublishedKey).value();
  const std::string text = kPublished;
  const auto comment_ends = text.find('\n');
  for (std::size_t at = 0; at < text.size(); ++at)
    for (const int flip : {0x01, 0x20, 0x80}) {
      auto changed = text;
      changed[at] = static_cast<char>(changed[at] ^ flip);
      const auto signature = Signature::parse(changed);
      CAPTURE(at);
      const bool fits = std::holds_alternative<Signature>(signature) &&
                        std::get<Signature>(signature).fits(key, "test");
      // What nobody vouches for: the first line behind its beginning, and how lines end.
      const bool vouched = at < kUntrusted.size() || at > comment_ends;
      if (vouched && at + 1 < text.size()) CHECK_FALSE(fits);
    }
  for (std::size_t length = 0; length + 1 < text.size(); ++length)
    CHECK(is(SignatureFault::malformed, text.substr(0, length)));
  CHECK(is(SignatureFault::malformed, text + "more\n"));
  CHECK(is(SignatureFault::malformed, ""));
  CHECK(is(SignatureFault::malformed, std::string(100'000, '\n')));
}

TEST_CASE("a signature may have come by way of Windows") {
  std::string text = "\xEF\xBB\xBF";
  for (const char c : std::string(kPublished)) text += c == '\n' ? "\r\n" : std::string(1, c);
  CHECK(parsed(text).fits(VerifyingKey::parse(kPublishedKey).value(), "test"));
}

TEST_CASE("what is signed here fits, and its comment cannot be taken elsewhere") {
  const auto key = SigningKey::generate().value();
  const auto one = sign("one", key, "hearth-pack:fernbrook:1");
  const auto two = sign("two", key, "hearth-pack:fernbrook:2");
  CHECK(parsed(one).fits(key.verifying(), "one"));
  CHECK_FALSE(parsed(one).fits(key.verifying(), "two"));
  CHECK(sign("one", key, "hearth-pack:fernbrook:1") == one);

  auto moved = one;
  moved.replace(moved.find(":1\n"), 2, ":9");
  CHECK_FALSE(parsed(moved).fits(key.verifying(), "one"));
  const auto cut = one.find(kTrusted), end = two.find(kTrusted);
  CHECK_FALSE(parsed(one.substr(0, cut) + two.substr(end)).fits(key.verifying(), "one"));
}

TEST_CASE("the program minisign verifies what is signed here") {
  if (!tests::has_minisign()) return;
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  const auto key = SigningKey::generate().value();
  for (const std::string& bytes :
       {std::string(), std::string("hello\n"), std::string(300'000, 'x')}) {
    REQUIRE(files.replace(scratch / "pack", bytes).ok());
    REQUIRE(files.replace(scratch / "pack.minisig", sign(bytes, key, "hearth-pack:a:1")).ok());
    REQUIRE(files.replace(scratch / "pack.pub", key.verifying().file()).ok());
    CHECK(tests::minisign(scratch.path(), "-V -p pack.pub -m pack"));
    CHECK(tests::minisign(scratch.path(), "-V -P " + key.verifying().word() + " -m pack"));
    REQUIRE(files.replace(scratch / "pack", bytes + "!").ok());
    CHECK_FALSE(tests::minisign(scratch.path(), "-V -p pack.pub -m pack"));
  }
}

TEST_CASE("what the program minisign signs fits here; its older form is refused") {
  if (!tests::has_minisign()) return;
  const tests::ScratchFolder scratch;
  base::DiskFiles files;
  REQUIRE(tests::minisign(scratch.path(), "-G -W -p a.pub -s a.key"));
  REQUIRE(files.replace(scratch / "pack", "hello\n").ok());
  const auto key = VerifyingKey::parse_file(files.read(scratch / "a.pub", 1000).value()).value();
  REQUIRE(tests::minisign(scratch.path(), "-S -s a.key -m pack -t hearth-pack:fernbrook:42"));
  const auto text = files.read(scratch / "pack.minisig", 1000).value();
  CHECK(parsed(text).fits(key, "hello\n"));
  CHECK(parsed(text).trusted_comment() == "hearth-pack:fernbrook:42");
  REQUIRE(tests::minisign(scratch.path(), "-S -l -s a.key -m pack"));
  CHECK(is(SignatureFault::legacy, files.read(scratch / "pack.minisig", 1000).value()));
}
