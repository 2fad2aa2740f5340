#include "seal/random.h"

#include <sodium.h>

#include "seal/ready.h"

namespace hearth::seal {

void fill_random(std::span<unsigned char> bytes) {
  need_sodium();
  randombytes_buf(bytes.data(), bytes.size());
}

std::uint32_t random_below(std::uint32_t bound) {
  need_sodium();
  return randombytes_uniform(bound);
}

}  // namespace hearth::seal
