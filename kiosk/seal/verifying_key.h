// The public half of a key that signs packs (Ed25519), as the program minisign writes it: the
// base64 of "Ed", the key's number (8 bytes) and its 32 bytes, a word of 56 letters that begins
// with RW. Format: https://jedisct1.github.io/minisign/#public-key-format
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"

namespace hearth::seal {

// Which key it is: drawn at random with the key, no secret, and no proof of anything.
using KeyNumber = std::array<unsigned char, 8>;

// As minisign shows it: up to 16 digits, "B76A587FE7679589".
std::string shown(const KeyNumber& number);

inline constexpr std::size_t kVerifyingKeyBytes = 32;

class VerifyingKey {
 public:
  VerifyingKey(const KeyNumber& number, std::span<const unsigned char, kVerifyingKeyBytes> bytes);

  // One sentence says what is wrong: no key, a key of another kind, mistyped.
  static base::Result<VerifyingKey> parse(std::string_view word);
  // The whole of a .pub file.
  static base::Result<VerifyingKey> parse_file(std::string_view text);

  std::string word() const;
  std::string file() const;
  const KeyNumber& number() const { return number_; }
  std::span<const unsigned char, kVerifyingKeyBytes> bytes() const { return bytes_; }
  bool operator==(const VerifyingKey&) const = default;

 private:
  KeyNumber number_;
  std::array<unsigned char, kVerifyingKeyBytes> bytes_{};
};

}  // namespace hearth::seal
