// Whole visits in the program itself, with words that stand nowhere else. They are looked for in
// its memory, on the disk and in what the X server keeps: first before a visit ends, where they
// have to be found (so the search works), then after it, where they must not be.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "app/driven_kiosk.h"
#include "app/kept_by_x.h"
#include "app/memory_image.h"
#include "base/files.h"
#include "checkin/slip_reader.h"
#include "platform/pointer.h"
#include "support/sample_key.h"

using namespace hearth::tests;
namespace fs = std::filesystem;

namespace {

// What is typed grows letter by letter, so its beginnings are looked for, too; a long word lies
// elsewhere than a short one.
constexpr const char* kShort = "zqvexo";
constexpr const char* kLong = "zqkrumhornwibblefrump";
const std::vector<std::string> kCanaries{"zqvex",       "zqkru", "rumhornwib",
                                         "wibblefrump", kShort,  kLong};

void check_gone(const std::vector<Hit>& hits) {
  for (const auto& hit : hits)
    FAIL_CHECK(hit.word << " as " << hit.encoding << " in \"" << hit.place << "\": " << hit.around);
}

std::size_t times(const std::vector<Hit>& hits, const std::string& word) {
  return static_cast<std::size_t>(
      std::count_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.word == word; }));
}

// Every file below the folder, and every name; the pipe of the script is no file.
std::vector<Hit> search_files(const fs::path& folder, const std::vector<std::string>& words) {
  std::vector<Hit> hits;
  std::size_t files = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    std::ostringstream bytes;
    bytes << entry.path().filename().string() << '\n';
    if (entry.is_regular_file()) {
      bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      ++files;
    }
    auto found = search_bytes(bytes.str(), words, entry.path().string());
    std::move(found.begin(), found.end(), std::back_inserter(hits));
  }
  CHECK(files > 0);
  return hits;
}

void check_nothing_left(DrivenKiosk& kiosk, const std::vector<std::string>& words) {
  check_gone(search_memory(kiosk.process(), words));
  check_gone(search_files(kiosk.folder(), words));
  const auto kept = kept_by_x();
  CHECK(kept.owned.empty());
  CHECK(!kept.properties.empty());
  check_gone(search_bytes(kept.properties, words, "properties of the X server's windows"));
}

// How often each of them stands in the memory.
std::string how_often(DrivenKiosk& kiosk, const std::vector<std::string>& words) {
  const auto hits = search_memory(kiosk.process(), words);
  std::string found;
  for (const auto& word : words) found += word + " " + std::to_string(times(hits, word)) + ", ";
  return found;
}

// One question of each kind, the last two to be answered with what stands nowhere else.
void offer_form(const ScratchFolder& center) {
  std::ofstream(center / "pack.toml") << R"(format = 1
id = "canary"
title = "Canary House"
sequence = 1
issued = 2026-11-20T14:00:00Z
country = "US"
languages = ["en"]
time_zone = "America/New_York"
[center]
name = "Canary House"
[[help_line]]
name = "Ours"
phone = "912-555-0142"
hours = "24/7"
[checkin]
public_key = "CHKP0K21YJ+VSc9dK7wAYkPaz8IKkidHMFI+j1Nyq/fDmRzdm8M1"
free_text = true
retain_days = 90
)";
  std::ofstream(center / "meetings.csv")
      << "ID,Name,Day,Time,End Time\nearly,Early Birds,Tuesday,07:00,08:00\n"
         "late,Night Owls,Tuesday,21:00,22:00\n";
  fs::create_directory(center / "checkin");
  std::ofstream(center / "checkin/arrival.toml") << R"(id = "arrival"
version = 1
title = "Every kind"
text = "One question of each kind."
ticket = true
part_of_day = true
[[question]]
id = "feeling"
kind = "scale"
text = "How are you?"
options = ["Very low", "Low", "Okay", "Good", "Very good"]
[[question]]
id = "reason"
kind = "choice"
text = "What brings you in?"
options = ["A meeting", "Something else"]
[[question]]
id = "meeting"
kind = "choice"
text = "Which meeting?"
options_from = "meetings-today"
[[question]]
id = "things"
kind = "many"
text = "What would help?"
options = ["Water", "A chair", "Quiet"]
[[question]]
id = "first"
kind = "yes-no"
text = "Is it your first time?"
[[question]]
id = "many"
kind = "number"
text = "How many?"
min = 0
max = 999999
[[question]]
id = "words"
kind = "text"
text = "Anything else?"
)";
}

constexpr const char* kNumber = "731,946";
constexpr const char* kWritten = "zqwurzelglimpfbratz";
const std::vector<std::string> kAnswered{kNumber, "731946", "zqwur", "zelglim", "fbratz", kWritten};

// From home to the review, where all of it is found in the memory.
void fill_in(DrivenKiosk& kiosk, const std::vector<std::string>& chosen) {
  kiosk.act("tap tile \"Check in\"");
  kiosk.act("tap \"Start\"");
  for (const auto& answer : chosen) {
    kiosk.act("tap \"" + answer + "\"");
    kiosk.act("tap button \"Next\"");
  }
  for (const char figure : std::string_view("731946"))
    kiosk.act("tap \"" + std::string(1, figure) + "\"");
  kiosk.act("tap button \"Next\"");
  kiosk.act("type \"" + std::string(kWritten) + "\"");
  CHECK(times(search_memory(kiosk.process(), {kWritten}), kWritten) > 0);
  kiosk.act("tap key \"Next\"");
  kiosk.act("expect \"Send\"");
  const auto hits = search_memory(kiosk.process(), {kNumber, kWritten});
  CHECK(times(hits, kNumber) > 0);
  CHECK(times(hits, kWritten) > 0);
}

}  // namespace

TEST_CASE("nothing that was searched is left in the memory, on the disk or with X after a visit") {
  DrivenKiosk kiosk(HEARTH_SOURCE "/data");
  for (const std::string word : {kShort, kLong}) {
    kiosk.act("tap tile \"Find help\"");
    kiosk.act("tap \"Search\"");
    kiosk.act("type \"women " + word + "\"");
    CHECK(times(search_memory(kiosk.process(), {word}), word) > 0);
    kiosk.act("tap \"See results\"");
    kiosk.act("tap \"I'm done\"");
    kiosk.act("expect \"Meetings\"");
    check_nothing_left(kiosk, kCanaries);
  }
  CHECK(kiosk.leave() == 0);
  CHECK(kiosk.told() == "");
}

TEST_CASE("nothing that was answered is left in the memory, on the disk or with X after a visit") {
  const ScratchFolder center;
  offer_form(center);
  DrivenKiosk kiosk(center.path());
  check_gone(search_memory(kiosk.process(), kAnswered));
  fill_in(kiosk, {"Good", "A meeting", "Night Owls", "Water", "Yes"});
  kiosk.act("tap \"Send\"");
  kiosk.act("expect \"You're checked in\"");
  kiosk.act("tap \"I'm done\"");
  kiosk.act("expect \"Meetings\"");
  check_nothing_left(kiosk, kAnswered);
  CHECK(kiosk.leave() == 0);
  CHECK(kiosk.told() == "");

  // It was kept all the same: sealed.
  const auto key = hearth::seal::PrivateKey::parse(kSamplePrivateKey).value();
  hearth::checkin::SlipReader reader(key);
  reader.read(hearth::base::DiskFiles(), kiosk.folder() / "state/slips");
  const auto found = reader.found();
  REQUIRE(found.slips == 1);
  CHECK(found.forms[0].slips[0].answers.back().chosen == std::vector{std::string(kWritten)});
}

TEST_CASE("nothing is left of a form that was not sent") {
  const ScratchFolder center;
  offer_form(center);
  DrivenKiosk kiosk(center.path());
  fill_in(kiosk, {"Low", "A meeting", "Night Owls", "Water", "No"});
  kiosk.act("idle 91");
  kiosk.act("expect \"Are you still there?\"");
  kiosk.act("idle 31");
  kiosk.act("expect \"Meetings\"");
  check_nothing_left(kiosk, kAnswered);
}

TEST_CASE("nobody can tell from the memory what was chosen last") {
  const ScratchFolder center;
  offer_form(center);
  DrivenKiosk kiosk(center.path());
  const std::vector<std::vector<std::string>> answers{
      {"Good", "A meeting", "Night Owls", "Water", "Yes"},
      {"Low", "A meeting", "Early Birds", "A chair", "No"}};
  const std::vector<std::string> words{"Night Owls", "Early Birds", "A chair", "Water", "Very low"};
  const auto answer = [&](const std::vector<std::string>& chosen) {
    fill_in(kiosk, chosen);
    kiosk.act("tap \"Send\"");
    kiosk.act("tap \"I'm done\"");
    return how_often(kiosk, words);
  };
  answer(answers[0]);  // what is worked out once for all visitors
  const auto after_one = answer(answers[0]), after_other = answer(answers[1]);
  CHECK(after_one == after_other);
}

TEST_CASE("nobody can tell from the memory which meeting was looked at last") {
  DrivenKiosk kiosk(HEARTH_SOURCE "/data");
  // Its name and its id; how often each stands there tells nothing of what was done.
  const std::vector<std::string> words{"Steps & Coffee", "steps-and-coffee-tue",
                                       "Family & Friends Group", "family-friends-tue"};
  const auto look_at = [&](const std::string& meeting) {
    kiosk.act("tap tile \"Meetings\"");
    kiosk.act("tap card \"" + meeting + "\"");
    kiosk.act("tap \"I'm done\"");
    return how_often(kiosk, words);
  };
  look_at(words[0]);  // what is worked out once for all visitors
  const auto after_one = look_at(words[0]), after_other = look_at(words[2]);
  CHECK(after_one == after_other);
}

TEST_CASE(
    "nothing is left of what was typed on a physical keyboard, and of a visit that times out") {
  DrivenKiosk kiosk(HEARTH_SOURCE "/data");
  kiosk.act("tap tile \"Find help\"");
  kiosk.act("tap \"Search\"");
  hearth::platform::Pointer hand;
  hand.move(hand.screen_width() / 2, 1000);  // without a window manager keys go where it is
  for (const char letter : std::string_view(kLong)) hand.strike({std::string(1, letter).c_str()});
  kiosk.act("idle 0");
  CHECK(times(search_memory(kiosk.process(), {kLong}), kLong) > 0);
  kiosk.act("idle 301");
  kiosk.act("expect \"Are you still there?\"");
  kiosk.act("idle 31");
  kiosk.act("expect \"Meetings\"");
  check_nothing_left(kiosk, kCanaries);
}
