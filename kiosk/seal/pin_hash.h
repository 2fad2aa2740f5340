// What is kept of a PIN: an Argon2id hash with a salt of its own (libsodium's crypto_pwhash_str,
// interactive limits: 64 MB, two passes). Few digits can be guessed by whoever has the hash and
// time; on the kiosk the waiting after each miss is what holds them off.
#pragma once

#include <span>
#include <string>

#include "base/result.h"

namespace hearth::seal {

// A line of ASCII. A few tenths of a second. The error is a lack of memory.
base::Result<std::string> hash_pin(std::span<const unsigned char> digits);

// As slow. False for a hash that is damaged, too.
bool pin_fits(const std::string& hash, std::span<const unsigned char> digits);

}  // namespace hearth::seal
