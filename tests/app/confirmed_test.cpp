// What the screen says of a slip is so on the disk: in the program itself.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

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
