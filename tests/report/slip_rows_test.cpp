#include "report/slip_rows.h"

#include "report/told.h"

using namespace hearth;
using namespace hearth::report;
using namespace hearth::tests;

namespace {

using QuestionKind = Question::Kind;
using Row = std::vector<std::string>;

}  // namespace

TEST_CASE("each answer is a row, below a line that says how confidential they are") {
  auto meeting = question("meeting", QuestionKind::choice);
  meeting.options_from_meetings_today = true;
  const auto form = form_of({question("many", QuestionKind::many, {"A", "B"}), meeting});
  const auto day = day_of_november(24);
  const auto rows = slip_rows(
      {{form,
        {{day, PartOfDay::evening, {{"many", {"A", "B"}}, {"meeting", {"m1", "Early Birds"}}}},
         {day, PartOfDay::untold, {}}}}});
  REQUIRE(rows.size() == 6);
  CHECK(rows[0][0].starts_with("CONFIDENTIAL"));
  CHECK(rows[1] == Row{"Slip", "Form", "Version", "Day", "Part of day", "Question", "Answer"});
  CHECK(rows[2] == Row{"1", "form", "1", "2026-11-24", "evening", "What about many?", "A"});
  CHECK(rows[3][6] == "B");
  CHECK(rows[4][6] == "Early Birds (m1)");
  CHECK(rows[5] == Row{"2", "form", "1", "2026-11-24", "", "", ""});
}

TEST_CASE("no cell is a formula") {
  const std::vector<std::pair<std::string, std::string>> cells{
      {"=1+1", "'=1+1"},
      {"+1", "'+1"},
      {"-2+3", "'-2+3"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"  =1", "'  =1"},
      {"＝1", "'＝1"},
      {"-3", "-3"},
      {"12", "12"},
      {"a=b", "a=b"},
      {"", ""},
      {"-", "'-"},
      {"'=1", "'=1"},
      {"=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"}};
  for (const auto& [typed, written] : cells) {
    if (typed.empty()) continue;
    const auto form = form_of({question("note", QuestionKind::text)});
    const auto rows =
        slip_rows({{form, {{day_of_november(2), PartOfDay::untold, {{"note", {typed}}}}}}});
    CAPTURE(typed);
    CHECK(rows[2][6] == written);
  }
  auto form = form_of({question("q", QuestionKind::choice, {"=A", "B"})});
  form.questions[0].text.plain = "=cmd|' /C calc'!A0";
  const auto rows = slip_rows({{form, {{day_of_november(2), PartOfDay::untold, {{"q", {"=A"}}}}}}});
  CHECK(rows[2][5].starts_with("'="));
  CHECK(rows[2][6] == "'=A");
}
