#include <doctest/doctest.h>

#include "support/lobby.h"

using namespace hearth;
using lobby::Lobby;
using sync::Trouble;

namespace {

const Trouble kTable{Trouble::Kind::earlier_file, "meetings.csv", 0,
                     "row 1, column Name: There is no column \"Name\" in the first row, so none of "
                     "the rows can be read."};
const Trouble kRows{Trouble::Kind::rows_left_out, "notices.csv", 3,
                    "row 2, column Starts: This is no date."};

std::string note(Lobby& lobby, std::vector<Trouble> troubles) {
  lobby.kiosk().show({.troubles = std::move(troubles)});
  lobby.settle();
  const auto* node = lobby.by_id("home.staff");
  return node ? node->label : "";
}

}  // namespace

TEST_CASE("staff are told at the foot of home what is wrong with the folder, and else nothing") {
  Lobby lobby({.beginning = {.language = "en"}});
  CHECK(note(lobby, {}).empty());
  const auto one = note(lobby, {kTable});
  CHECK(one.find("The earlier one is shown.") != std::string::npos);
  CHECK(one.find("There is no column") != std::string::npos);
  const auto both = note(lobby, {kTable, kRows});
  CHECK(both.find("3 rows") != std::string::npos);
  CHECK(both.find("There is no column") == std::string::npos);
  CHECK(note(lobby, {}).empty());
}

TEST_CASE("the note for staff takes nothing from home, in any shape") {
  struct Shape {
    int width, height;
    float text_size;
    bool reach;
  };
  for (const auto& shape :
       {Shape{1080, 1920, 1, false}, Shape{1080, 1920, 2, false}, Shape{1080, 1920, 1, true},
        Shape{1920, 1080, 1, false}, Shape{1920, 1080, 1.5F, true}, Shape{1366, 768, 1, false}})
    for (const auto* language : {"en", "es", "ar"}) {
      CAPTURE(shape.width);
      CAPTURE(shape.text_size);
      CAPTURE(shape.reach);
      CAPTURE(language);
      visit::Beginning beginning{.language = language, .text_size = shape.text_size};
      beginning.reach = shape.reach;
      Lobby lobby({.width = shape.width, .height = shape.height, .beginning = beginning});
      for (const auto& troubles : {std::vector{kTable}, std::vector{kTable, kRows}}) {
        CHECK_FALSE(note(lobby, troubles).empty());
        for (const auto& wrong : lobby::lint(lobby)) FAIL_CHECK(wrong);
      }
    }
}
