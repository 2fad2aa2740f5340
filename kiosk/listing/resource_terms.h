// The words that Hearth knows in the cells of resources.csv, so that they are shown in every
// language and can be filtered by. The names are gettext ids.
#pragma once

#include <span>
#include <string_view>

namespace hearth::listing {

enum class TermGroup { eligibility, cost, accessibility, documents };

struct ResourceTerm {
  const char* code;  // unique in its group
  TermGroup group;
  const char* name;  // English, as in a list: "Women", "No ID needed"
};

std::span<const ResourceTerm> resource_terms();

// By code, name, or another usual way to write it; null when unknown.
const ResourceTerm* find_term(TermGroup group, std::string_view code_or_name);

}  // namespace hearth::listing
