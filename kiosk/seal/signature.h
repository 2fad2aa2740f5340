// minisign's signatures, in their prehashed form only: Ed25519 over BLAKE2b-512 of the file, and
// once more over signature and trusted comment, so that neither can be taken to another file.
// Format: https://jedisct1.github.io/minisign/#signature-format
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "base/result.h"
#include "seal/signing_key.h"
#include "seal/verifying_key.h"

namespace hearth::seal {

enum class SignatureFault {
  malformed,
  legacy  // "Ed": of the file itself, as minisign wrote them before 2021
};

class Signature {
 public:
  // Of the text of a .minisig file. Nothing of it is proven yet.
  static std::variant<Signature, SignatureFault> parse(std::string_view text);

  const KeyNumber& key() const { return key_; }
  const std::string& trusted_comment() const { return comment_; }  // once fits() is true

  // This key signed these bytes, and the trusted comment.
  bool fits(const VerifyingKey& key, std::string_view bytes) const;

 private:
  Signature() = default;
  KeyNumber key_{};
  std::array<unsigned char, 64> of_file_{}, of_comment_{};
  std::string comment_;
};

// The text of a .minisig file. `trusted_comment`: one line.
std::string sign(std::string_view bytes, const SigningKey& key, std::string_view trusted_comment);

}  // namespace hearth::seal
