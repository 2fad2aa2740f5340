#include "listing/categories.h"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "listing/resource_terms.h"

using namespace hearth::listing;

namespace {

std::string_view category(std::string_view name) {
  const auto* found = find_category(name);
  return found ? found->code : "";
}

std::string_view kind(std::string_view in, std::string_view name) {
  const auto* found = find_kind(*find_category(in), name);
  return found ? found->code : "";
}

std::string_view term(TermGroup group, std::string_view name) {
  const auto* found = find_term(group, name);
  return found ? found->code : "";
}

}  // namespace

TEST_CASE("there are at most ten categories, and every code is there once") {
  CHECK(categories().size() <= 10);
  std::set<std::string_view> codes;
  for (const auto& each : categories()) {
    CHECK_MESSAGE(codes.insert(each.code).second, each.code);
    CHECK(category(each.code) == each.code);
    CHECK(category(each.name) == each.code);
    for (const auto& below : each.kinds) {
      CHECK_MESSAGE(codes.insert(below.code).second, below.code);
      CHECK(kind(each.code, below.code) == below.code);
      CHECK(kind(each.code, below.name) == below.code);
    }
  }
}

TEST_CASE("a category is found as spreadsheets write it") {
  CHECK(category("food and essentials") == "food");
  CHECK(category("Food & Essentials") == "food");
  CHECK(category("FOOD") == "food");
  CHECK(category("Essentials") == "food");
  CHECK(category("mental-health") == "mental-health");
  CHECK(category("Transportation") == "transport");
  CHECK(category("Pets") == "");
  CHECK(category("") == "");
  CHECK(kind("housing", "Shelters") == "shelter");
  CHECK(kind("housing", "Meals") == "");
  CHECK(category_of_kind("Sober living")->code == std::string_view("housing"));
  CHECK(category_of_kind("Pets") == nullptr);
}

TEST_CASE("the known words of cells are found by every usual name, each in its own column") {
  std::set<std::pair<TermGroup, std::string_view>> codes;
  for (const auto& each : resource_terms()) {
    CHECK_MESSAGE(codes.insert({each.group, each.code}).second, each.code);
    CHECK(term(each.group, each.code) == each.code);
    CHECK(term(each.group, each.name) == each.code);
  }
  CHECK(term(TermGroup::eligibility, "Everyone") == "anyone");
  CHECK(term(TermGroup::eligibility, "LGBT") == "lgbtq");
  CHECK(term(TermGroup::cost, "none") == "free");
  CHECK(term(TermGroup::documents, "none") == "none");
  CHECK(term(TermGroup::documents, "No ID needed") == "none");
  CHECK(term(TermGroup::accessibility, "Wheelchair accessible") == "step-free");
  CHECK(term(TermGroup::accessibility, "free") == "");
}
