// Whether a pack is accepted, by its bytes as a whole and its signature alone: nothing of what is
// in it is read before this says yes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "trust/claim.h"
#include "trust/floor.h"
#include "trust/refusals.h"
#include "trust/succession.h"
#include "trust/trust_list.h"

namespace hearth::trust {

struct Standing {
  TrustList trust;
  Floor floor;
  std::string center;  // the id of the packs until now; empty: there was none
};

struct Accepted {
  TrustedKey key;
  Claim claim;
};

// NothingNew: it is sound, and has the sequence of the newest that was accepted.
using Judgement = std::variant<Accepted, NothingNew, Refused>;

// `signature`: the text of the .minisig file; none where there is no such file.
Judgement judge(const Standing& standing, std::string_view pack,
                const std::optional<std::string>& signature);

// Once it was unpacked: what its pack.toml says has to be what was signed.
std::optional<Refused> contradiction(const Claim& claim, const std::string& id,
                                     std::int64_t sequence);

}  // namespace hearth::trust
