// Reads a pack whose signature was verified: the one step that looks at what is in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/time.h"
#include "catalog/vocabulary.h"
#include "trust/claim.h"
#include "trust/refusals.h"

namespace hearth::sync {

// What staff are told of a pack.
struct PackSummary {
  std::string title;  // one line
  std::optional<base::Instant> issued;
  std::optional<base::Date> expires;
  std::size_t meetings = 0, resources = 0, pages = 0, forms = 0, notices = 0;
  std::size_t left_out = 0;  // rows with a mistake
  bool operator==(const PackSummary&) const = default;
};

struct BuiltPack {
  PackSummary summary;
  std::string catalog;  // the bytes of its catalog's file
};

using ReadPack = std::variant<BuiltPack, trust::Refused>;

class Reader {
 public:
  virtual ~Reader() = default;
  // `claim`: what was signed, which the pack has to say as well.
  virtual ReadPack read(std::string_view pack, const trust::Claim& claim) = 0;
};

// The reading itself, in this very process.
ReadPack read_pack(std::string_view pack, const trust::Claim& claim,
                   const catalog::Vocabulary& vocabulary);

}  // namespace hearth::sync
