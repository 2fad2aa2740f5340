// The listings that real fellowships publish, where they are at hand.
#include <chrono>
#include <cstdlib>
#include <filesystem>

#include "base/files.h"
#include "exchange/importing.h"
#include "pack/reader.h"

using namespace hearth;
using namespace hearth::exchange;
namespace fs = std::filesystem;

namespace {

fs::path feeds() {
  const char* shared = std::getenv("HEARTH_SHARED");
  return (shared ? fs::path(shared) : fs::path(HEARTH_SOURCE) / ".." / "shared") / "data" / "feeds";
}

}  // namespace

TEST_CASE("real feeds are taken whole, read by pack, and the same again changes nothing") {
  if (!fs::exists(feeds())) {
    MESSAGE("skipped: no real feeds at hand");
    return;
  }
  struct Expected {
    std::string file;
    int read, left_out;
  };
  for (const auto& [file, read, left_out] : {Expected{"meeting-guide-philadelphia.json", 2038, 0},
                                             {"meeting-guide-sanjose-2021-08.json", 686, 0},
                                             {"meeting-guide-sanjose-2021-10.json", 693, 0},
                                             {"meeting-guide-times.json", 9, 0},
                                             {"meeting-guide-timezones.json", 2, 0},
                                             {"meeting-guide-appointment.json", 2, 0},
                                             {"recovery-mosaic.json", 183, 0}}) {
    CAPTURE(file);
    Importing importing;
    const auto bytes = base::DiskFiles().read(feeds() / file, kLargestFeed);
    REQUIRE(bytes.ok());
    const auto began = std::chrono::steady_clock::now();
    const auto report = importing.import(*bytes);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    CHECK(report.read == read);
    CHECK(report.left_out == left_out);
    MESSAGE(file << ": read " << report.read << ", taken " << report.taken << ", repaired "
                 << report.repaired << ", left out " << report.left_out << ", notes "
                 << report.notes.size() << ", " << took.count() << " s");
    const auto sheet = importing.sheet();
    importing.import(*bytes);
    CHECK(importing.sheet() == sheet);
    const auto reading = pack::read_folder(importing.files, importing.folder);
    REQUIRE(reading.ok());
    for (const auto& error : reading->errors) FAIL_CHECK(pack::describe(error));
    CHECK(static_cast<int>(reading->listing.meetings.size()) == report.taken);
  }
}

TEST_CASE("real files that are no feed are refused") {
  if (!fs::exists(feeds())) {
    MESSAGE("skipped: no real feeds at hand");
    return;
  }
  for (const char* file : {"meeting-guide-invalid.json", "meeting-guide-types.json"}) {
    CAPTURE(file);
    Importing importing;
    const auto bytes = base::DiskFiles().read(feeds() / file, kLargestFeed);
    REQUIRE(bytes.ok());
    CHECK_FALSE(importing.run(*bytes).ok());
  }
}
