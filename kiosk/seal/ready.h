// libsodium, made ready once a process before anything else of it is used.
#pragma once

#include "base/result.h"

namespace hearth::seal {

// False when libsodium cannot be used on this computer; the answer stays the same.
bool sodium_is_ready();

base::Error not_ready();

// For what cannot fail otherwise: ends the program when it is false, as libsodium itself does when
// the computer has no randomness.
void need_sodium();

}  // namespace hearth::seal
