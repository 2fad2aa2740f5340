#include "trust/floor.h"

#include <algorithm>

namespace hearth::trust {

std::optional<std::int64_t> Floor::below(const TrustList& trust,
                                         const seal::VerifyingKey& signer) const {
  std::optional<std::int64_t> floor;
  if (fresh.contains(signer.word())) return floor;
  for (const auto& key : trust.keys)
    if (const auto found = highest.find(key.key.word()); found != highest.end())
      floor = std::max(floor.value_or(found->second), found->second);
  return floor;
}

void Floor::accept(const seal::VerifyingKey& signer, std::int64_t sequence) {
  const auto word = signer.word();
  if (fresh.contains(word)) {
    highest.clear();
    fresh.clear();
  }
  const auto entry = highest.try_emplace(word, sequence).first;
  entry->second = std::max(entry->second, sequence);
}

void Floor::replace(const TrustList& before, const TrustList& after) {
  const bool one_left = std::any_of(before.keys.begin(), before.keys.end(),
                                    [&](const auto& key) { return !after.has(key.key); });
  std::erase_if(fresh, [&](const std::string& word) {
    return std::none_of(after.keys.begin(), after.keys.end(),
                        [&](const TrustedKey& key) { return key.key.word() == word; });
  });
  if (!one_left) return;
  for (const auto& key : after.keys)
    if (!before.has(key.key)) fresh.insert(key.key.word());
}

}  // namespace hearth::trust
