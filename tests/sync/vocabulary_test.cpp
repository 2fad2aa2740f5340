// The words of search, from the program's own files into the catalog.
#include "sync/vocabulary.h"

#include "sync/center.h"

using namespace hearth;
using namespace hearth::sync;

namespace {
const std::filesystem::path kAssets = "/assets";
const std::filesystem::path kBuilt = HEARTH_BUILD "/share/hearth";

std::vector<std::string> found(const News& news, std::string_view words) {
  REQUIRE(news.catalog);
  std::vector<std::string> titles;
  for (const auto& one : news.catalog->search(words, "en", 9)) titles.push_back(one.title);
  return titles;
}
}  // namespace

TEST_CASE("the table of synonyms is read line by line, and what is no line is passed over") {
  const auto all = read_synonyms(
      "# en\n\nrehab\tDetox, Assessment\r\nno tab\n\tnothing said\nnothing meant\t , \nlast\tone");
  REQUIRE(all.size() == 2);
  CHECK(all[0].said == "rehab");
  CHECK(all[0].means == std::vector<std::string>{"Detox", "Assessment"});
  CHECK(all[1].said == "last");
}

TEST_CASE("the program's own vocabulary has its languages and its table, and can be missing") {
  const base::DiskFiles files;
  const auto words = load_vocabulary(files, kBuilt);
  CHECK(words.synonyms.size() > 300);
  CHECK(words.names.at("type W").plain == "Women");
  CHECK(words.names.at("type W").others.contains("es"));
  CHECK(words.names.at("type W").others.contains("ar"));
  CHECK(words.names.contains("expect coffee"));
  const auto none = load_vocabulary(files, "/nowhere");
  CHECK(none.synonyms.empty());
  CHECK(none.names.at("category housing").plain == "Housing");
}

TEST_CASE("a new version's words are noticed at the next start, with the folder untouched") {
  Center center;
  center.files.put(kAssets / "synonyms.tsv", "mug\tcup\n");
  const auto start = [&] {
    return FolderCatalog(center.files, center.folder, center.state.path(), kAssets);
  };
  {
    const auto news = start().look();
    REQUIRE(news);
    CHECK(found(*news, "mug") == std::vector<std::string>{"Morning Circle"});
    CHECK(found(*news, "beaker").empty());
  }
  center.files.put(kAssets / "synonyms.tsv", "beaker\tcup\n");
  auto again = start();
  CHECK(again.begin());
  const auto news = again.look();
  REQUIRE(news);
  CHECK(found(*news, "beaker") == std::vector<std::string>{"Morning Circle"});
}
