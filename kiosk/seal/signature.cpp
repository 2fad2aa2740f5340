#include "seal/signature.h"

#include <sodium.h>

#include <algorithm>

#include "seal/base64.h"
#include "seal/commented_lines.h"
#include "seal/ready.h"

namespace hearth::seal {

namespace {

constexpr std::size_t kMarkBytes = 2, kNumberBytes = 8, kSignatureBytes = crypto_sign_BYTES;
using Raw = std::array<unsigned char, kMarkBytes + kNumberBytes + kSignatureBytes>;
using Prehash = std::array<unsigned char, crypto_generichash_BYTES_MAX>;
using Signed = std::array<unsigned char, kSignatureBytes>;

Prehash prehash(std::string_view bytes) {
  need_sodium();
  Prehash hash{};
  crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size(), nullptr, 0);
  return hash;
}

std::string with_comment(const Signed& signature, std::string_view comment) {
  std::string both(signature.begin(), signature.end());
  return both.append(comment);
}

bool is_by(const VerifyingKey& key, const Signed& signature, std::string_view bytes) {
  return crypto_sign_verify_detached(signature.data(),
                                     reinterpret_cast<const unsigned char*>(bytes.data()),
                                     bytes.size(), key.bytes().data()) == 0;
}

Signed signed_by(const SigningKey& key, std::string_view bytes) {
  Signed signature{};
  crypto_sign_detached(signature.data(), nullptr,
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                       key.bytes().data());
  return signature;
}

std::string_view text_of(const Prehash& hash) {
  return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

}  // namespace

std::variant<Signature, SignatureFault> Signature::parse(std::string_view text) {
  const auto lines = lines_of(text, 4);
  if (!lines || lines->size() != 4) return SignatureFault::malformed;
  Raw raw{};
  Signature signature;
  if (!(*lines)[0].starts_with(kUntrusted) || !from_base64((*lines)[1], raw) || raw[0] != 'E' ||
      (raw[1] != 'D' && raw[1] != 'd') || !(*lines)[2].starts_with(kTrusted) ||
      !from_base64((*lines)[3], signature.of_comment_))
    return SignatureFault::malformed;
  if (raw[1] == 'd') return SignatureFault::legacy;
  std::copy_n(raw.begin() + kMarkBytes, kNumberBytes, signature.key_.begin());
  std::copy_n(raw.begin() + kMarkBytes + kNumberBytes, kSignatureBytes, signature.of_file_.begin());
  signature.comment_ = (*lines)[2].substr(kTrusted.size());
  return signature;
}

bool Signature::fits(const VerifyingKey& key, std::string_view bytes) const {
  return key.number() == key_ && is_by(key, of_file_, text_of(prehash(bytes))) &&
         is_by(key, of_comment_, with_comment(of_file_, comment_));
}

std::string sign(std::string_view bytes, const SigningKey& key, std::string_view trusted_comment) {
  const auto of_file = signed_by(key, text_of(prehash(bytes)));
  const auto of_comment = signed_by(key, with_comment(of_file, trusted_comment));
  Raw raw{'E', 'D'};
  const auto& number = key.verifying().number();
  std::copy(number.begin(), number.end(), raw.begin() + kMarkBytes);
  std::copy(of_file.begin(), of_file.end(), raw.begin() + kMarkBytes + kNumberBytes);
  return std::string(kUntrusted) + "signature from minisign secret key\n" + base64(raw) + '\n' +
         std::string(kTrusted) + std::string(trusted_comment) + '\n' + base64(of_comment) + '\n';
}

}  // namespace hearth::seal
