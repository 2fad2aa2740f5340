// What search finds.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "listing/translated.h"

namespace hearth::catalog {

enum class FoundKind { category, kind, meeting, resource, page };

struct Found {
  FoundKind kind = FoundKind::category;
  std::string id;     // of a category or kind its code, or as staff wrote it; of a page its name
  std::string title;  // in the visitor's language where there is one
  bool operator==(const Found&) const = default;
};

// A category or kind of help that this listing has rows in.
struct Topic {
  FoundKind kind = FoundKind::category;
  std::string id;
  std::string category;  // of a kind: the id of its category
  listing::Translated name;
  std::int64_t rows = 0;
  bool operator==(const Topic&) const = default;
};

}  // namespace hearth::catalog
