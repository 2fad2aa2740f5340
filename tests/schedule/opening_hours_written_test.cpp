// Hours as people write them against what a person read in them (hours_by_hand.tsv), and against
// what nobody can tell (hours_refused.txt). Where the file of real hours is at hand: all that is
// read of it is on the list.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "schedule/hours.h"
#include "schedule/hours_tokens.h"

using namespace hearth;
using namespace hearth::schedule;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream in(path);
  REQUIRE_MESSAGE(in.good(), path.string());
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    if (const auto at = line.find("\\n"); at != line.npos && !line.starts_with("Administration"))
      line.replace(at, 2, "\n");
    lines.push_back(line);
  }
  return lines;
}

fs::path beside(const char* name) {
  return fs::path(HEARTH_SOURCE) / "tests" / "schedule" / name;
}

struct ByHand {
  std::string meaning, written;
};
std::vector<ByHand> by_hand() {
  std::vector<ByHand> made;
  for (const auto& line : lines_of(beside("hours_by_hand.tsv"))) {
    const auto tab = line.find('\t');
    REQUIRE_MESSAGE(tab != line.npos, line);
    made.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  return made;
}

// Eight weeks, with three federal holidays and days kept instead of them.
std::string eight_weeks(const OpeningHours& hours) {
  std::string out;
  for (int ahead = 0; ahead < 8; ++ahead)
    out += week(hours, iso_date(date("2026-11-16") + std::chrono::days(7 * ahead))) + "\n";
  return out;
}

// Case, spaces and kinds of dash make no other notice.
std::string folded(std::string_view written) {
  std::string out;
  for (const auto& token : hours_tokens(written)) out += token.text + (token.digits ? "" : " ");
  return out;
}

}  // namespace

TEST_CASE("hours as people write them mean what a person reads in them") {
  const auto list = by_hand();
  CHECK(list.size() >= 500);
  for (const auto& [meaning, written] : list) {
    CAPTURE(written);
    CAPTURE(meaning);
    const auto read = OpeningHours::read(written, "US");
    const auto meant = OpeningHours::read(meaning, "US");
    REQUIRE(meant.ok());
    CHECK_MESSAGE(read.ok(), (read.ok() ? "" : read.error().message));
    if (read.ok()) CHECK(eight_weeks(*read) == eight_weeks(*meant));
  }
}

TEST_CASE("hours that could be two things, or say more than days and times, are refused") {
  for (const auto& written : lines_of(beside("hours_refused.txt"))) {
    CAPTURE(written);
    const auto read = OpeningHours::read(written, "US");
    CHECK_FALSE(read.ok());
    if (!read.ok()) CHECK(read.error().message.ends_with("."));
  }
}

TEST_CASE("all that is read of the file of real hours is on the list") {
  const char* shared = std::getenv("HEARTH_SHARED");
  const auto path = (shared ? fs::path(shared) : fs::path(HEARTH_SOURCE) / ".." / "shared") /
                    "data" / "resources" / "hours-as-written.tsv";
  if (!fs::exists(path)) {
    MESSAGE("skipped: no file of real hours at hand");
    return;
  }
  std::set<std::string> known;
  for (const auto& one : by_hand()) known.insert(folded(one.written));
  std::ifstream in(path);
  int texts = 0, read = 0, places = 0, places_read = 0;
  for (std::string line; std::getline(in, line);) {
    const auto first = line.find('\t'), second = line.find('\t', first + 1);
    const auto written = line.substr(second + 1);
    const int count = std::stoi(line.substr(first + 1));
    ++texts;
    places += count;
    if (!OpeningHours::read(written, "US").ok()) continue;
    ++read;
    places_read += count;
    CHECK_MESSAGE(known.contains(folded(written)), written);
  }
  MESSAGE("read: " << read << " of " << texts << " texts, of " << places_read << " of " << places
                   << " places");
  CHECK(texts == 1093);
  // Fewer: a form is no longer read. More: each new one belongs on the list.
  CHECK(read >= 600);
  CHECK(read <= 610);
}
