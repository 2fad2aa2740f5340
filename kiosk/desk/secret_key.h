// The key that a command signs with.
#pragma once

#include <string>

#include "base/result.h"
#include "desk/desk.h"
#include "seal/signing_key.h"

namespace hearth::desk {

// Asks for its password where it has one. The error names the file.
base::Result<seal::SigningKey> open_key(const Surroundings& around, const std::string& file);

}  // namespace hearth::desk
