// Base64 as minisign and our own keys write it (RFC 4648, padded).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace hearth::seal {

std::string base64(std::span<const unsigned char> bytes);

// True when `word` is the base64 of exactly as many bytes as `bytes` has room for, and of nothing
// else.
bool from_base64(std::string_view word, std::span<unsigned char> bytes);

}  // namespace hearth::seal
