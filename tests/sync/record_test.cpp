#include "sync/record.h"

#include <doctest/doctest.h>

using namespace hearth::sync;

TEST_CASE("what a catalog was made of comes back as it was written") {
  const Record record{{1'700'000'000'123'456'789, 4096},
                      "/srv/our center/data",
                      {"meetings.csv", "pack.toml"},
                      "meetings.csv 12 34\npages/\npages/naloxone.md 5 6\n"};
  const auto read = read_record(write_record(record));
  REQUIRE(read);
  CHECK(read->catalog == record.catalog);
  CHECK(read->folder == record.folder);
  CHECK(read->names == record.names);
  CHECK(read->stamps == record.stamps);
}

TEST_CASE("a record that was cut or is of another program counts as none") {
  const auto text = write_record({{1, 2}, "/data", {"pack.toml"}, "pack.toml 1 2\n"});
  CHECK_FALSE(read_record(""));
  CHECK_FALSE(read_record("something else\n1 2\n/data\n\n"));
  const auto names = text.find("pack.toml");
  for (std::size_t length = 0; length < names; ++length)
    CHECK_FALSE(read_record(text.substr(0, length)));
}
