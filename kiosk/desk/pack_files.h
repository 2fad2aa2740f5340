// A pack and its signature, as they lie on a disk.
#pragma once

#include <optional>
#include <string>

#include "base/files.h"
#include "base/result.h"
#include "trust/trust_list.h"

namespace hearth::desk {

struct PackFiles {
  std::string bytes;
  std::optional<std::string> signature;  // none: there is no such file beside it
};

std::string signature_beside(const std::string& pack);

// The error is a pack that cannot be read, or a signature that is there and cannot be.
base::Result<PackFiles> read_pack_files(const base::Files& files, const std::string& pack);

base::Result<trust::TrustList> read_trust_file(const base::Files& files, const std::string& file);

}  // namespace hearth::desk
