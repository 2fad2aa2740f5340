#include "pack/folder_of.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

const std::string kBody = "+++\ntitle = \"Hope\"\n+++\nA line.\n";

Reading read_page(const std::string& name, std::string text) {
  return FolderOf().put("pages/" + name, std::move(text)).read();
}

}  // namespace

TEST_CASE("a page is read with its front matter, its language from its name") {
  const auto reading =
      FolderOf()
          .put("pages/Hope.md",
               "+++\r\ntitle = \"Hope\"\r\nsection = \"setbacks\"\r\norder = 2\r\n"
               "summary = \"Short\"\r\nauthor = \"A peer\"\r\nreviewed = 2026-10-01\r\n+++\r\n"
               "\r\n# One\r\n")
          .put("pages/hope.es.md", "+++\ntitle = \"Esperanza\"\n+++\nUna.\n")
          .read();
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  REQUIRE(reading.listing.articles.size() == 2);
  const auto& english = reading.listing.articles[0];
  CHECK(english.name == "hope");
  CHECK(english.language == "en");
  CHECK(english.title == "Hope");
  CHECK(english.section == "setbacks");
  CHECK(english.order == 2);
  CHECK(english.reviewed.has_value());
  CHECK(english.body.find("# One") != std::string::npos);
  CHECK(reading.listing.articles[1].language == "es");
}

TEST_CASE("a page that nobody would read to its end is told and left out") {
  std::string items;
  for (int i = 0; i < 501; ++i) items += "- a\n";
  const auto many = read_page("a.md", "+++\ntitle = \"Hope\"\n+++\n" + items);
  CHECK(says(only(many.errors), "pages/a.md: The page is too long for the screen"));
  CHECK(many.listing.articles.empty());
  const auto large = read_page("a.md", kBody + std::string(70'000, 'x'));
  CHECK(says(only(large.errors), "too large"));
}

TEST_CASE("a page with a mistake is named by file and line, and left out") {
  CHECK(says(only(read_page("a.md", "No front matter.\n").errors), "pages/a.md: A page begins"));
  CHECK(
      says(only(read_page("a.md", "+++\ntitle = \"A\"\nnever closed\n").errors), "A page begins"));
  CHECK(says(only(read_page("a.md", "+++\nsection = \"x\"\n+++\nText.\n").errors),
             "pages/a.md, key title: The page has no title"));
  CHECK(says(only(read_page("a.md", "+++\norder = 1\ntitle = \"A\n+++\nText.\n").errors),
             "pages/a.md, line 3: This line cannot be read"));
  CHECK(says(only(read_page("a.md", "+++\ntitle = \"A\"\n+++\n\n").errors), "There is no text"));
  const auto reading = read_page("a.md", "+++\ntitle = \"A\"\nreviewed = \"soon\"\n+++\nText.\n");
  CHECK(says(only(reading.errors), "pages/a.md, line 3, key reviewed: This must be a date"));
  CHECK(reading.listing.articles.size() == 1);
}

TEST_CASE("a story needs consent and a pen name") {
  const auto story = [](const std::string& more) {
    return read_page("s.md", "+++\ntitle = \"S\"\nsection = \"stories\"\n" + more + "+++\nText.\n");
  };
  CHECK(says(only(story("").errors), "consent = DATE"));
  CHECK(says(only(story("consent = 2026-01-02\n").errors), "pen name"));
  CHECK(story("consent = 2026-01-02\nauthor = \"Juniper\"\n").listing.articles.size() == 1);
}

TEST_CASE("what is not shown of a page is told") {
  CHECK(says(only(read_page("a.md", kBody + "\n<b>x</b>\n").warnings), "HTML"));
  CHECK(says(only(read_page("a.md", kBody + "\n![x](x.png)\n").warnings), "picture"));
  CHECK(says(only(read_page("a.md", "+++\ntitle = \"A\"\ntitel = \"B\"\n+++\nx\n").warnings),
             "\"title\" may be meant"));
  CHECK(says(only(read_page("a.docx", "x").warnings), "ends in .md"));
  CHECK(says(only(read_page("a.fr.md", kBody).warnings), "languages of pack.toml"));
  CHECK(read_page(".a.md.swp", "x").warnings.empty());
}

TEST_CASE("the same page twice counts once") {
  const auto reading = FolderOf()
                           .put("pages/A.md", kBody)
                           .put("pages/a.md", kBody)
                           .put("pages/a.en.md", kBody)
                           .read();
  CHECK(reading.listing.articles.size() == 1);
  CHECK(reading.errors.size() == 2);
}
