// How a trust list replaces the one before it: version N+1 exactly, signed by as many of the old
// keys as the old list asks for, and by as many of its own as it asks for itself.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "trust/refusals.h"
#include "trust/trust_list.h"

namespace hearth::trust {

struct NothingNew {};

// `text`: of trust.toml; `signatures`: of the .minisig files beside it, in any order. What is no
// signature of it by a known key is passed over: it only does not count.
using Succession = std::variant<TrustList, NothingNew, Refused>;
Succession succeed(const TrustList& now, std::string_view text,
                   const std::vector<std::string>& signatures);

}  // namespace hearth::trust
