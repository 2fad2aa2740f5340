#include "seal/sealed_box.h"

#include <sodium.h>

#include <algorithm>

#include "seal/ready.h"

namespace hearth::seal {

static_assert(kBoxOverhead == crypto_box_SEALBYTES);
static_assert(kKeyBytes == crypto_box_PUBLICKEYBYTES && kKeyBytes == crypto_box_SECRETKEYBYTES);

base::Result<std::string> close_box(std::span<const unsigned char> plain, const PublicKey& to) {
  if (!sodium_is_ready()) return not_ready();
  std::string box(plain.size() + kBoxOverhead, '\0');
  if (crypto_box_seal(reinterpret_cast<unsigned char*>(box.data()), plain.data(), plain.size(),
                      to.bytes().data()) != 0)
    return base::Error{"Nothing can be sealed with this key; make new keys.", ""};
  return box;
}

bool open_box(std::string_view box, const PrivateKey& with, std::span<unsigned char> room) {
  const bool fits = box.size() == room.size() + kBoxOverhead;
  if (fits &&
      crypto_box_seal_open(room.data(), reinterpret_cast<const unsigned char*>(box.data()),
                           box.size(), with.public_key().bytes().data(), with.bytes().data()) == 0)
    return true;
  std::fill(room.begin(), room.end(), static_cast<unsigned char>(0));
  return false;
}

}  // namespace hearth::seal
