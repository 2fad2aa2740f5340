// A small listing with a vocabulary of its own, in three languages, and what search finds in it.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>

#include <string>
#include <vector>

#include "catalog/catalog.h"

namespace hearth::tests {

using Ids = std::vector<std::string>;

inline listing::Listing found_listing() {
  listing::Listing all;
  all.center.id = "small";
  all.center.title = "Small House";
  all.center.name.plain = "Small House";
  all.center.country = "US";
  all.center.languages = {"en", "es", "ar"};
  all.center.time_zone = "America/New_York";
  all.center.latitude = 32.0;
  all.center.longitude = -81.0;
  const auto resource = [&](const char* id, const char* name, const char* category,
                            const char* kind, const char* description) -> listing::Resource& {
    listing::Resource row;
    row.id = id;
    row.name.plain = name;
    row.category = category;
    row.kind = kind;
    row.description.plain = description;
    return all.resources.emplace_back(std::move(row));
  };
  resource("maple", "Maple Grove Night House", "housing", "shelter", "Beds for the night.");
  resource("raices", "Centro Raíces", "housing", "rent", "Help with rent and a kitchen.");
  resource("kitchen", "Kitchen on Mill Street", "food", "meals", "A warm meal each day.");
  resource("clinic", "Pine Clinic", "treatment", "medication", "Counsel and medication.");
  resource("papers", "Paper Desk", "legal", "id-and-papers", "Birth certificates and more.");
  resource("line", "Night Line", "crisis", "crisis-lines", "Somebody listens.").crisis = true;
  resource("tokyo", "東京支援センター", "mental-health", "counseling", "電話で相談できます");
  resource("thai", "ศูนย์ช่วยเหลือ", "mental-health", "counseling", "");
  auto& hidden = resource("hidden", "Safe Place", "housing", "shelter", "");
  hidden.confidential_address = true;
  hidden.address = "99 Secretlane, Springfield";
  const auto meeting = [&](const char* id, const char* name, std::vector<std::string> types) {
    listing::Meeting row;
    row.id = id;
    row.name.plain = name;
    row.program = "AA";
    row.types = std::move(types);
    row.when.by_appointment = true;
    all.meetings.push_back(std::move(row));
  };
  meeting("women", "Evening Circle", {"W"});
  meeting("closed", "Morning Step", {"C"});
  meeting("open", "Morning Step", {"O"});
  all.articles.push_back({.name = "slip",
                          .language = "en",
                          .title = "I slipped. Now what?",
                          .body = "Many people *begin* again."});
  all.articles.push_back({.name = "slip",
                          .language = "es",
                          .title = "Recaí. ¿Y ahora?",
                          .body = "Muchas personas empiezan de nuevo."});
  return all;
}

inline catalog::Vocabulary vocabulary() {
  catalog::Vocabulary words;
  words.names["category housing"] = {"Housing", {{"es", "Vivienda"}, {"ar", "السكن"}}};
  words.names["kind shelter"] = {"Shelter", {{"es", "Refugio"}, {"ar", "مأوى"}}};
  words.names["kind meals"] = {"Meals", {{"es", "Comidas"}, {"ar", "وجبات"}}};
  words.names["kind medication"] = {"Medication for addiction", {{"es", "Medicamentos"}}};
  words.names["type W"] = {"Women", {{"es", "Mujeres"}, {"ar", "نساء"}}};
  words.synonyms = {{"place to sleep", {"Shelter"}},
                    {"rehab", {"Medication for addiction"}},
                    {"methadone", {"Medication for addiction"}},
                    {"id card", {"ID and papers"}},
                    {"suicidal", {"Crisis lines"}},
                    {"donde dormir", {"Shelter"}},
                    {"هوية", {"ID and papers"}},
                    {"hungry", {"Meals", "kitchen"}},
                    {"quit drinking", {"AA"}}};
  return words;
}

inline catalog::Catalog catalog_of(const listing::Listing& listing,
                                   const catalog::Vocabulary& words = vocabulary()) {
  const auto image = catalog::image(listing, words);
  REQUIRE(image.ok());
  auto catalog = catalog::Catalog::open_image(*image);
  REQUIRE(catalog.ok());
  return *std::move(catalog);
}

inline Ids ids(const std::vector<catalog::Found>& found) {
  Ids all;
  for (const auto& one : found) all.push_back(one.id);
  return all;
}

inline Ids found(const catalog::Catalog& catalog, std::string_view words,
                 std::string_view language = "en") {
  return ids(catalog.search(words, language, 20));
}

inline bool has(const Ids& all, std::string_view id) {
  return std::find(all.begin(), all.end(), id) != all.end();
}

inline std::string first(const Ids& all) {
  return all.empty() ? "" : all.front();
}

}  // namespace hearth::tests
