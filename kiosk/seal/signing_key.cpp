#include "seal/signing_key.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

#include "seal/base64.h"
#include "seal/commented_lines.h"
#include "seal/ready.h"

namespace hearth::seal {

namespace {

using base::Error;
using base::Result;
using Bytes = std::span<unsigned char>;
using ConstBytes = std::span<const unsigned char>;

// Where the parts of the file's 158 bytes begin.
constexpr std::size_t kAlgorithm = 0, kStretched = 2, kCheck = 4, kSalt = 6, kOperations = 38,
                      kMemory = 46, kSecret = 54, kRawBytes = 158;
// The last part, which the password hides: number, key, check.
constexpr std::size_t kNumberBytes = 8, kKeyBytes = crypto_sign_SECRETKEYBYTES, kCheckBytes = 32,
                      kSecretBytes = kNumberBytes + kKeyBytes + kCheckBytes;
static_assert(kSecret + kSecretBytes == kRawBytes);
static_assert(kOperations - kSalt == crypto_pwhash_scryptsalsa208sha256_SALTBYTES);

void put(Bytes raw, std::size_t at, std::string_view text) {
  std::copy(text.begin(), text.end(), raw.begin() + static_cast<std::ptrdiff_t>(at));
}

bool has(ConstBytes raw, std::size_t at, std::string_view text) {
  return std::equal(text.begin(), text.end(), raw.begin() + static_cast<std::ptrdiff_t>(at),
                    [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; });
}

void put_number(Bytes raw, std::size_t at, std::uint64_t number) {
  for (std::size_t i = 0; i < 8; ++i) raw[at + i] = static_cast<unsigned char>(number >> (8 * i));
}

std::uint64_t number_at(ConstBytes raw, std::size_t at) {
  std::uint64_t number = 0;
  for (std::size_t i = 8; i-- > 0;) number = number << 8 | raw[at + i];
  return number;
}

// By it a wrong password is told from a right one.
std::array<unsigned char, kCheckBytes> check_of(ConstBytes raw) {
  std::array<unsigned char, kCheckBytes> check{};
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, check.size());
  crypto_generichash_update(&state, raw.data() + kAlgorithm, 2);
  crypto_generichash_update(&state, raw.data() + kSecret, kNumberBytes + kKeyBytes);
  crypto_generichash_final(&state, check.data(), check.size());
  return check;
}

// Hides the last part of `raw`, or shows it again.
base::Status cross(Bytes raw, ConstBytes password) {
  auto stream = LockedText::of_size(kSecretBytes);
  if (!stream) return stream.error();
  if (crypto_pwhash_scryptsalsa208sha256(
          stream->bytes().data(), kSecretBytes, reinterpret_cast<const char*>(password.data()),
          password.size(), raw.data() + kSalt, number_at(raw, kOperations),
          static_cast<std::size_t>(number_at(raw, kMemory))) != 0)
    return Error{
        "This computer has not enough free memory for the key's password (1 GB); close "
        "other programs and try again.",
        ""};
  for (std::size_t i = 0; i < kSecretBytes; ++i) raw[kSecret + i] ^= stream->bytes()[i];
  return {};
}

VerifyingKey verifying_from(ConstBytes raw) {
  KeyNumber number{};
  std::copy_n(raw.begin() + kSecret, number.size(), number.begin());
  std::array<unsigned char, kVerifyingKeyBytes> bytes{};
  std::copy_n(raw.begin() + kSecret + kNumberBytes + kVerifyingKeyBytes, bytes.size(),
              bytes.begin());
  return {number, bytes};
}

}  // namespace

SigningKey::SigningKey(LockedText bytes, VerifyingKey verifying)
    : bytes_(std::move(bytes)), verifying_(std::move(verifying)) {}

Result<SigningKey> SigningKey::generate() {
  auto bytes = LockedText::of_size(kKeyBytes);
  if (!bytes) return bytes.error();
  std::array<unsigned char, kVerifyingKeyBytes> open{};
  crypto_sign_keypair(open.data(), bytes->bytes().data());
  KeyNumber number{};
  randombytes_buf(number.data(), number.size());
  return SigningKey(std::move(*bytes), VerifyingKey(number, open));
}

Result<std::string> SigningKey::file(ConstBytes password, const Stretching& stretching) const {
  auto locked = LockedText::of_size(kRawBytes);
  if (!locked) return locked.error();
  const auto raw = locked->bytes();
  put(raw, kAlgorithm, "Ed");
  put(raw, kCheck, "B2");
  std::copy(verifying_.number().begin(), verifying_.number().end(), raw.begin() + kSecret);
  std::copy(bytes().begin(), bytes().end(), raw.begin() + kSecret + kNumberBytes);
  // minisign leaves all else zero in a file without a password, the check as well.
  if (!password.empty()) {
    put(raw, kStretched, "Sc");
    randombytes_buf(raw.data() + kSalt, kOperations - kSalt);
    put_number(raw, kOperations, stretching.operations);
    put_number(raw, kMemory, stretching.memory);
    const auto check = check_of(raw);
    std::copy(check.begin(), check.end(), raw.end() - kCheckBytes);
    if (const auto hidden = cross(raw, password); !hidden) return hidden.error();
  }
  auto word = base64(raw);
  auto text = std::string(kUntrusted) + "minisign " +
              (password.empty() ? "unencrypted" : "encrypted") + " secret key\n";
  text.reserve(text.size() + word.size() + 1);
  text += word;
  text += '\n';
  wipe(word);
  return text;
}

Result<SigningKeyFile> SigningKeyFile::parse(std::string_view text) {
  if (!sodium_is_ready()) return not_ready();
  auto raw = LockedText::of_size(kRawBytes);
  if (!raw) return raw.error();
  const auto lines = lines_of(text, 2);
  const Error no_key{
      "This is no secret key for signing packs; name the file pack.key that keygen or "
      "minisign made.",
      ""};
  if (!lines || lines->empty()) return no_key;
  const auto word = lines->back();
  if (word.starts_with("CHKS"))
    return Error{"This is the private key of the check-in; packs are signed with pack.key.", ""};
  if (VerifyingKey::parse(word).ok())
    return Error{"This is the public key; packs are signed with the secret one, pack.key.", ""};
  if (!from_base64(word, raw->bytes()) || !has(raw->bytes(), kAlgorithm, "Ed") ||
      !has(raw->bytes(), kCheck, "B2"))
    return no_key;
  SigningKeyFile file(std::move(*raw));
  const auto bytes = std::as_const(file.raw_).bytes();
  file.has_password_ = has(bytes, kStretched, "Sc");
  if (!file.has_password_ && !has(bytes, kStretched, std::string_view("\0\0", 2))) return no_key;
  const Stretching most;
  if (file.has_password_ &&
      (number_at(bytes, kOperations) > most.operations || number_at(bytes, kMemory) > most.memory))
    return Error{
        "Opening this key would take more memory than minisign's keys ever do; make a new "
        "one.",
        ""};
  return file;
}

Result<SigningKey> SigningKeyFile::open(ConstBytes password) const {
  auto locked = LockedText::of_size(kRawBytes);
  if (!locked) return locked.error();
  const auto raw = locked->bytes();
  std::copy(raw_.bytes().begin(), raw_.bytes().end(), raw.begin());
  if (has_password_)
    if (const auto status = cross(raw, password); !status) return status.error();
  const auto written = raw.last(kCheckBytes);
  const bool unchecked =
      !has_password_ && std::all_of(written.begin(), written.end(), [](auto b) { return b == 0; });
  const auto check = check_of(raw);
  if (!unchecked && sodium_memcmp(check.data(), written.data(), check.size()) != 0)
    return Error{has_password_ ? "The password is not the one of this key; try again."
                               : "This key was damaged; take the copy that you kept.",
                 ""};
  auto bytes = LockedText::of_size(kKeyBytes);
  if (!bytes) return bytes.error();
  std::copy_n(raw.begin() + kSecret + kNumberBytes, kKeyBytes, bytes->bytes().begin());
  return SigningKey(std::move(*bytes), verifying_from(raw));
}

}  // namespace hearth::seal
