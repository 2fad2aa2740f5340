#include "trust/judge.h"

#include "seal/signature.h"

namespace hearth::trust {

namespace {

Judgement by_sequence(const Standing& standing, const TrustedKey& key, Claim claim) {
  const auto floor = standing.floor.below(standing.trust, key.key);
  if (floor && claim.sequence < *floor)
    return Refused{Refusal::older_pack,
                   std::to_string(claim.sequence) + ", after " + std::to_string(*floor)};
  if (floor && claim.sequence == *floor) return NothingNew{};
  return Accepted{key, std::move(claim)};
}

}  // namespace

Judgement judge(const Standing& standing, std::string_view pack,
                const std::optional<std::string>& text) {
  if (!text) return Refused{Refusal::no_signature, ""};
  const auto read = seal::Signature::parse(*text);
  if (const auto* fault = std::get_if<seal::SignatureFault>(&read))
    return Refused{*fault == seal::SignatureFault::legacy ? Refusal::signature_old_form
                                                          : Refusal::signature_unreadable,
                   ""};
  const auto& signature = std::get<seal::Signature>(read);
  const auto* const key = standing.trust.find(signature.key());
  if (key == nullptr) return Refused{Refusal::unknown_key, seal::shown(signature.key())};
  if (!signature.fits(key->key, pack)) return Refused{Refusal::changed_after_signing, key->name};
  auto claim = read_claim(signature.trusted_comment());
  if (!claim) return Refused{Refusal::signature_of_another_pack, ""};
  if (!standing.center.empty() && claim->id != standing.center)
    return Refused{Refusal::another_center, claim->id};
  return by_sequence(standing, *key, *std::move(claim));
}

std::optional<Refused> contradiction(const Claim& claim, const std::string& id,
                                     std::int64_t sequence) {
  if (id == claim.id && sequence == claim.sequence) return std::nullopt;
  return Refused{
      Refusal::signature_of_another_pack,
      "it is for " + write_claim(claim) + ", and the pack is " + write_claim({id, sequence})};
}

}  // namespace hearth::trust
