// The words by which a listing's rows are found beside their own: what Hearth calls its categories,
// kinds, types and terms in every interface language, and what people say instead. It is made above
// this room (translations live there) and goes into the catalog with the listing.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "listing/translated.h"

namespace hearth::catalog {

struct Vocabulary {
  // "category housing" or "kind shelter" -> the name, plain in English; see the keys below.
  std::map<std::string, listing::Translated, std::less<>> names;

  // What people say -> what listings call it: names of categories or kinds in English, or words
  // that stand in listings; the nearest first.
  struct Synonym {
    std::string said;
    std::vector<std::string> means;
    bool operator==(const Synonym&) const = default;
  };
  std::vector<Synonym> synonyms;

  bool operator==(const Vocabulary&) const = default;
};

// Keys of `names`: a group and a code of it. Groups: "category", "kind", "type" (Meeting Guide's
// codes), "expect", "attendance" ("online", "in-person"), and of resource_terms() "eligibility",
// "cost", "accessibility", "documents".
inline std::string name_key(std::string_view group, std::string_view code) {
  return std::string(group) + ' ' + std::string(code);
}

}  // namespace hearth::catalog
