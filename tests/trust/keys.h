// Keys and lists for tests of trust.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "seal/signature.h"
#include "trust/trust_list.h"

namespace hearth::tests {

struct Signer {
  std::string name;
  seal::SigningKey key = seal::SigningKey::generate().value();

  trust::TrustedKey trusted() const { return {name, key.verifying()}; }
  std::string sign(std::string_view bytes, std::string_view comment = "") const {
    return seal::sign(bytes, key, comment);
  }
};

inline trust::TrustList list_of(std::int64_t version, const std::vector<const Signer*>& signers,
                                std::int64_t threshold = 1) {
  trust::TrustList list{version, threshold, {}};
  for (const auto* one : signers) list.keys.push_back(one->trusted());
  return list;
}

}  // namespace hearth::tests
