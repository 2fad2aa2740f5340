#include "seal/keys.h"

#include <doctest/doctest.h>
#include <sodium.h>

#include <algorithm>

using namespace hearth;
using namespace hearth::seal;

namespace {

std::string word_of(const PrivateKey& key) {
  const auto word = key.word().value();
  return reinterpret_cast<const char*>(word.bytes().data());
}

PrivateKey new_key() {
  return PrivateKey::generate().value();
}

bool says(const base::Error& error, std::string_view part) {
  CAPTURE(error.message);
  return error.message.find(part) != std::string::npos && error.message.ends_with('.');
}

// A key's word with the right check behind whatever key this is.
std::string public_word(std::array<unsigned char, kKeyBytes> key) {
  std::string raw("\x08\x72\x8f", 3);
  raw.append(reinterpret_cast<const char*>(key.data()), key.size());
  const auto check = digest(raw);
  raw.append(reinterpret_cast<const char*>(check.data()), 4);
  char word[64];
  sodium_bin2base64(word, sizeof word, reinterpret_cast<const unsigned char*>(raw.data()),
                    raw.size(), sodium_base64_VARIANT_ORIGINAL);
  return word;
}

}  // namespace

TEST_CASE("a key is written as one word and read back") {
  const auto key = new_key();
  const auto open = key.public_key().word();
  CHECK(open.size() == 52);
  CHECK(open.starts_with("CHKP"));
  CHECK(PublicKey::parse(open).value() == key.public_key());
  CHECK(public_word([&] {
          std::array<unsigned char, kKeyBytes> bytes{};
          std::copy_n(key.public_key().bytes().begin(), kKeyBytes, bytes.begin());
          return bytes;
        }()) == open);

  const auto secret = word_of(key);
  CHECK(secret.size() == 52);
  CHECK(secret.starts_with("CHKS"));
  CHECK(PrivateKey::parse(secret).value().public_key() == key.public_key());
  CHECK_FALSE(new_key().public_key() == key.public_key());
}

TEST_CASE("no letter of a key can be mistyped without a word") {
  const auto word = new_key().public_key().word();
  for (std::size_t at = 0; at < word.size(); ++at)
    for (const char other : std::string_view("Ab3+ =\n")) {
      auto mistyped = word;
      if (mistyped[at] == other) continue;
      mistyped[at] = other;
      CHECK_FALSE(PublicKey::parse(mistyped).ok());
    }
  for (std::size_t length = 0; length < word.size(); ++length)
    CHECK_FALSE(PublicKey::parse(word.substr(0, length)).ok());
  CHECK_FALSE(PublicKey::parse(word + "A").ok());
  CHECK(says(PublicKey::parse(word.substr(0, 40)).error(), "cut off or mistyped"));
}

TEST_CASE("a word that is another kind of key is told as such") {
  const auto key = new_key();
  CHECK(says(PublicKey::parse(word_of(key)).error(), "This is the private key"));
  CHECK(says(PrivateKey::parse(key.public_key().word()).error(), "This is the public key"));
  CHECK(says(PublicKey::parse("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").error(),
             "for signing packs"));
  CHECK(says(PublicKey::parse("…").error(), "begins with CHKP from checkin.pub"));
  CHECK(says(PrivateKey::parse("").error(), "begins with CHKS from checkin.key"));
}

TEST_CASE("a public key that anybody could open for is refused") {
  CHECK(says(PublicKey::parse(public_word({})).error(), "cannot seal anything"));
  CHECK_FALSE(PublicKey::parse(public_word({1})).ok());
}

TEST_CASE("fingerprints are short enough to compare and differ") {
  const auto one = new_key().public_key().fingerprint();
  CHECK(shown(one).size() == 9);
  CHECK(shown({0x3f, 0x2a, 0x91, 0xc7}) == "3F2A-91C7");
  CHECK(one != new_key().public_key().fingerprint());
}
