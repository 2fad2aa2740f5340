// What lists and filters need of a resource without reading its row.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace hearth::catalog {

// listing::Resource's fields of the same names; the name and the hours without translations.
struct ResourceFacts {
  std::string id, name, category, kind;
  std::optional<double> latitude, longitude;
  std::string hours;
  std::vector<std::string> eligibility, cost, accessibility, documents, languages;
  bool crisis = false;
};

}  // namespace hearth::catalog
