// The sequence below which no pack is accepted any more: the highest that ever was, of the keys
// that are trusted now. It is never lowered by showing an earlier pack again.
//
// When a key is replaced, its packs no longer count, and the first pack of the new key sets the
// floor anew: a thief who signed with the old one a pack of a huge sequence has not locked the
// kiosk.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "trust/trust_list.h"

namespace hearth::trust {

struct Floor {
  std::map<std::string, std::int64_t> highest;  // by the word of the key that signed it
  std::set<std::string> fresh;  // words of keys that replaced another and signed nothing yet

  // For a pack signed by `signer`; none: any sequence will do.
  std::optional<std::int64_t> below(const TrustList& trust, const seal::VerifyingKey& signer) const;

  void accept(const seal::VerifyingKey& signer, std::int64_t sequence);
  void replace(const TrustList& before, const TrustList& after);

  bool operator==(const Floor&) const = default;
};

}  // namespace hearth::trust
