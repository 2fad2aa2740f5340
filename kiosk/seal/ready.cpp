#include "seal/ready.h"

#include <sodium.h>

#include <cstdlib>

namespace hearth::seal {

bool sodium_is_ready() {
  static const bool ready = sodium_init() >= 0;
  return ready;
}

base::Error not_ready() {
  return {"Nothing can be sealed on this computer: libsodium does not start; install it again.",
          ""};
}

void need_sodium() {
  if (!sodium_is_ready()) std::abort();
}

}  // namespace hearth::seal
