// Language codes (BCP 47).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth::pack {

// The code as it is usually written ("ZH-hans" -> "zh-Hans"), or empty when it is none.
std::string language_code(std::string_view written);

// Whether one of the languages is this one, script and region aside.
bool offered(std::string_view code, const std::vector<std::string>& languages);

}  // namespace hearth::pack
