// The secret half of a key that signs packs, and minisign's file of it, with or without a password.
// For hearth-pack on a computer of staff's, never for the kiosk.
// Format: https://jedisct1.github.io/minisign/#secret-key-format
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "seal/locked_text.h"
#include "seal/verifying_key.h"

namespace hearth::seal {

// What a guess at the password costs (scrypt). The default is minisign's own: seconds, and 1 GB of
// memory.
struct Stretching {
  std::uint64_t operations = 33'554'432;
  std::uint64_t memory = 1'073'741'824;  // bytes
};

class SigningKey {
 public:
  static base::Result<SigningKey> generate();

  const VerifyingKey& verifying() const { return verifying_; }
  std::span<const unsigned char> bytes() const { return bytes_.bytes(); }

  // The text of its file; wipe() it after use. An empty password: the file has none. An error where
  // this computer has not enough memory for `stretching`.
  base::Result<std::string> file(std::span<const unsigned char> password,
                                 const Stretching& stretching = {}) const;

 private:
  friend class SigningKeyFile;
  SigningKey(LockedText bytes, VerifyingKey verifying);
  LockedText bytes_;  // 64: the seed, then the public key
  VerifyingKey verifying_;
};

// A file that was read and is not opened yet.
class SigningKeyFile {
 public:
  static base::Result<SigningKeyFile> parse(std::string_view text);

  bool has_password() const { return has_password_; }
  // `password` is passed over where there is none.
  base::Result<SigningKey> open(std::span<const unsigned char> password) const;

 private:
  explicit SigningKeyFile(LockedText raw) : raw_(std::move(raw)) {}
  LockedText raw_;
  bool has_password_ = false;
};

}  // namespace hearth::seal
