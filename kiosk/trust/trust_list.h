// trust.toml: the keys that may sign packs, and how many of them a later list needs.
// Format: data-pack.md, "Trust".
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "seal/verifying_key.h"

namespace hearth::trust {

inline constexpr const char* kTrustFile = "trust.toml";
inline constexpr std::size_t kLargestTrustFile = 64u << 10;  // bytes
inline constexpr std::size_t kMostKeys = 50;

struct TrustedKey {
  std::string name;  // whose it is; one line, never empty
  seal::VerifyingKey key;
  bool operator==(const TrustedKey&) const = default;
};

struct TrustList {
  std::int64_t version = 1;
  std::int64_t threshold = 1;  // from 1 to the number of keys
  std::vector<TrustedKey> keys;
  bool operator==(const TrustList&) const = default;

  const TrustedKey* find(const seal::KeyNumber& number) const;  // null: not in it
  bool has(const seal::VerifyingKey& key) const;
};

// The error says which line of it is wrong; a list with a mistake is no list.
base::Result<TrustList> read_trust_list(std::string_view text);

// The same list gives the same bytes, and reading them gives the same list.
std::string write_trust_list(const TrustList& list);

// May it stand in a list? An empty answer, or what is wrong with it.
base::Status check_name(std::string_view name);

// What the signature of one key is called: "trust.toml.B76A587FE7679589.minisig".
std::string signature_name(const seal::KeyNumber& number);

}  // namespace hearth::trust
