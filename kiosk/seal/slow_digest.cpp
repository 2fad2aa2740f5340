#include "seal/slow_digest.h"

#include <sodium.h>

#include "seal/ready.h"

namespace hearth::seal {

base::Result<Digest> slow_digest(std::string_view text) {
  if (!sodium_is_ready()) return not_ready();
  // It tells this use of Argon2id from others; a secret it is not.
  constexpr unsigned char kSalt[crypto_pwhash_SALTBYTES] = {'h', 'e', 'a', 'r', 't', 'h', ' ', 's',
                                                            'i', 'x', ' ', 'w', 'o', 'r', 'd', 's'};
  Digest result{};
  if (crypto_pwhash(result.data(), result.size(), text.data(), text.size(), kSalt,
                    crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                    crypto_pwhash_ALG_ARGON2ID13) != 0)
    return base::Error{"This computer is short of memory; close other programs and try again.", ""};
  return result;
}

}  // namespace hearth::seal
