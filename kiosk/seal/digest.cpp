#include "seal/digest.h"

#include <sodium.h>

#include "seal/ready.h"

namespace hearth::seal {

Digest digest(std::string_view text) {
  need_sodium();
  Digest result{};
  crypto_generichash(result.data(), result.size(),
                     reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
  return result;
}

}  // namespace hearth::seal
