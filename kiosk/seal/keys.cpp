#include "seal/keys.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <utility>

#include "seal/ready.h"

namespace hearth::seal {

namespace {

using base::Error;
using base::Result;

constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
constexpr std::size_t kMarkBytes = 3, kCheckBytes = 4;
constexpr std::size_t kRawBytes = kMarkBytes + kKeyBytes + kCheckBytes;
constexpr std::size_t kWordLetters = kRawBytes / 3 * 4;
static_assert(kRawBytes % 3 == 0, "a word without padding");

using Mark = std::array<unsigned char, kMarkBytes>;
constexpr Mark kPublic{0x08, 0x72, 0x8f};   // "CHKP"
constexpr Mark kPrivate{0x08, 0x72, 0x92};  // "CHKS"

// minisign's keys are the other long words that staff have lying about.
Error wrong_kind(std::string_view word, const Mark& wanted) {
  const bool open = wanted == kPublic;
  if (word.starts_with(open ? "CHKS" : "CHKP"))
    return {open ? "This is the private key, which must never be here; write the public one, from "
                   "checkin.pub, and make new keys if others have seen it."
                 : "This is the public key; the private one, from checkin.key, is needed to open "
                   "slips.",
            ""};
  if (word.starts_with("RW"))
    return {"This is a key for signing packs; the key of the check-in begins with CHK.", ""};
  return {std::string("This is no key of the check-in; copy the whole line that begins with ") +
              (open ? "CHKP from checkin.pub." : "CHKS from checkin.key."),
          ""};
}

Digest check_of(std::span<const unsigned char> raw) {
  return digest({reinterpret_cast<const char*>(raw.data()), kMarkBytes + kKeyBytes});
}

// `raw` has room for kRawBytes.
base::Status decode(std::string_view word, const Mark& mark, std::span<unsigned char> raw) {
  if (!sodium_is_ready()) return not_ready();
  std::size_t length = 0;
  const char* end = nullptr;
  const bool is_base64 = sodium_base642bin(raw.data(), raw.size(), word.data(), word.size(),
                                           nullptr, &length, &end, kVariant) == 0 &&
                         end == word.data() + word.size();
  const bool is_ours = word.starts_with(mark == kPublic ? "CHKP" : "CHKS");
  if (!is_ours) return wrong_kind(word, mark);
  const auto mistyped = Error{
      "This key was cut off or mistyped; copy the whole line again, all 52 letters of it.", ""};
  if (!is_base64 || length != kRawBytes || word.size() != kWordLetters) return mistyped;
  const auto check = check_of(raw);
  if (!std::equal(check.begin(), check.begin() + kCheckBytes, raw.begin() + kMarkBytes + kKeyBytes))
    return mistyped;
  return {};
}

// `word` has room for kWordLetters and a zero.
void encode(std::span<const unsigned char> key, const Mark& mark, std::span<unsigned char> raw,
            std::span<char> word) {
  std::copy(mark.begin(), mark.end(), raw.begin());
  std::copy(key.begin(), key.end(), raw.begin() + kMarkBytes);
  const auto check = check_of(raw);
  std::copy_n(check.begin(), kCheckBytes, raw.begin() + kMarkBytes + kKeyBytes);
  sodium_bin2base64(word.data(), word.size(), raw.data(), raw.size(), kVariant);
}

}  // namespace

Result<PublicKey> PublicKey::parse(std::string_view word) {
  std::array<unsigned char, kRawBytes> raw{};
  if (const auto status = decode(word, kPublic, raw); !status) return status.error();
  PublicKey key;
  std::copy_n(raw.begin() + kMarkBytes, kKeyBytes, key.bytes_.begin());
  // A few points (RFC 7748, section 6.1) would give a box that anybody opens; any scalar shows
  // them.
  std::array<unsigned char, kKeyBytes> scalar{}, product{};
  scalar[0] = 8;
  if (crypto_scalarmult(product.data(), scalar.data(), key.bytes_.data()) != 0)
    return Error{"This key cannot seal anything; make new keys with \"hearth-pack keygen\".", ""};
  return key;
}

std::string PublicKey::word() const {
  need_sodium();
  std::array<unsigned char, kRawBytes> raw{};
  std::array<char, kWordLetters + 1> word{};
  encode(bytes_, kPublic, raw, word);
  return word.data();
}

Digest PublicKey::fingerprint() const {
  return digest({reinterpret_cast<const char*>(bytes_.data()), bytes_.size()});
}

PrivateKey::PrivateKey(LockedText bytes) : bytes_(std::move(bytes)) {
  crypto_scalarmult_base(public_key_.bytes_.data(), bytes_.bytes().data());
}

Result<PrivateKey> PrivateKey::generate() {
  auto bytes = LockedText::of_size(kKeyBytes);
  if (!bytes) return bytes.error();
  randombytes_buf(bytes->bytes().data(), kKeyBytes);
  return PrivateKey(std::move(*bytes));
}

Result<PrivateKey> PrivateKey::parse(std::string_view word) {
  auto raw = LockedText::of_size(kRawBytes);
  if (!raw) return raw.error();
  if (const auto status = decode(word, kPrivate, raw->bytes()); !status) return status.error();
  auto bytes = LockedText::of_size(kKeyBytes);
  if (!bytes) return bytes.error();
  std::copy_n(raw->bytes().begin() + kMarkBytes, kKeyBytes, bytes->bytes().begin());
  return PrivateKey(std::move(*bytes));
}

Result<LockedText> PrivateKey::word() const {
  auto raw = LockedText::of_size(kRawBytes);
  if (!raw) return raw.error();
  auto word = LockedText::of_size(kWordLetters + 1);
  if (!word) return word.error();
  auto letters = word->bytes();
  encode(bytes_.bytes(), kPrivate, raw->bytes(),
         {reinterpret_cast<char*>(letters.data()), letters.size()});
  return word;
}

std::string shown(const Digest& fingerprint) {
  char text[10];
  std::snprintf(text, sizeof text, "%02X%02X-%02X%02X", fingerprint[0], fingerprint[1],
                fingerprint[2], fingerprint[3]);
  return text;
}

}  // namespace hearth::seal
