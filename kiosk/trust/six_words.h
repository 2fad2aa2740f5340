// Six words that two people compare: on the paper from keygen, and on the kiosk at its first
// set-up. 48 bits; each guess at another list with the same words costs an Argon2id of 64 MB, so
// that finding one would take a hundred thousand computers some ten years.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/result.h"
#include "trust/trust_list.h"

namespace hearth::trust {

extern const std::array<std::string_view, 256> kWordList;

// Of what the list says, however its file is laid out. A few tenths of a second. The error is a
// computer with less than 64 MB of free memory.
base::Result<std::array<std::string, 6>> six_words(const TrustList& list);

}  // namespace hearth::trust
