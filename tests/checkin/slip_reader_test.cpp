#include "checkin/slip_reader.h"

#include "checkin/slips.h"

using namespace hearth;
using namespace hearth::checkin;
using namespace hearth::tests;

namespace {

void keep_three(Kiosk& kiosk) {
  for (const int number : {1, 2, 3}) REQUIRE(kiosk.keep(numbered(number)).ok());
}

const std::string kFile = "2026-11-24.count-1.slips";

std::string only(const FoundSlips& found) {
  std::string all;
  for (const auto& problem : found.problems) all += problem.sentence() + "\n";
  REQUIRE_MESSAGE(found.problems.size() == 1, all);
  return found.problems[0].sentence();
}

}  // namespace

TEST_CASE("slips from two sticks are counted once each") {
  Kiosk kiosk;
  keep_three(kiosk);
  base::MemoryFiles files;
  files.put("first/hearth/slips/" + kFile, kiosk.bytes(kFile));
  REQUIRE(kiosk.keep(numbered(4)).ok());
  files.put("second/" + kFile, kiosk.bytes(kFile));
  files.put("second/holiday.jpg", "not ours");
  SlipReader reader(kiosk.key);
  reader.read(files, "first");
  reader.read(files, "second");
  reader.read(files, "second/" + kFile);
  const auto found = reader.found();
  CHECK(numbers(found) == std::vector<int>{1, 2, 3, 4});
  CHECK(found.slips == 4);
  CHECK(found.doubled == 3 + 4);
  CHECK(found.files == 3);
  CHECK(found.problems.empty());
  REQUIRE(found.forms.size() == 1);
}

TEST_CASE("another key opens nothing and says so") {
  Kiosk kiosk;
  keep_three(kiosk);
  const auto other = seal::PrivateKey::generate().value();
  SlipReader reader(other);
  reader.read(kiosk.files, "state");
  const auto found = reader.found();
  CHECK(found.slips == 0);
  CHECK(found.foreign == 3);
  CHECK(found.forms.empty());
  CHECK(only(found) == "state/slips/" + kFile +
                           ": The 3 slips in it cannot be opened with this key; use the key that "
                           "the kiosk's check-in was set up with.");

  // Even where the file claims to be sealed for that key.
  auto forged = kiosk.bytes(kFile);
  forged.replace(forged.find(fingerprint_of(kiosk.key.public_key())), 32,
                 fingerprint_of(other.public_key()));
  SlipReader second(other);
  second.read_bytes("forged", forged);
  CHECK(second.found().slips == 0);
  CHECK(second.found().bad == 3);
}

TEST_CASE("a damaged slip is counted, and the others are read") {
  Kiosk kiosk;
  keep_three(kiosk);
  auto bytes = kiosk.bytes(kFile);
  bytes[bytes.size() - 1] = static_cast<char>(bytes[bytes.size() - 1] ^ 1);
  SlipReader reader(kiosk.key);
  reader.read_bytes("slips", bytes);
  CHECK(reader.found().slips == 2);
  CHECK(reader.found().bad == 1);
  CHECK(only(reader.found()) == "slips: 1 slip in it is damaged or forged, and left out.");
}

TEST_CASE("a file that was half copied is read as far as it goes") {
  Kiosk kiosk;
  keep_three(kiosk);
  const auto bytes = kiosk.bytes(kFile);
  SlipReader reader(kiosk.key);
  reader.read_bytes("slips", std::string_view(bytes).substr(0, bytes.size() - 20));
  CHECK(reader.found().slips == 2);
  CHECK(reader.found().bad == 0);
  CHECK(only(reader.found()) ==
        "slips: It ends in the middle of a slip, as if copying it was broken off; the 2 slips "
        "before that were read; copy it again.");
}

TEST_CASE("whatever is wrong with one file, the others are read") {
  Kiosk kiosk;
  keep_three(kiosk);
  base::MemoryFiles files;
  files.put("stick/a.slips", "nonsense");
  files.put("stick/b.slips", "");
  files.put("stick/c.slips", "x");
  files.fail_read("stick/c.slips", "The stick was pulled out.");
  files.put("stick/d.slips", kiosk.bytes(kFile).substr(0, 60));
  files.put("stick/e.slips", kiosk.bytes(kFile));
  SlipReader reader(kiosk.key);
  reader.read(files, "nowhere");
  reader.read(files, "stick");
  files.put("bare/readme.txt", "");
  reader.read(files, "bare");
  const auto found = reader.found();
  CHECK(found.slips == 3);
  REQUIRE(found.problems.size() == 6);
  for (const auto& problem : found.problems) {
    CHECK_FALSE(problem.where.empty());
    CHECK(problem.message.ends_with('.'));
  }
  CHECK(found.problems[0].sentence() == "nowhere: There is no such file.");
  CHECK(found.problems[5].sentence() == "bare: There is no slip file in it.");
}

TEST_CASE("slips of one wording on many days are together, sorted by what they say") {
  Kiosk kiosk;
  for (const int days : {2, 0, 1})
    for (const int number : {9, 5})
      REQUIRE(kiosk.keep(numbered(number), kDay + std::chrono::days(days)).ok());
  const auto found = kiosk.found();
  REQUIRE(found.forms.size() == 1);
  const auto& slips = found.forms[0].slips;
  REQUIRE(slips.size() == 6);
  CHECK(std::is_sorted(slips.begin(), slips.end()));
  CHECK(slips.front().day == kDay);
  CHECK(slips.back().day == kDay + std::chrono::days(2));
  CHECK(found.forms[0].form.id == "count");
}
