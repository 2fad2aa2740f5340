#include "seal/base64.h"

#include <sodium.h>

namespace hearth::seal {

namespace {
constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
}

std::string base64(std::span<const unsigned char> bytes) {
  std::string word(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
  sodium_bin2base64(word.data(), word.size(), bytes.data(), bytes.size(), kVariant);
  word.pop_back();  // the zero at its end
  return word;
}

bool from_base64(std::string_view word, std::span<unsigned char> bytes) {
  std::size_t length = 0;
  const char* end = nullptr;
  return sodium_base642bin(bytes.data(), bytes.size(), word.data(), word.size(), nullptr, &length,
                           &end, kVariant) == 0 &&
         end == word.data() + word.size() && length == bytes.size() &&
         base64(bytes) == word;  // libsodium takes some letters outside of ASCII for others
}

}  // namespace hearth::seal
