// Anonymous sealed boxes (libsodium's crypto_box_seal: X25519, XSalsa20, Poly1305): whoever has the
// public key can close one, only the private key opens it, and nothing says who closed it. The same
// bytes sealed twice look different.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "seal/keys.h"
#include "seal/locked_text.h"

namespace hearth::seal {

inline constexpr std::size_t kBoxOverhead = 48;  // bytes that a box is longer than what is in it

// An error only when sealing does not work on this computer.
base::Result<std::string> close_box(std::span<const unsigned char> plain, const PublicKey& to);

// `room` is as long as the box less kBoxOverhead. False when the box was sealed for another key, or
// changed; `room` is then all zero.
bool open_box(std::string_view box, const PrivateKey& with, std::span<unsigned char> room);

}  // namespace hearth::seal
