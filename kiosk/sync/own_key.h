// The key that a kiosk signs packs of its own with. It is made here, lies in STATE/own.key, which
// only the owner may read, and never leaves it: it is on no trust list, so that it counts for
// nothing that comes from a stick.
#pragma once

#include <filesystem>

#include "base/files.h"
#include "base/result.h"
#include "seal/signing_key.h"

namespace hearth::sync {

inline constexpr const char* kOwnKeyFile = "own.key";

// The key; a new one where there is none, or where it cannot be read.
base::Result<seal::SigningKey> own_key(base::Files& files, const std::filesystem::path& state);

}  // namespace hearth::sync
