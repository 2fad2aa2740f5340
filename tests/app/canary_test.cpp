// Whole visits in the program itself, with words that stand nowhere else. They are looked for in
// its memory, on the disk and in what the X server keeps: first before a visit ends, where they
// have to be found (so the search works), then after it, where they must not be.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "app/canary_form.h"
#include "app/driven_kiosk.h"
#include "app/kept_by_x.h"
#include "app/memory_image.h"
#include "platform/pointer.h"

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
  CHECK(kept_words(kiosk) == std::vector{std::string(kWritten)});
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

TEST_CASE("a crash in the midst of a visit leaves no image of the memory") {
  DrivenKiosk kiosk(HEARTH_SOURCE "/data");
  std::ifstream limits("/proc/" + std::to_string(kiosk.process()) + "/limits");
  std::string line;
  while (std::getline(limits, line) && !line.starts_with("Max core file size")) {
  }
  std::istringstream columns(line.substr(std::string("Max core file size").size()));
  std::string soft, hard;
  columns >> soft >> hard;
  CHECK(soft == "0");
  CHECK(hard == "0");  // so it cannot be raised again
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
