// Feeds that no human wrote: whatever comes, the import ends, counts add up, a second run changes
// nothing, and pack reads what was written.
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "exchange/importing.h"
#include "pack/reader.h"

using namespace hearth;
using namespace hearth::exchange;
using nlohmann::json;

namespace {

const std::string kSeed = R"([
  {"slug": "elm", "name": "Elm & Oak", "day": 1, "time": "19:00", "end_time": "20:00",
   "types": ["O", "TC", "D"], "formatted_address": "4 Elm St, Willow, GA 31001, USA",
   "latitude": "32.1", "longitude": -81.2, "regions": ["A", "B"], "timezone": "America/Chicago"},
  {"slug": "fir", "name": "Fir", "day": [2, 4], "time": "7:00 PM", "conference_url":
   "https://example.org/j/1", "notes": "<p>3rd Monday &amp; more</p>", "contact_1_name": "x"},
  {"slug": "fir", "name": "Fir Two", "day": "7", "time": "noon", "end_time": "01:00",
   "conference_phone": "+19125550100", "updated": "8/28/2021", "approximate": "yes"}])";

class Chance {
 public:
  explicit Chance(unsigned seed) : engine_(seed) {}
  std::size_t below(std::size_t bound) { return engine_() % bound; }

 private:
  std::mt19937 engine_;
};

json odd_value(Chance& chance) {
  static const json values =
      json::parse(R"([null, true, 0, 7, -1, 1e300, 0.5, "", " ", "0", "Monday",
    "24:00", "12:00 AM", "=1+1", "<b", "&#0;", "a,b\"c\r\nd", "\u0000\u202e", "TC", "https://",
    "99999999999999999999", "1st and 3rd Tuesday", [], {}, [[[]]], {"rendered": 5}, [1, "2", null],
    {"O": true}, "\ud83d\ude00", "America/New_York", "-0", 18446744073709551615])");
  return values[chance.below(values.size())];
}

// Changes some fields of some records.
std::string dirtied(Chance& chance) {
  auto feed = json::parse(kSeed);
  for (std::size_t change = 0; change < 1 + chance.below(6); ++change) {
    auto& record = feed[chance.below(feed.size())];
    if (!record.is_object() || record.empty()) continue;
    auto field = record.begin();
    std::advance(field, static_cast<std::ptrdiff_t>(chance.below(record.size())));
    switch (chance.below(5)) {
      case 0:
        record.erase(field);
        break;
      case 1:
        record = odd_value(chance);
        break;
      case 2:
        feed.push_back(record);
        break;
      default:
        *field = odd_value(chance);
    }
  }
  return feed.dump();
}

// Changes some bytes.
std::string garbled(Chance& chance) {
  auto bytes = kSeed;
  for (std::size_t change = 0; change < 1 + chance.below(4); ++change) {
    const auto at = chance.below(bytes.size());
    switch (chance.below(4)) {
      case 0:
        bytes[at] = static_cast<char>(chance.below(256));
        break;
      case 1:
        bytes.erase(at, 1 + chance.below(8));
        break;
      case 2:
        bytes.insert(at, bytes.substr(chance.below(bytes.size()), chance.below(40)));
        break;
      default:
        bytes.resize(at + 1);
    }
  }
  return bytes;
}

void hold(const std::string& feed) {
  CAPTURE(feed);
  Importing importing;
  const auto report = importing.run(feed);
  if (!report.ok()) {
    REQUIRE_FALSE(report.error().message.empty());
    REQUIRE_FALSE(importing.files.exists(importing.folder / "meetings.csv"));
    return;
  }
  REQUIRE(report->read == report->taken + report->left_out);
  REQUIRE(report->repaired <= report->taken);
  REQUIRE(importing.rows() == report->taken);
  const auto sheet = importing.sheet();
  const auto again = importing.run(feed);
  REQUIRE(again.ok());
  REQUIRE(importing.sheet() == sheet);
  REQUIRE(again->taken == report->taken);
  const auto reading = pack::read_folder(importing.files, importing.folder);
  REQUIRE(reading.ok());
  for (const auto& error : reading->errors) FAIL_CHECK(pack::describe(error));
  REQUIRE(static_cast<int>(reading->listing.meetings.size()) == report->taken);
}

}  // namespace

TEST_CASE("thousands of feeds with odd values: counts add up and pack reads the rows") {
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    Chance chance(seed);
    hold(dirtied(chance));
  }
}

TEST_CASE("thousands of feeds with broken bytes: a refusal or a whole import, never a crash") {
  for (unsigned seed = 1; seed <= 2000; ++seed) {
    Chance chance(seed);
    hold(garbled(chance));
  }
}
