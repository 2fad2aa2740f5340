// What a fuzzer, or a person with a file that did harm, gives to a parser. Each target is one
// source file that defines this function; it returns when the parser did, whatever it said, and
// fails (aborts) where what was promised of the parser does not hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace hearth::fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline void demand(bool holds) {
  if (!holds) std::abort();
}

}  // namespace hearth::fuzz
