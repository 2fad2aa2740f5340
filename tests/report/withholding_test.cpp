#include "report/withholding.h"

#include "report/told.h"

using namespace hearth;
using namespace hearth::report;
using namespace hearth::tests;

namespace {

const auto kMonday = day_of_november(2), kTuesday = day_of_november(3);
const auto kWithheld = std::optional<std::int64_t>();
using QuestionKind = Question::Kind;

Form choice_of(const std::vector<std::string>& options) {
  return form_of({question("q", QuestionKind::choice, options)});
}

}  // namespace

TEST_CASE("counts of 1 to 10 are withheld; 0 and 11 are told") {
  std::vector<Slip> slips;
  add(slips, 30, kMonday, "q", "A");
  add(slips, 11, kMonday, "q", "B");
  add(slips, 10, kMonday, "q", "C");
  add(slips, 1, kMonday, "q", "D");
  const auto report = made(choice_of({"A", "B", "C", "D", "E"}), slips);
  CHECK(report.slips() == 52);
  CHECK(report.answer("A") == 30);
  CHECK(report.answer("C") == kWithheld);
  CHECK(report.answer("D") == kWithheld);
  CHECK(report.answer("E") == 0);
}

TEST_CASE("one small count takes another with it, so that no total gives it away") {
  std::vector<Slip> slips;
  add(slips, 30, kMonday, "q", "A");
  add(slips, 20, kMonday, "q", "B");
  add(slips, 3, kMonday, "q", "C");
  const auto report = made(choice_of({"A", "B", "C"}), slips);
  CHECK(report.answer("C") == kWithheld);
  // 53 slips less 30 and 20: the others must not be told all together.
  const int told =
      report.slips().has_value() + report.answer("A").has_value() + report.answer("B").has_value();
  CHECK(told <= 2);
  CHECK(report.answer("A") == 30);
}

TEST_CASE("those who skipped a question take the place of an answer") {
  std::vector<Slip> slips;
  add(slips, 30, kMonday, "q", "A");
  add(slips, 20, kMonday, "q", "B");
  add(slips, 3, kMonday, "q", "C");
  add(slips, 15, kMonday, "q", "");
  const auto report = made(choice_of({"A", "B", "C"}), slips);
  CHECK(report.slips() == 68);
  CHECK(report.answer("A") == 30);
  CHECK(report.answer("B") == 20);
  CHECK(report.answer("C") == kWithheld);
  CHECK(report.count(Kind::unanswered, "q") == kWithheld);
  CHECK(report.count(Kind::answered, "q") == kWithheld);
}

TEST_CASE("two small counts whose sum is small need a third") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 25, kMonday, "q", "B");
  add(slips, 2, kMonday, "q", "C");
  add(slips, 3, kMonday, "q", "D");
  const auto report = made(choice_of({"A", "B", "C", "D"}), slips);
  CHECK(report.slips() == 70);
  CHECK(report.answer("B") == kWithheld);
  CHECK(report.answer("A") == 40);
}

TEST_CASE("where everybody answered the same, it is not told, nor does it look otherwise") {
  std::vector<Slip> same, other;
  add(same, 40, kMonday, "q", "A");
  add(other, 36, kMonday, "q", "A");
  add(other, 4, kMonday, "q", "B");
  const auto form = choice_of({"A", "B", "C"});
  const auto one = made(form, same), two = made(form, other);
  CHECK(one.numbers == two.numbers);
  CHECK(one.slips() == 40);
  for (const auto* const answer : {"A", "B", "C"}) CHECK(one.answer(answer) == kWithheld);
}

TEST_CASE("with two answers, one that is small takes the other") {
  std::vector<Slip> slips;
  add(slips, 60, kMonday, "q", "yes");
  add(slips, 2, kMonday, "q", "no");
  const auto report = made(form_of({question("q", QuestionKind::yes_no)}), slips);
  CHECK(report.slips() == 62);
  CHECK(report.answer("yes") == kWithheld);
  CHECK(report.answer("no") == kWithheld);
}

TEST_CASE("of several answers, those who did not give one are as secret as those who did") {
  const auto form = form_of({question("q", QuestionKind::many, {"A", "B", "C"})});
  std::vector<Slip> slips;
  for (int i = 0; i < 50; ++i) {
    Answer answer{"q", {}};
    if (i < 47) answer.chosen.push_back("A");
    if (i >= 20) answer.chosen.push_back("B");
    slips.push_back({kMonday, PartOfDay::untold, {answer}});
  }
  const auto report = made(form, slips);
  CHECK(report.answer("B") == 30);
  // 50 who answered, less 47: three who did not choose A.
  CHECK_FALSE((report.answer("A").has_value() &&
               (report.count(Kind::answered, "q").has_value() || report.slips().has_value())));
  CHECK(report.answer("C") == 0);
}

TEST_CASE("of several answers, one that everybody gave is withheld") {
  const auto form = form_of({question("q", QuestionKind::many, {"A", "B", "C"})});
  std::vector<Slip> slips;
  for (int i = 0; i < 50; ++i)
    slips.push_back({kMonday, PartOfDay::untold, {{"q", {"A", i % 2 == 0 ? "B" : "C"}}}});
  const auto report = made(form, slips);
  CHECK(report.answer("A") == kWithheld);
  CHECK(report.answer("B") == 25);
}

TEST_CASE("a single small day takes another day of its week") {
  std::vector<Slip> slips;
  add(slips, 20, kMonday, "q", "A");
  add(slips, 20, kMonday, "q", "B");
  add(slips, 4, kTuesday, "q", "A");
  add(slips, 30, day_of_november(4), "q", "B");
  add(slips, 50, day_of_november(9), "q", "B");
  add(slips, 50, day_of_november(9), "q", "A");
  const auto report = made(choice_of({"A", "B"}), slips);
  const auto day = [](unsigned d) { return Days{day_of_november(d), day_of_november(d)}; };
  CHECK(report.slips(day(3)) == kWithheld);
  CHECK(report.slips(day(4)) == kWithheld);
  CHECK(report.slips(day(2)) == 40);
  CHECK(report.slips(day(5)) == 0);
  CHECK(report.slips(Days{day_of_november(2), day_of_november(8)}) == 74);
  CHECK(report.slips(day(9)) == 100);
  CHECK(report.slips() == 174);
}

TEST_CASE("of a handful of slips nothing is told") {
  std::vector<Slip> slips;
  add(slips, 4, kMonday, "q", "A");
  add(slips, 3, kTuesday, "q", "B");
  const auto report = made(choice_of({"A", "B"}), slips);
  for (const auto& number : report.numbers.forms[0].numbers) CHECK_FALSE(number.count.has_value());
}

TEST_CASE("a question that was asked of some does not tell how many they were") {
  auto form = form_of({question("q", QuestionKind::choice, {"A", "B", "C"}),
                       question("why", QuestionKind::choice, {"X", "Y"})});
  form.questions[1].show_when = {{"q", {"A"}}};
  std::vector<Slip> slips;
  for (int i = 0; i < 60; ++i) {
    Slip slip{kMonday, PartOfDay::untold, {{"q", {i < 9 ? "A" : i < 35 ? "B" : "C"}}}};
    if (i < 9) slip.answers.push_back({"why", {i < 2 ? "X" : "Y"}});
    slips.push_back(std::move(slip));
  }
  const auto report = made(form, slips);
  CHECK(report.answer("A") == kWithheld);
  CHECK(report.count(Kind::answered, "why") == kWithheld);
  CHECK(report.count(Kind::unanswered, "why") == kWithheld);  // 51, but 60 - 51 are the nine
}

TEST_CASE("how many slips came since an earlier report is not told when they are few") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 40, kMonday, "q", "B");
  const auto form = choice_of({"A", "B"});
  const auto before = made(form, slips);
  CHECK(before.answer("A") == 40);
  add(slips, 3, day_of_november(9), "q", "A");
  add(slips, 30, day_of_november(9), "q", "B");
  const auto together = made(form, slips, {before.numbers});
  CHECK(together.answer("A") == kWithheld);  // else 43 less 40
  CHECK(together.answer("B") == kWithheld);
  CHECK(together.slips() == 113);
  CHECK(together.told_already == 0);
}

TEST_CASE("slips that came in the evening after an earlier report are not told when they are few") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 40, kMonday, "q", "B");
  const auto form = choice_of({"A", "B"});
  const auto before = made(form, slips);
  add(slips, 2, kMonday, "q", "A");
  CHECK(made(form, slips).slips() == 82);
  const auto report = made(form, slips, {before.numbers});
  CHECK(report.slips() == kWithheld);
  CHECK(report.answer("A") == kWithheld);
  // Those who said B are as many as before.
  CHECK((!report.answer("B") || report.answer("B") == 40));
}

TEST_CASE("the same report again tells the same") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 17, kMonday, "q", "B");
  add(slips, 5, kTuesday, "q", "B");
  add(slips, 9, kTuesday, "q", "C");
  const auto form = choice_of({"A", "B", "C"});
  const auto before = made(form, slips);
  CHECK(made(form, slips, {before.numbers}).numbers == before.numbers);
  CHECK(made(form, slips, {before.numbers, before.numbers}).numbers == before.numbers);
}

TEST_CASE("slips that are gone since an earlier report do not stop this one") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 40, kMonday, "q", "B");
  add(slips, 30, day_of_november(9), "q", "A");
  add(slips, 30, day_of_november(9), "q", "B");
  const auto form = choice_of({"A", "B"});
  const auto before = made(form, slips);
  slips.erase(slips.begin(), slips.begin() + 80);  // older than retain_days
  add(slips, 5, day_of_november(10), "q", "A");
  const auto report = made(form, slips, {before.numbers});
  CHECK(report.slips(Days{day_of_november(9), day_of_november(9)}) == 60);
  CHECK(report.slips() == kWithheld);
}

TEST_CASE("what an earlier report gave away is counted, not hidden") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 40, kMonday, "q", "B");
  add(slips, 5, kMonday, "q", "C");
  const auto form = choice_of({"A", "B", "C"});
  const auto careless = made(form, slips, {}, 3);
  CHECK(careless.answer("C") == 5);
  CHECK(made(form, slips, {careless.numbers}).told_already > 0);
}

TEST_CASE("an earlier report that contradicts itself is refused") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 40, kMonday, "q", "B");
  const auto form = choice_of({"A", "B"});
  auto before = made(form, slips);
  for (auto& number : before.numbers.forms[0].numbers)
    if (number.topic.kind == Kind::slips) number.count = 12;
  const auto refused =
      withhold(tally({{form, slips}}), days_of(slips), {before.numbers}, kThreshold);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().message.ends_with('.'));
}

TEST_CASE("another threshold is held as well") {
  std::vector<Slip> slips;
  add(slips, 40, kMonday, "q", "A");
  add(slips, 30, kMonday, "q", "B");
  add(slips, 19, kMonday, "q", "C");
  const auto form = choice_of({"A", "B", "C"});
  CHECK(made(form, slips).answer("C") == 19);
  CHECK(made(form, slips, {}, 20).answer("C") == kWithheld);
}
