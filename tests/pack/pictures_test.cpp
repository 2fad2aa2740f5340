#include "pack/pictures.h"

#include "pack/folder_of.h"
#include "picture/made.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

std::string page_with(const std::string& image) {
  return "+++\ntitle = \"Hope\"\nimage = \"" + image + "\"\n+++\nA line.\n";
}

}  // namespace

TEST_CASE("the pictures that pages, rooms and meetings name are read, each once, and no others") {
  const auto door = tests::png(tests::four_fields(8, 4));
  const auto reading = FolderOf()
                           .put("images/door.png", door)
                           .put("images/garden.jpg", tests::jpeg(tests::four_fields(16, 24)))
                           .put("images/unused.png", door)
                           .put("pages/a.md", page_with("door.png"))
                           .put("pages/b.md", page_with("images/door.png"))
                           .put("rooms.csv", "Room,Image\nRoom A,garden.jpg\n")
                           .read();
  CHECK(reading.errors.empty());
  CHECK(reading.warnings.empty());
  REQUIRE(reading.listing.pictures.size() == 2);
  const auto& first = reading.listing.pictures[0];
  CHECK(first.name == "door.png");
  CHECK(first.width == 8);
  CHECK(first.height == 4);
  CHECK(std::string(first.bytes.begin(), first.bytes.end()) == door);
  CHECK(reading.listing.pictures[1].name == "garden.jpg");
  CHECK(reading.listing.articles[1].image == "door.png");
}

TEST_CASE("a picture that cannot be shown is told, and its page is shown without it") {
  const auto whole = tests::png(tests::four_fields(60, 60));
  for (const auto& [bytes, words] :
       {std::pair{whole.substr(0, whole.size() / 2), "images/a.png: This picture is damaged"},
        {std::string("GIF89a"), "images/a.png: This is neither a PNG nor a JPEG"},
        {tests::png(tests::four_fields(5000, 1)), "images/a.png: This picture has 5000 by 1"},
        {std::string(kLargestPicture + 1, 'x'), "images/a.png: "}}) {
    CAPTURE(words);
    const auto reading =
        FolderOf().put("images/a.png", bytes).put("pages/a.md", page_with("a.png")).read();
    CHECK(reading.errors.empty());
    CHECK(says(only(reading.warnings), words));
    CHECK(reading.listing.articles.size() == 1);
    CHECK(reading.listing.pictures.empty());
  }
}

TEST_CASE("a page that names a picture which is not there, or no picture, is shown without it") {
  for (const char* name : {"gone.png", "../pack.toml", "notes.txt", "/etc/passwd"}) {
    CAPTURE(name);
    const auto reading = FolderOf().put("pages/a.md", page_with(name)).read();
    CHECK(says(only(reading.warnings), "pages/a.md, key image: "));
    REQUIRE(reading.listing.articles.size() == 1);
    CHECK(reading.listing.articles[0].image.empty());
  }
}
