#include "listing/article.h"

#include <doctest/doctest.h>

using namespace hearth::listing;
using Kind = ArticlePart::Kind;

TEST_CASE("a body becomes headings, paragraphs, steps and points in their order") {
  const auto body = read_body(
      "# Before\n\nOne line\nand its *other* half.\n\n3. **Call 911.** Say where.\n4. Wait.\n\n"
      "   Longer.\n\n- A point\n");
  CHECK_FALSE(body.has_html);
  CHECK(body.parts ==
        std::vector<ArticlePart>{{Kind::heading, 1, "", "Before"},
                                 {Kind::paragraph, 0, "", "One line and its other half."},
                                 {Kind::step, 3, "Call 911.", "Say where."},
                                 {Kind::step, 4, "", "Wait."},
                                 {Kind::paragraph, 0, "", "Longer."},
                                 {Kind::point, 0, "", "A point"}});
}

TEST_CASE("a link keeps its address; HTML and pictures are left out and told") {
  const auto body = read_body(
      "See [the desk](https://a.example/x) or <https://b.example>.\n\n<b>Bold</b> and "
      "![p](p.png)\n\n<div>\nx\n</div>\n");
  REQUIRE(body.parts.size() == 2);
  CHECK(body.parts[0].text == "See the desk (a.example/x) or https://b.example.");
  CHECK(body.parts[1].text == "Bold and");
  CHECK(body.has_html);
  CHECK(body.has_picture);
}

TEST_CASE("a quotation is told from other words, whatever stands around it") {
  const auto body = read_body("Before.\n\n> One line\n> and another.\n>\n> Again.\n\nAfter.\n");
  CHECK(body.parts == std::vector<ArticlePart>{{Kind::paragraph, 0, "", "Before."},
                                               {Kind::quote, 0, "", "One line and another."},
                                               {Kind::quote, 0, "", "Again."},
                                               {Kind::paragraph, 0, "", "After."}});
}

TEST_CASE("a body nested without end is read without harm") {
  CHECK_NOTHROW(read_body(std::string(50'000, '>') + " deep"));
  CHECK_NOTHROW(read_body(std::string(50'000, '*') + " deep " + std::string(50'000, '*')));
  CHECK_NOTHROW(read_body(std::string(20'000, '[') + "x"));
  std::string list, deeper;
  for (int i = 0; i < 20'000; ++i) list += "- a\n";
  for (int i = 0; i < 300; ++i)
    deeper += std::string(static_cast<std::size_t>(2 * i), ' ') + "- a\n";
  CHECK(read_body(list).parts.size() == 20'000);
  CHECK_NOTHROW(read_body(deeper));
}

TEST_CASE("an article is found as a text is: exact, language, the pack's first, any") {
  const std::vector<Article> all{{.name = "a", .language = "en", .title = "A"},
                                 {.name = "a", .language = "es", .title = "El A"},
                                 {.name = "b", .language = "ar", .title = "B"}};
  CHECK(choose_article(all, "a", "es-MX", "en").article == &all[1]);
  CHECK(choose_article(all, "a", "es", "en").as_asked);
  CHECK(choose_article(all, "a", "ar", "en").article == &all[0]);
  CHECK_FALSE(choose_article(all, "a", "ar", "en").as_asked);
  CHECK(choose_article(all, "b", "en", "en").article == &all[2]);
  CHECK(choose_article(all, "c", "en", "en").article == nullptr);
}
