#include "trust/succession.h"

#include <algorithm>

#include "seal/signature.h"

namespace hearth::trust {

namespace {

std::int64_t signers(const TrustList& list, std::string_view text,
                     const std::vector<seal::Signature>& signatures) {
  return std::count_if(list.keys.begin(), list.keys.end(), [&](const TrustedKey& key) {
    return std::any_of(signatures.begin(), signatures.end(),
                       [&](const seal::Signature& one) { return one.fits(key.key, text); });
  });
}

std::string counted(std::int64_t signers, const TrustList& list) {
  return std::to_string(signers) + " of " + std::to_string(list.threshold);
}

}  // namespace

Succession succeed(const TrustList& now, std::string_view text,
                   const std::vector<std::string>& signatures) {
  auto next = read_trust_list(text);
  if (!next) return Refused{Refusal::list_unreadable, next.error().sentence()};
  // A stick keeps its list for years: an older one is no news, and neither is this one.
  if (next->version <= now.version) return NothingNew{};
  if (next->version != now.version + 1)
    return Refused{Refusal::list_not_next,
                   std::to_string(next->version) + ", after " + std::to_string(now.version)};
  std::vector<seal::Signature> sound;
  for (const auto& one : signatures)
    if (auto read = seal::Signature::parse(one); std::holds_alternative<seal::Signature>(read))
      sound.push_back(std::get<seal::Signature>(std::move(read)));
  if (const auto old = signers(now, text, sound); old < now.threshold)
    return Refused{Refusal::list_lacks_known_keys, counted(old, now)};
  if (const auto own = signers(*next, text, sound); own < next->threshold)
    return Refused{Refusal::list_lacks_own_keys, counted(own, *next)};
  return *std::move(next);
}

}  // namespace hearth::trust
