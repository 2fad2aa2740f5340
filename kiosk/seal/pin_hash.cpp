#include "seal/pin_hash.h"

#include <sodium.h>

#include <array>

#include "seal/ready.h"

namespace hearth::seal {

namespace {
// libsodium asks for `char` and copies nothing.
const char* letters(std::span<const unsigned char> digits) {
  return reinterpret_cast<const char*>(digits.data());
}
}  // namespace

base::Result<std::string> hash_pin(std::span<const unsigned char> digits) {
  if (!sodium_is_ready()) return not_ready();
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (crypto_pwhash_str(hash.data(), letters(digits), digits.size(),
                        crypto_pwhash_OPSLIMIT_INTERACTIVE,
                        crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
    return base::Error{"This computer is short of memory; close other programs and try again.", ""};
  return std::string(hash.data());
}

bool pin_fits(const std::string& hash, std::span<const unsigned char> digits) {
  return sodium_is_ready() && hash.size() < crypto_pwhash_STRBYTES &&
         crypto_pwhash_str_verify(hash.c_str(), letters(digits), digits.size()) == 0;
}

}  // namespace hearth::seal
