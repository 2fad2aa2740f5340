// Language codes (BCP 47).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth::pack {

// The code as it is usually written ("ZH-hans" -> "zh-Hans"), or empty when it is none.
std::string language_code(std::string_view written);

// The code of a language that is written as a code, or by its name in English, in itself or in one
// of `languages`: "Spanish", "español", "ES" -> "es". Empty when it is none. Slow: keep the answer.
std::string language_named(std::string_view written, const std::vector<std::string>& languages);

// Whether one of the languages is this one, script and region aside.
bool offered(std::string_view code, const std::vector<std::string>& languages);

}  // namespace hearth::pack
