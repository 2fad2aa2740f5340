// A trust list as it is printed for people.
#pragma once

#include <ostream>

#include "base/result.h"
#include "trust/trust_list.h"

namespace hearth::desk {

// Its version, and who is in it.
void print_list(std::ostream& out, const trust::TrustList& list);

// The six words to compare on a kiosk that takes this list as its first.
base::Status print_six_words(std::ostream& out, const trust::TrustList& list);

}  // namespace hearth::desk
