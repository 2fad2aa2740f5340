// checkin.key and checkin.pub: each a remark that begins with "#", then the key's word on a line of
// its own. Lines may end as they do on Windows; empty lines and further remarks do no harm.
#pragma once

#include <filesystem>

#include "base/files.h"
#include "base/result.h"
#include "seal/keys.h"

namespace hearth::seal {

inline constexpr const char* kPrivateKeyFile = "checkin.key";
inline constexpr const char* kPublicKeyFile = "checkin.pub";

// Both files, in a folder that has neither yet: a private key that is written over takes every slip
// that was sealed for it with it. Only the owner may read checkin.key. An error leaves no half
// pair: the private key is written first, and is worth keeping without the other.
base::Status write_keys(base::Files& files, const std::filesystem::path& folder,
                        const PrivateKey& key);

// The text of the file passes through ordinary memory and is wiped there as far as it can be
// reached; this is for hearth-pack on a computer of staff's, never for the kiosk.
base::Result<PrivateKey> read_private_key(const base::Files& files,
                                          const std::filesystem::path& file);
base::Result<PublicKey> read_public_key(const base::Files& files,
                                        const std::filesystem::path& file);

}  // namespace hearth::seal
