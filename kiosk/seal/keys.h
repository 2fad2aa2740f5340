// The two keys of a center's check-in (X25519). The public one seals and is on the kiosk; the
// private one opens and is never there.
//
// Written as a word of 52 letters, digits, "+" and "/": the base64 (RFC 4648) of "CHKP" or "CHKS"
// (as base64, three bytes), the key's 32 bytes, and the first four bytes of BLAKE2b-128 over what
// comes before. So a letter that was mistyped is noticed; without that, slips would be sealed to a
// key that nobody has.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "seal/digest.h"
#include "seal/locked_text.h"

namespace hearth::seal {

inline constexpr std::size_t kKeyBytes = 32;

class PublicKey {
 public:
  // One sentence says what is wrong: no key, a key of another kind, mistyped.
  static base::Result<PublicKey> parse(std::string_view word);

  std::string word() const;
  std::span<const unsigned char, kKeyBytes> bytes() const { return bytes_; }
  Digest fingerprint() const;
  bool operator==(const PublicKey&) const = default;

 private:
  friend class PrivateKey;
  std::array<unsigned char, kKeyBytes> bytes_{};
};

class PrivateKey {
 public:
  static base::Result<PrivateKey> generate();
  static base::Result<PrivateKey> parse(std::string_view word);

  base::Result<LockedText> word() const;
  std::span<const unsigned char> bytes() const { return bytes_.bytes(); }
  const PublicKey& public_key() const { return public_key_; }

 private:
  PrivateKey(LockedText bytes);
  LockedText bytes_;
  PublicKey public_key_;
};

// For people to compare: "3F2A-91C7".
std::string shown(const Digest& fingerprint);

}  // namespace hearth::seal
