// A digest that is dear to make (Argon2id, 64 MB, two passes): for what people compare by eye and
// which therefore is short.
#pragma once

#include <string_view>

#include "base/result.h"
#include "seal/digest.h"

namespace hearth::seal {

// The same text gives the same digest everywhere. The error is a lack of memory.
base::Result<Digest> slow_digest(std::string_view text);

}  // namespace hearth::seal
