// The names that Meeting Guide's types have in other languages, for feeds that write names.
#pragma once

#include <string_view>

namespace hearth::exchange {

// The code of the type with this name in any language of the format's list, case aside; empty when
// there is none. Source: https://github.com/code4recovery/spec (87 types, 9 languages).
std::string_view type_code_of_name(std::string_view name);

}  // namespace hearth::exchange
