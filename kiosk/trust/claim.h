// What a pack's signature says of it, in its trusted comment: "hearth-pack:fernbrook:42".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hearth::trust {

struct Claim {
  std::string id;             // of the center, [a-z0-9-]{1,40}
  std::int64_t sequence = 0;  // 0 or more
  bool operator==(const Claim&) const = default;
};

bool is_center_id(std::string_view id);

// None for anything but exactly this form.
std::optional<Claim> read_claim(std::string_view comment);
std::string write_claim(const Claim& claim);

}  // namespace hearth::trust
