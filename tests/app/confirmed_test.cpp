// What the screen says of a slip is so on the disk, and no form is offered where answers would not
// be safe: in the program itself.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "app/canary_form.h"
#include "app/driven_kiosk.h"

using namespace hearth::tests;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> kChosen{"Okay", "A meeting", "Night Owls", "Water", "Yes"};

}  // namespace

TEST_CASE("what the screen says was kept is there, even if the program is killed at once") {
  const ScratchFolder center;
  offer_form(center);
  DrivenKiosk kiosk(center.path());
  fill_in(kiosk, kChosen);
  CHECK(kept_words(kiosk).empty());
  kiosk.act("tap \"Send\"");
  kiosk.act("expect \"You're checked in\"");
  kiosk.kill();
  CHECK(kept_words(kiosk) == std::vector{std::string(kWritten)});
}

TEST_CASE("what was not kept is told; nothing is lost, and trying again keeps it once") {
  const ScratchFolder center;
  offer_form(center);
  DrivenKiosk kiosk(center.path());
  fill_in(kiosk, kChosen);
  const auto in_the_way = kiosk.folder() / "state/slips";  // a file where the folder has to be
  std::ofstream(in_the_way) << "x";
  kiosk.act("tap \"Send\"");
  kiosk.act("expect \"Your answers were not kept\"");
  kiosk.act("absent \"You're checked in\"");
  CHECK(kiosk.told() == "");  // no line tells that somebody was there
  fs::remove(in_the_way);
  kiosk.act("tap \"Try again\"");
  kiosk.act("expect \"You're checked in\"");
  CHECK(kept_words(kiosk) == std::vector{std::string(kWritten)});
}

TEST_CASE("where memory cannot be locked no form is offered, and staff read why, once") {
  const ScratchFolder center;
  offer_form(center);
  DrivenKiosk kiosk(center.path(), false);
  kiosk.act("expect tile \"Meetings\"");
  kiosk.act("absent tile \"Check in\"");
  std::ofstream(center / "meetings.csv", std::ios::app) << "new,New Dawn,Tuesday,20:00,21:00\n";
  kiosk.act("tap tile \"Meetings\"");
  kiosk.act("wait \"New Dawn\" 20");  // the listings are there anew
  kiosk.act("tap \"I'm done\"");
  CHECK(kiosk.leave() == 0);
  const auto told = kiosk.told();
  CAPTURE(told);
  const auto first = told.find("LimitMEMLOCK");
  CHECK(first != std::string::npos);
  CHECK(told.find("LimitMEMLOCK", first + 1) == std::string::npos);
}
