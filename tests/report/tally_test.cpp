#include "report/tally.h"

#include "report/told.h"

using namespace hearth;
using namespace hearth::report;
using namespace hearth::tests;

namespace {

using QuestionKind = Question::Kind;
const auto kMonday = day_of_november(2), kTuesday = day_of_november(3);

const AnswerTally& answer(const FormTally& form, std::size_t question_, const std::string& label) {
  for (const auto& each : form.questions[question_].answers)
    if (each.label == label) return each;
  FAIL(label);
  return form.questions[question_].answers[0];
}

}  // namespace

TEST_CASE("each answer of each kind is counted by day") {
  auto number = question("number", QuestionKind::number);
  number.min = 1;
  number.max = 100;
  auto meeting = question("meeting", QuestionKind::choice);
  meeting.options_from_meetings_today = true;
  auto form = form_of({question("one", QuestionKind::choice, {"A", "B"}),
                       question("many", QuestionKind::many, {"A", "B"}),
                       question("sure", QuestionKind::yes_no), number, meeting,
                       question("words", QuestionKind::text)});
  form.part_of_day = true;
  std::vector<Slip> slips{
      {kMonday,
       PartOfDay::evening,
       {{"one", {"B"}},
        {"many", {"A", "B"}},
        {"number", {"100"}},
        {"meeting", {"m1", "Early Risers"}}}},
      {kMonday, PartOfDay::evening, {{"many", {"B"}}, {"sure", {"no"}}, {"number", {"1"}}}},
      {kTuesday, PartOfDay::morning, {{"meeting", {"m1", "Early Birds"}}, {"words", {"Secret"}}}},
      {kTuesday, PartOfDay::morning, {{"meeting", {"m1", "Early Birds"}}}}};
  const auto tallies = tally({{form, slips}});
  REQUIRE(tallies.size() == 1);
  const auto& all = tallies[0];
  CHECK(all.slips == DayCounts{{kMonday, 2}, {kTuesday, 2}});
  REQUIRE(all.questions.size() == 7);
  CHECK(answer(all, 0, "Evening").by_day == DayCounts{{kMonday, 2}});
  CHECK(answer(all, 1, "A").by_day.empty());
  CHECK(answer(all, 1, "B").by_day == DayCounts{{kMonday, 1}});
  CHECK(answer(all, 2, "B").by_day == DayCounts{{kMonday, 2}});
  CHECK(all.questions[2].answered == DayCounts{{kMonday, 2}});
  CHECK(answer(all, 3, "No").by_day == DayCounts{{kMonday, 1}});
  CHECK(all.questions[4].answers.size() == 10);
  CHECK(answer(all, 4, "1 to 10").by_day == DayCounts{{kMonday, 1}});
  CHECK(answer(all, 4, "91 to 100").by_day == DayCounts{{kMonday, 1}});
  CHECK(answer(all, 5, "Early Birds").answer == "m1");
  CHECK(answer(all, 5, "Early Birds").by_day == DayCounts{{kMonday, 1}, {kTuesday, 2}});
  CHECK(answer(all, 6, "Wrote something").by_day == DayCounts{{kTuesday, 1}});
}

TEST_CASE("versions of one wording are counted together, others apart") {
  auto first = form_of({question("q", QuestionKind::choice, {"A", "B"})});
  auto second = first, third = first;
  second.version = 2;
  third.version = 3;
  third.questions[0].text.plain = "What else?";
  std::vector<Slip> slips;
  add(slips, 2, kMonday, "q", "A");
  const auto tallies = tally({{second, slips}, {third, slips}, {first, slips}});
  REQUIRE(tallies.size() == 2);
  CHECK(tallies[0].versions == std::vector<std::int64_t>{1, 2});
  CHECK(tallies[0].slips.at(kMonday) == 4);
  CHECK(tallies[1].versions == std::vector<std::int64_t>{3});
  CHECK(tallies[0].wording != tallies[1].wording);
  CHECK(tallies[0].wording.size() == 32);
}

TEST_CASE("small ranges of numbers are counted one by one, and all of a range has a place") {
  for (const auto& [min, max, places] : std::vector<std::tuple<int, int, std::size_t>>{
           {1, 12, 12}, {0, 12, 13}, {-7, 7, 8}, {0, 1'000'000, 10}}) {
    auto number = question("q", QuestionKind::number);
    number.min = min;
    number.max = max;
    std::vector<Slip> slips;
    for (const int said : {min, max, (min + max) / 2})
      add(slips, 1, kMonday, "q", std::to_string(said));
    const auto form = tally({{form_of({number}), slips}})[0];
    CHECK(form.questions[0].answers.size() == places);
    std::int64_t sum = 0;
    for (const auto& each : form.questions[0].answers)
      sum += count_in(each.by_day, {kMonday, kMonday});
    CHECK(sum == 3);
  }
}

TEST_CASE("a report's numbers are found again by what they are of") {
  auto form = form_of({question("q", QuestionKind::choice, {"A", "B"})});
  std::vector<Slip> slips;
  add(slips, 3, kMonday, "q", "A");
  add(slips, 2, kTuesday, "q", "");
  const auto all = tally({{form, slips}})[0];
  const Days both{kMonday, kTuesday};
  CHECK(true_count(all, {Kind::slips, "", ""}, both) == 5);
  CHECK(true_count(all, {Kind::slips, "", ""}, {kTuesday, kTuesday}) == 2);
  CHECK(true_count(all, {Kind::answer, "q", "A"}, both) == 3);
  CHECK(true_count(all, {Kind::answered, "q", ""}, both) == 3);
  CHECK(true_count(all, {Kind::unanswered, "q", ""}, both) == 2);
  CHECK(true_count(all, {Kind::answer, "other", "A"}, both) == 0);
}
