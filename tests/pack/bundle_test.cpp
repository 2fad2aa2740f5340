#include "pack/bundle.h"

#include <doctest/doctest.h>

#include "base/memory_files.h"

using namespace hearth;
using namespace hearth::pack;

TEST_CASE("only what Hearth reads travels; keys and lists of names stay where they are") {
  base::MemoryFiles files;
  for (const auto* const name : {"pack.toml", "Meetings.CSV", "pages/a.md", "pages/a.es.md",
                                 "images/a.JPG", "images/b.png", "checkin/arrival.toml"})
    files.put(std::string("house/") + name, name);
  for (const auto* const name :
       {"pack.key", "checkin.key", "residents.csv", "shifts.xlsx", "images/Thumbs.db",
        "pages/draft.odt", "backup/pack.toml", ".~lock.meetings.csv#", "meetings.csv~",
        "images/.DS_Store", "trust.toml"})
    files.put(std::string("house/") + name, "private");
  const auto bundled = bundle(files, "house").value();
  CHECK(bundled.files.size() == 7);
  for (const auto& [name, bytes] : bundled.files) CHECK(name == bytes);
  CHECK(bundled.left_out == std::vector<std::string>{"backup", "checkin.key", "pack.key",
                                                     "residents.csv", "shifts.xlsx", "trust.toml"});
}

TEST_CASE("a file whose name cannot travel is told, and so are two with one name") {
  base::MemoryFiles files;
  files.put("house/pack.toml", "");
  files.put("house/images/our garden.jpg", "");
  const auto spaces = bundle(files, "house");
  REQUIRE_FALSE(spaces.ok());
  CHECK(spaces.error().sentence().starts_with("house/images/our garden.jpg: This name cannot"));
  files.remove("house/images/our garden.jpg");
  files.put("house/images/a.jpg", "");
  files.put("house/images/A.jpg", "");
  const auto twins = bundle(files, "house");
  REQUIRE_FALSE(twins.ok());
  CHECK(twins.error().message.find("but for capitals") != std::string::npos);
}

TEST_CASE("a file that cannot be read is told") {
  base::MemoryFiles files;
  files.put("house/pack.toml", "");
  files.put("house/meetings.csv", "");
  files.fail_read("house/meetings.csv", "It cannot be read.");
  CHECK(bundle(files, "house").error().sentence() == "house/meetings.csv: It cannot be read.");
}
