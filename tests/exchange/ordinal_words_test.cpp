#include "exchange/ordinal_words.h"

#include <doctest/doctest.h>

#include "exchange/importing.h"

using namespace hearth::exchange;

namespace {

std::string first(std::string_view text) {
  const auto found = find_ordinal_words(text);
  return found.empty() ? "" : found[0].words;
}

}  // namespace

TEST_CASE("words for some weeks of the month are found as they are written") {
  CHECK(first("Only the 3rd Monday") == "3rd Monday");
  CHECK(first("Meets first Friday of the month.") == "first Friday");
  CHECK(first("on the 2nd and 4th Sundays of the month only") == "2nd and 4th Sundays");
  CHECK(first("1st & 3rd wed") == "1st & 3rd wed");
  CHECK(first("1st, 3rd and 5th Monday") == "1st, 3rd and 5th Monday");
  CHECK(first("Last Saturday Group") == "Last Saturday");
  CHECK(first("last week of the month is speakers") == "last week of the month");
  CHECK(first("Every other week") == "Every other week");
  CHECK(first("every second Tuesday") == "every second Tuesday");
  CHECK(first("We meet bi-weekly.") == "bi-weekly");
  CHECK(first("once a month") == "once a month");
  CHECK(first("El primer lunes del mes") == "primer lunes");
  CHECK(first("Último sábado") == "Último sábado");
  CHECK(first("cada dos semanas") == "cada dos semanas");
  CHECK(find_ordinal_words("1st Mondays and 3rd Thursdays").size() == 2);
}

TEST_CASE("ordinals that are no days are passed over") {
  for (const char* text : {"3rd Step study", "First Things First", "2nd Floor", "Last Stop Group",
                           "1404 S 3rd St", "Third Tradition", "Monday First", "every one counts",
                           "the last. Monday is busy", "", "second"}) {
    CAPTURE(text);
    CHECK(first(text) == "");
  }
}

TEST_CASE("business meetings and birthday chips are known as something beside the meeting") {
  CHECK(find_ordinal_words("Business meeting: 2nd Sunday @ 5 pm.").at(0).aside);
  CHECK(find_ordinal_words("Birthday chips given on the last Friday.").at(0).aside);
  CHECK_FALSE(find_ordinal_words("Only on the 2nd Sunday. Business meeting after.").at(0).aside);
}

TEST_CASE("a meeting that may not be weekly is pointed out and stays weekly") {
  Importing importing;
  const auto report = importing.import(meeting(R"("notes": "3rd Monday only")"));
  CHECK(has_note(report, "(elm)", "It says \"3rd Monday\"."));
  CHECK(importing.row("elm")["Repeats"] == "");
  CHECK(report.repaired == 0);
}
