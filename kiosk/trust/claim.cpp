#include "trust/claim.h"

#include <algorithm>
#include <charconv>

namespace hearth::trust {

namespace {
constexpr std::string_view kBeginning = "hearth-pack:";
}

bool is_center_id(std::string_view id) {
  return !id.empty() && id.size() <= 40 && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

std::optional<Claim> read_claim(std::string_view comment) {
  const auto whole = comment;
  if (!comment.starts_with(kBeginning)) return std::nullopt;
  comment.remove_prefix(kBeginning.size());
  const auto colon = comment.find(':');
  if (colon == std::string_view::npos || !is_center_id(comment.substr(0, colon)))
    return std::nullopt;
  Claim claim{std::string(comment.substr(0, colon)), 0};
  const auto digits = comment.substr(colon + 1);
  const auto [end, fault] =
      std::from_chars(digits.data(), digits.data() + digits.size(), claim.sequence);
  // Written back it has to be the same: no sign, no leading zeros, nothing behind.
  if (fault != std::errc() || write_claim(claim) != whole || claim.sequence < 0)
    return std::nullopt;
  return claim;
}

std::string write_claim(const Claim& claim) {
  return std::string(kBeginning) + claim.id + ':' + std::to_string(claim.sequence);
}

}  // namespace hearth::trust
