#include "listing/library.h"

#include <doctest/doctest.h>

using namespace hearth::listing;

namespace {

Article page(std::string name, std::string section, std::int64_t order = 0,
             std::string language = "en") {
  return {.name = name,
          .language = std::move(language),
          .title = name,
          .section = std::move(section),
          .order = order,
          .body = "Words."};
}

std::vector<std::string> names(const std::vector<ChosenArticle>& library) {
  std::vector<std::string> all;
  for (const auto& one : library) all.push_back(one.article->name);
  return all;
}

}  // namespace

TEST_CASE("the library has known sections first, then the center's own, then what has none") {
  const std::vector<Article> all{page("none", ""),          page("garden", "Garden"),
                                 page("right", "rights"),   page("cook", "Cooking"),
                                 page("new", "new-here"),   page("late", "setbacks", 20),
                                 page("soon", "setbacks", 10)};
  const auto shelf = library(all, "en", "en");
  CHECK(names(shelf) ==
        std::vector<std::string>{"new", "soon", "late", "right", "cook", "garden", "none"});
  CHECK(sections_of(shelf) ==
        std::vector<std::string>{"new-here", "setbacks", "rights", "Cooking", "Garden"});
}

TEST_CASE("an article stands in the library once, in the visitor's language where there is one") {
  const std::vector<Article> all{page("both", "families"), page("both", "families", 0, "es"),
                                 page("one", "families", 10)};
  const auto shelf = library(all, "es", "en");
  REQUIRE(names(shelf) == std::vector<std::string>{"both", "one"});
  CHECK(shelf[0].article->language == "es");
  CHECK(shelf[0].as_asked);
  CHECK_FALSE(shelf[1].as_asked);
}

TEST_CASE("the safety card is no article of the library") {
  CHECK(library(std::vector{page("naloxone", ""), page("a", "")}, "en", "en").size() == 1);
}

TEST_CASE("what is read next is in the same section") {
  const std::vector<Article> all{page("a", "families", 1), page("b", "families", 2),
                                 page("c", "stories")};
  const auto shelf = library(all, "en", "en");
  REQUIRE(next_article(shelf, "a"));
  CHECK(next_article(shelf, "a")->name == "b");
  CHECK(next_article(shelf, "b") == nullptr);
  CHECK(next_article(shelf, "c") == nullptr);
  CHECK(next_article(shelf, "gone") == nullptr);
}

TEST_CASE("minutes to read are rounded, and never none") {
  const auto minutes = [](int words) {
    std::string body;
    for (int i = 0; i < words; ++i) body += "word ";
    return minutes_to_read({.body = body});
  };
  CHECK(minutes(0) == 1);
  CHECK(minutes(239) == 1);
  CHECK(minutes(240) == 2);
  CHECK(minutes(480) == 3);
}
