// The kinds of help that a directory is ordered by: at most ten, each with a level below. The order
// is that of the screen, the most urgent first. The names are gettext ids.
#pragma once

#include <span>
#include <string_view>

namespace hearth::listing {

// The level below a category.
struct ResourceKind {
  const char* code;  // "shelter"; unique among all kinds and categories
  const char* name;  // English
};

struct Category {
  const char* code;  // "housing"
  const char* name;  // English: "Housing"
  std::span<const ResourceKind> kinds;
};

std::span<const Category> categories();

// By code, or by what spreadsheets call it ("Food", "Food & Essentials"): case, "&" and "and", and
// white space do not count. Null when unknown.
const Category* find_category(std::string_view code_or_name);
const ResourceKind* find_kind(const Category& category, std::string_view code_or_name);

// Where this kind belongs ("shelter" -> housing), by code or name; null when unknown.
const Category* category_of_kind(std::string_view code_or_name);

}  // namespace hearth::listing
