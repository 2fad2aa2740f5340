#include "app/arrivals.h"

#include <doctest/doctest.h>

#include <sstream>

#include "app/journal.h"
#include "app/pack_source.h"
#include "pack/reader.h"
#include "support/scratch_folder.h"

using namespace hearth;
using sync::Trouble;

namespace {

catalog::Catalog sample() {
  const base::DiskFiles files;
  const tests::ScratchFolder scratch;
  const auto reading = pack::read_folder(files, HEARTH_SOURCE "/data");
  REQUIRE(reading);
  REQUIRE(catalog::build(reading->listing, scratch / "catalog.db"));
  auto catalog = catalog::Catalog::open(scratch / "catalog.db");
  REQUIRE(catalog);
  return *std::move(catalog);
}

const Trouble kRows{Trouble::Kind::rows_left_out, "meetings.csv", 2, "row 3: It has no name."};
const Trouble kGone{Trouble::Kind::earlier_file, "notices.csv", 0, "The file is gone."};

}  // namespace

TEST_CASE("of several arrivals the newest of each part is taken, once") {
  const base::DiskFiles files;
  app::Arrivals arrivals(files, HEARTH_BUILD "/share/hearth");
  int woken = 0;
  arrivals.on_arrival([&] { ++woken; });
  CHECK_FALSE(arrivals.take());
  arrivals.put({sample(), {kRows}, {}, false});
  arrivals.put({{}, {kGone}, {}, true});
  CHECK(woken == 2);
  const auto taken = arrivals.take();
  REQUIRE(taken);
  CHECK(taken->catalog);
  REQUIRE(taken->languages);
  CHECK(taken->languages->codes == taken->catalog->center().languages);
  CHECK(taken->troubles == std::vector{kGone});
  CHECK_FALSE(arrivals.take());
  arrivals.wait_until_read();
}

TEST_CASE(
    "before the first pack the country is that of the settings, which a pack’s own replaces") {
  base::DiskFiles files;
  const tests::ScratchFolder scratch;
  sync::KioskStore store(files, scratch.path());
  REQUIRE(store.open().ok());
  for (const auto* country : {"US", ""}) {
    const auto first = app::first_catalog(store, scratch.path(), country);
    REQUIRE(first.ok());
    CHECK(first->center().country == country);
  }
  const auto own = catalog::image([] {
    listing::Listing other;
    other.center.id = "other";
    other.center.languages = {"en"};
    other.center.time_zone = "Europe/Dublin";
    other.center.country = "IE";
    return other;
  }());
  REQUIRE(own.ok());
  REQUIRE(files.replace(scratch / "packs" / "other-1.db", *own).ok());
  REQUIRE(store
              .change([](sync::KioskRecord& record) {
                sync::KeptPack pack;
                pack.name = "other-1";
                record.packs.push_back(pack);
                return base::Status();
              })
              .ok());
  CHECK(app::first_catalog(store, scratch.path(), "US")->center().country == "IE");
}

TEST_CASE("words are loaded again only when the center's languages are others") {
  const base::DiskFiles files;
  app::Arrivals arrivals(files, HEARTH_BUILD "/share/hearth");
  arrivals.put({sample(), {}, {}, true});
  CHECK(arrivals.take()->languages);
  arrivals.put({sample(), {}, {}, true});
  CHECK_FALSE(arrivals.take()->languages);
}

TEST_CASE("the journal has one line for each thing that happens to the listings") {
  std::ostringstream out;
  app::Journal journal(out);
  const auto told = [&](sync::News news) {
    out.str("");
    journal.note(news);
    return out.str();
  };
  CHECK(told({sample(), {}, {}, true}) == "");
  CHECK(told({{}, {kGone}, {}, true}) ==
        "hearth: notices.csv: The file is gone. The earlier notices.csv is shown.\n");
  CHECK(told({{}, {kGone, kRows}, {}, true}) ==
        "hearth: meetings.csv: row 3: It has no name. This and others are left out, 2 together; "
        "hearth-pack check names them.\n");
  CHECK(
      told({sample(), {}, {}, true}).starts_with("hearth: The listings were updated; there are "));
  CHECK(told({{}, {}, {}, true}) == "");
}
