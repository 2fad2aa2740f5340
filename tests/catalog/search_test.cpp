#include "catalog/searching.h"

using namespace hearth;
using namespace hearth::tests;
using catalog::FoundKind;

TEST_CASE("accents and case do not count, on either side") {
  const auto all = catalog_of(found_listing());
  for (const auto* words : {"raices", "RAÍCES", "Raíces",
                            "RAI\xCC\x81"
                            "CES",
                            "centro raices"}) {
    CAPTURE(words);
    CHECK(first(found(all, words)) == "raices");
  }
}

TEST_CASE("each letter of a word finds it, the last word being half typed") {
  const auto all = catalog_of(found_listing());
  const std::string word = "maple";
  for (std::size_t letters = 1; letters <= word.size(); ++letters) {
    CAPTURE(letters);
    CHECK(has(found(all, word.substr(0, letters)), "maple"));
  }
  CHECK(first(found(all, "maple gro")) == "maple");
  CHECK(first(found(all, "night maple")) == "maple");  // in any order
}

TEST_CASE("one and several are the same, in English and in Spanish") {
  const auto all = catalog_of(found_listing());
  CHECK(has(found(all, "clinics"), "clinic"));
  CHECK(has(found(all, "kitchens"), "kitchen"));
  CHECK(first(found(all, "shelters")) == "shelter");
  CHECK(first(found(all, "refugios")) == "shelter");
  CHECK(first(found(all, "comida")) == "meals");
  CHECK(has(found(all, "certificate"), "papers"));
}

TEST_CASE("everyday words lead to what listings call it, in three languages") {
  const auto all = catalog_of(found_listing());
  CHECK(found(all, "rehab").front() == "medication");
  CHECK(has(found(all, "rehab"), "clinic"));
  CHECK(first(found(all, "place to sleep")) == "shelter");
  CHECK(first(found(all, "I need a place to sleep tonight")) == "shelter");
  CHECK(first(found(all, "place to")) == "shelter");  // half of it said
  CHECK(first(found(all, "ID card")) == "id-and-papers");
  CHECK(first(found(all, "id cards")) == "id-and-papers");
  CHECK(first(found(all, "suicidal")) == "crisis-lines");
  CHECK(first(found(all, "dónde dormir")) == "shelter");
  CHECK(first(found(all, "هويّة")) == "id-and-papers");
  CHECK(has(found(all, "hungry"), "kitchen"));
  CHECK(has(found(all, "quit drinking"), "women"));  // a program
}

TEST_CASE("a word of another language finds English rows") {
  const auto all = catalog_of(found_listing());
  CHECK(found(all, "مأوى").front() == "shelter");
  CHECK(has(found(all, "مأوى"), "maple"));
  CHECK(has(found(all, "ماوي"), "maple"));  // as people type it
  CHECK(has(found(all, "سكن"), "maple"));   // without its article
  CHECK(has(found(all, "والسكن"), "maple"));
  CHECK(has(found(all, "نساء"), "women"));
  CHECK(has(found(all, "mujeres"), "women"));
  CHECK(has(found(all, "vivienda"), "raices"));
}

TEST_CASE("scripts without spaces are found from within, from the first letter on") {
  const auto all = catalog_of(found_listing());
  for (const auto* words : {"東", "東京", "支援", "支援セ", "センター", "相談"}) {
    CAPTURE(words);
    CHECK(first(found(all, words)) == "tokyo");
  }
  CHECK(found(all, "京東").empty());
  CHECK(first(found(all, "ช่วย")) == "thai");
  CHECK(first(found(all, "ศู")) == "thai");
}

TEST_CASE("a slip of the finger still finds") {
  const auto all = catalog_of(found_listing());
  for (const auto* slip : {"metadone", "methadon", "mehtadone", "methadonne", "metadon"}) {
    CAPTURE(slip);
    CHECK(first(found(all, slip)) == "medication");
  }
  CHECK(first(found(all, "shleter")) == "shelter");
  CHECK(first(found(all, "refujio")) == "shelter");
  CHECK(first(found(all, "sheltr maple")) == "maple");
  CHECK(has(found(all, "kichen"), "kitchen"));
  CHECK(has(found(all, "cirtifficates"), "papers"));  // two, from eight letters on
  CHECK(found(all, "pnie").size() == 1);              // of four letters one
  CHECK(found(all, "xyz").empty());                   // of three none
}

TEST_CASE("a category or kind that is meant comes first, then names, then what is said") {
  auto listing = found_listing();
  listing.resources[1].description.plain = "Help with rent near the shelter.";  // says so only
  listing.resources[5].name.plain = "Old Shelter Line";                         // in its name
  listing.resources[3].name.plain = "Shelter Clinic";                           // opens with it
  const auto all = catalog_of(listing);
  const auto answer = found(all, "shelter");
  REQUIRE(answer.size() >= 5);
  CHECK(answer[0] == "shelter");
  CHECK(answer[1] == "clinic");
  CHECK(answer[2] == "line");
  CHECK(answer[3] == "maple");  // called so
  CHECK(answer.back() == "raices");
}

TEST_CASE("among equals what is open to anyone is first, and what is close to the center") {
  auto listing = found_listing();
  listing.resources[0].name.plain = "Bread";
  listing.resources[0].latitude = 33.0;
  listing.resources[0].longitude = -81.0;
  listing.resources[2].name.plain = "Bread";
  listing.resources[2].latitude = 32.1;
  listing.resources[2].longitude = -81.0;
  const auto all = catalog_of(listing);
  CHECK(found(all, "bread") == Ids{"kitchen", "maple"});
  CHECK(found(all, "morning step") == Ids{"open", "closed"});
}

TEST_CASE("categories without rows are not found") {
  const auto all = catalog_of(found_listing());
  CHECK(found(all, "transport").empty());
  for (const auto& topic : all.topics()) CHECK(topic.rows > 0);
}

TEST_CASE("a page comes once, with its title in the visitor's language") {
  const auto all = catalog_of(found_listing());
  for (const auto* words : {"slipped", "recai", "empiezan", "begin again"}) {
    CAPTURE(words);
    const auto answer = all.search(words, "es", 20);
    REQUIRE(answer.size() == 1);
    CHECK(answer.front() == catalog::Found{FoundKind::page, "slip", "Recaí. ¿Y ahora?"});
  }
  CHECK(all.search("slipped", "ar", 20).front().title == "I slipped. Now what?");
  CHECK(all.search("shelter", "ar", 20).front().title == "مأوى");
}

TEST_CASE("an address that is kept private is nowhere in the catalog's search") {
  const auto listing = found_listing();
  const auto all = catalog_of(listing);
  CHECK(found(all, "secretlane").empty());
  CHECK(has(found(all, "safe place"), "hidden"));
}

TEST_CASE("whatever is typed, the answer is a list and nothing breaks") {
  const auto all = catalog_of(found_listing());
  const std::string nul("a\0b\0\"", 5);
  std::string marks;
  for (int i = 0; i < 200; ++i) marks += "\xCC\x81";
  std::string many;
  while (many.size() < 10'000) many += "shelter OR NOT (\" * ^ maple ";
  for (const std::string& words :
       {std::string(), std::string(" "), std::string("\""), std::string("\"\"\""),
        std::string("* OR AND NOT NEAR("), std::string("bshelter"), std::string("{a b} : c"),
        std::string("'; DROP TABLE search; --"), nul, marks, many, std::string(10'000, 'a'),
        std::string(10'000, ' '), std::string("\xff\xfe\x80"), std::string("^maple + -x"),
        std::string("\xF0\x9F\x8F\xA0"), std::string("\u200f\u200e\u202e"),
        std::string(3000, '"')}) {
    CAPTURE(words.substr(0, 40));
    const auto answer = all.search(words, "en", 20);
    CHECK(answer.size() <= 20);
    CHECK(all.nearest_categories(words, "en", 3).size() == 3);
  }
  CHECK(found(all, "\"").empty());
  CHECK(found(all, marks).empty());
  CHECK(found(all, "OR").empty());  // a word like another, and none begins so
  CHECK(has(found(all, "shelter\" OR \"maple"), "maple"));
}

TEST_CASE("where nothing is found the nearest categories are offered, then the fullest") {
  const auto all = catalog_of(found_listing());
  REQUIRE(found(all, "sheltqqqq").empty());
  CHECK(ids(all.nearest_categories("sheltqqqq", "en", 2)) == Ids{"housing", "mental-health"});
  CHECK(ids(all.nearest_categories("zzzz", "en", 1)) == Ids{"housing"});
}

TEST_CASE("the same listing and the same words give the same bytes, other words give others") {
  const auto listing = found_listing();
  auto words = vocabulary();
  const auto one = catalog::image(listing, words);
  const auto two = catalog::image(listing, words);
  REQUIRE(one.ok());
  CHECK(*one == *two);
  words.synonyms.push_back({"bunk", {"Shelter"}});
  CHECK(*one != *catalog::image(listing, words));
}
