#include "pack/pack_reader.h"

#include <doctest/doctest.h>

#include "pack/archive.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

const std::string kManifest =
    "format = 1\nid = \"oakhill\"\ntitle = \"Oak Hill\"\nsequence = 3\ncountry = \"US\"\n"
    "languages = [\"en\"]\ntime_zone = \"America/New_York\"\n";
const std::string kMeetings = "Name,Day,Time\nMorning Circle,Monday,09:00\n";

std::variant<Reading, trust::Refused> read(std::map<std::string, std::string> files) {
  files.try_emplace("pack.toml", kManifest);
  return read_pack(zip(files).value());
}

trust::Refused refused(const std::variant<Reading, trust::Refused>& read) {
  REQUIRE(std::holds_alternative<trust::Refused>(read));
  return std::get<trust::Refused>(read);
}

}  // namespace

TEST_CASE("a row with a mistake costs that row only, and is counted") {
  const auto pack = read({{"meetings.csv", kMeetings + "Odd One,Blursday,09:00\n"}});
  REQUIRE(std::holds_alternative<Reading>(pack));
  const auto& reading = std::get<Reading>(pack);
  CHECK(reading.listing.meetings.size() == 1);
  CHECK(reading.errors.size() == 1);
  CHECK(reading.listing.center.sequence == 3);
}

TEST_CASE("a pack without a manifest that reads is refused") {
  CHECK(refused(read_pack(zip({{"meetings.csv", kMeetings}}).value())).why ==
        trust::Refusal::no_manifest);
  CHECK(refused(read({{"pack.toml", "= ="}})).why == trust::Refusal::no_manifest);
  CHECK(refused(read({{"pack.toml", "format = 2\n"}})).why == trust::Refusal::no_manifest);
}

TEST_CASE("a file that does not read as its format refuses the pack, and is named") {
  const auto detail = [](const char* name, const std::string& bytes) {
    const auto why = refused(read({{name, bytes}}));
    CHECK(why.why == trust::Refusal::unreadable_file);
    CHECK(why.detail.find(name) != std::string::npos);
  };
  detail("meetings.csv", "Title\nMorning Circle\n");
  detail("meetings.csv", "PK\x03\x04 a workbook");
  detail("resources.csv", "a,b,c\n1,2,3\n");
  detail("pages/a.md", "no front matter");
  detail("pages/a.md", "+++\ntitle = = \n+++\n");
  detail("checkin/a.toml", "= = =");
}

TEST_CASE("letters that are not UTF-8 refuse a pack, though a folder with them is shown") {
  const auto why = refused(read({{"meetings.csv", "Name,Day,Time\nCaf\xE9,Monday,09:00\n"}}));
  CHECK(why.why == trust::Refusal::unreadable_file);
  CHECK(why.detail == "meetings.csv is not in UTF-8");
  CHECK(refused(read({{"pages/a.md", "+++\ntitle = \"Caf\xE9\"\n+++\n"}})).why ==
        trust::Refusal::unreadable_file);
}

TEST_CASE("a pack in a pack is never opened") {
  const auto inner = zip({{"meetings.csv", kMeetings}, {"pack.toml", kManifest}}).value();
  const auto pack = read({{"inner.zip", inner}, {"images/inner.hearthpack", inner}});
  REQUIRE(std::holds_alternative<Reading>(pack));
  CHECK(std::get<Reading>(pack).listing.meetings.empty());
}
