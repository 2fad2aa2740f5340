// What a one-line address says.
#pragma once

#include <string_view>

namespace hearth::exchange {

// Whether it leads to a door ("12 Mill Street, Springfield, GA 31329, USA", "Elm St & 2nd Ave,
// Springfield, GA") rather than to a town ("Springfield, GA 31329, USA"). For addresses as they are
// written in the United States; of others, a number in the first part counts.
bool names_a_building(std::string_view address);

}  // namespace hearth::exchange
