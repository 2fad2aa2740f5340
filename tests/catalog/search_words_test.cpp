#include "catalog/search_words.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "catalog/near_words.h"

using namespace hearth::catalog;

namespace {

std::string stem(std::string_view text) {
  const auto words = search_words(text);
  return words.size() == 1 ? words.front().stem : "?";
}

std::vector<std::string> texts(std::string_view text) {
  std::vector<std::string> all;
  for (const auto& word : search_words(text)) all.push_back(word.text);
  return all;
}

using Texts = std::vector<std::string>;

NearWords known(std::vector<std::string> words) {
  std::sort(words.begin(), words.end());
  std::vector<NearWords::Word> all;
  for (const auto& word : words) all.push_back({letters_of(word), 1});
  return NearWords(std::move(all));
}

std::size_t near(const std::string& word, std::string_view typed, bool beginning = false) {
  return known({word}).near(letters_of(typed), beginning, 5).size();
}

}  // namespace

TEST_CASE("words are folded: case, accents, full-width letters, Arabic vowels and forms") {
  CHECK(texts("Don’t PANIC, Straße 12!") == Texts{"dont", "panic", "strasse", "12"});
  CHECK(texts("niño ÅNGSTRÖM") == Texts{"nino", "angstrom"});
  CHECK(texts("ＦＯＯＤ") == Texts{"food"});
  CHECK(texts("مَأْوًى") == Texts{"ماوي"});
  CHECK(texts("مدرســة") == texts("مدرسه"));
}

TEST_CASE("vowels of Indic scripts and of Thai are no accents") {
  CHECK(texts("हिन्दी") != texts("हनद"));
  CHECK(texts("हिन्दी").size() == 1);
  CHECK(texts("తెలుగు").size() == 1);
}

TEST_CASE("one and several have one stem") {
  const std::pair<const char*, const char*> kPairs[] = {
      {"shelter", "shelters"},  {"house", "houses"},      {"family", "families"},
      {"address", "addresses"}, {"church", "churches"},   {"meeting", "meetings"},
      {"familia", "familias"},  {"reunión", "reuniones"}, {"clase", "clases"},
      {"refugio", "refugios"},  {"mujer", "mujeres"},     {"مأوى", "المأوى"}};
  for (const auto& [one, several] : kPairs) {
    CAPTURE(one);
    CHECK(stem(one) == stem(several));
  }
  CHECK(stem("bus") == "bus");
  CHECK(stem("crisis") == "crisis");
  CHECK(stem("ال") == "ال");
}

TEST_CASE("scripts without spaces are cut into pairs of letters") {
  CHECK(texts("東京都") == Texts{"東京", "京都"});
  CHECK(texts("京") == Texts{"京"});
  CHECK(texts("東京 tower") == Texts{"東京", "tower"});
}

TEST_CASE("what is no UTF-8 or no letter stands for nothing") {
  CHECK(search_words("").empty());
  CHECK(search_words("\xff\xfe .,- \"").empty());
  CHECK(search_words("\xCC\x81\xCC\x81").empty());
  CHECK(search_words(std::string(5000, 'a')).front().text.size() == 64);
}

TEST_CASE("a slip is a letter wrong, missing, too many or exchanged") {
  CHECK(near("methadone", "metadone") == 1);
  CHECK(near("methadone", "methadobe") == 1);
  CHECK(near("methadone", "methhadone") == 1);
  CHECK(near("methadone", "mehtadone") == 1);
  CHECK(near("methadone", "mehtadonr") == 1);  // two, in nine letters
  CHECK(near("methadone", "mehtadnor") == 0);
  CHECK(near("meal", "mael") == 1);
  CHECK(near("meal", "mlae") == 0);
  CHECK(near("men", "mne") == 0);  // too short to guess
  CHECK(near("methadone", "metad") == 0);
  CHECK(near("methadone", "metad", true) == 1);
  CHECK(near("methadone", "xethad", true) == 1);
}

TEST_CASE("the nearest words come first, with what was typed first as it is") {
  const auto words = known({"cart", "card", "carts", "hard", "bard", "car"});
  const auto found = words.near(letters_of("cark"), false, 9);
  REQUIRE(found.size() == 3);
  for (const auto& one : found) CHECK(one.front() == U'c');
  CHECK(words.near(letters_of("zard"), false, 9).size() == 3);
  CHECK(words.beginning(U"car").size() == 4);
  CHECK(words.has(U"card"));
  CHECK_FALSE(words.has(U"cardx"));
}
