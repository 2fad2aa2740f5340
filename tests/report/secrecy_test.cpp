// The promise: no count of 1 to 10 can be worked out, nor nearly so. Held against an onlooker who
// works in exact fractions.
#include <doctest/doctest.h>

#include <set>

#include "report/lobby_slips.h"
#include "report/onlooker.h"
#include "report/tally.h"
#include "report/withholding.h"

using namespace hearth;
using namespace hearth::report;
using namespace hearth::tests;

namespace {

using Kind = Topic::Kind;

struct Reported {
  FormTally form;
  ReportNumbers numbers;
};

Reported report_of(const Form& form, const std::vector<Slip>& slips, std::int64_t threshold,
                   const std::vector<ReportNumbers>& earlier = {}) {
  const auto forms = tally({{form, slips}});
  Days days{slips.front().day, slips.front().day};
  for (const auto& slip : slips)
    days = {std::min(days.from, slip.day), std::max(days.to, slip.day)};
  auto withholding = withhold(forms, days, earlier, threshold);
  REQUIRE_MESSAGE(withholding.ok(), (withholding ? "" : withholding.error().sentence()));
  CHECK(withholding->told_already == 0);
  return {forms[0], withholding->numbers};
}

std::string name(const Topic& topic, const Days& days) {
  return std::to_string(static_cast<int>(topic.kind)) + " " + topic.question + " " + topic.answer +
         " " + std::to_string((days.from - day_of_november(1)).count() + 1) + "-" +
         std::to_string((days.to - day_of_november(1)).count() + 1);
}

struct Figures {
  int told = 0, withheld = 0, asked = 0, whole = 0;
};

// What lies on the days that a later number has besides those of an earlier one.
void check_between(const std::vector<Reported>& reports, Onlooker& onlooker) {
  const auto small = reports[0].numbers.threshold;
  const auto& now = reports.back();
  for (const auto& [topic, before, before_count] : reports[0].numbers.forms[0].numbers)
    for (const auto& [same_topic, days, count] : now.numbers.forms[0].numbers) {
      if (same_topic != topic || days == before || !days.contains(before)) continue;
      const auto truth = true_count(now.form, topic, days) - true_count(now.form, topic, before);
      if (truth <= 0 || truth >= small) continue;
      auto line = onlooker.line(reports.size() - 1, topic, days);
      for (const auto& [unknown, factor] : onlooker.line(reports.size() - 1, topic, before))
        line.emplace_back(unknown, -factor);
      CAPTURE(name(topic, days) + " less " + name(topic, before));
      const auto most = onlooker.bounds.most(line);
      CHECK((!most || *most >= static_cast<double>(small)));
    }
}

// With `solve`, how large each withheld count may be; else only whether the sums settle it.
void check_secret(const Form& form, const std::vector<Reported>& reports, Onlooker::Earlier earlier,
                  bool solve, Figures& figures) {
  std::vector<std::pair<Days, NumbersOfForm>> all;
  for (const auto& each : reports) all.emplace_back(each.numbers.days, each.numbers.forms[0]);
  Onlooker onlooker(form, all, earlier);
  auto& bounds = onlooker.bounds;
  const auto small = reports[0].numbers.threshold;
  const auto threshold = static_cast<double>(small);
  if (solve) REQUIRE(bounds.is_possible());
  const auto last = reports.size() - 1;
  for (std::size_t which = 0; which <= last; ++which)
    for (const auto& [topic, days, count] : all[which].second.numbers) {
      const auto truth = true_count(reports[which].form, topic, days);
      CAPTURE(name(topic, days));
      CAPTURE(truth);
      ++(count ? figures.told : figures.withheld);
      if (count) {
        CHECK(*count == truth);
        CHECK_FALSE((0 < truth && truth < small));
      } else {
        const auto line = onlooker.line(which, topic, days);
        CHECK_FALSE(bounds.is_settled(line));
        if (!solve) continue;
        const auto most = bounds.most(line);
        ++figures.asked;
        figures.whole += bounds.is_whole();
        const auto least = bounds.least(line);
        CHECK((!most || *most >= threshold));
        CHECK((!most || *most - *least >= threshold - 1));
      }
      // What came in since: told or not, nobody can be sure that it is small.
      const auto since = true_count(reports[last].form, topic, days) - truth;
      if (which == last || since <= 0 || since >= small) continue;
      CAPTURE(since);
      const auto line = onlooker.since(which, topic, days);
      CHECK_FALSE(bounds.is_settled(line));
      if (!solve) continue;
      const auto most = bounds.most(line), least = bounds.least(line);
      CHECK((!most || *most >= threshold || *least < 1));
    }
  if (solve && last > 0) check_between(reports, onlooker);
}

}  // namespace

TEST_CASE("no withheld count is settled by what is told: thousands of small tables") {
  Dice dice(5);
  Figures figures;
  for (int round = 0; round < 3000; ++round) {
    CAPTURE(round);
    const auto form = some_form(dice);
    const auto slips =
        some_slips(dice, form, day_of_november(1 + static_cast<unsigned>(roll(dice, 7))),
                   1 + roll(dice, 10), 1 + roll(dice, 8), roll(dice, 24));
    if (slips.empty()) continue;
    const auto report = report_of(form, slips, 3 + static_cast<std::int64_t>(roll(dice, 9)));
    check_secret(form, {report}, Onlooker::Earlier::the_same_of_its_days, false, figures);
  }
  CHECK(figures.told > 10'000);
  CHECK(figures.withheld > 10'000);
}

TEST_CASE("every withheld count may be small or large, by all that is told") {
  Dice dice(6);
  Figures figures;
  for (int round = 0; round < 300; ++round) {
    CAPTURE(round);
    const auto form = some_form(dice);
    const auto slips =
        some_slips(dice, form, day_of_november(1 + static_cast<unsigned>(roll(dice, 7))),
                   1 + roll(dice, 9), 1 + roll(dice, 8), roll(dice, 24));
    if (slips.empty()) continue;
    const auto report = report_of(form, slips, 3 + static_cast<std::int64_t>(roll(dice, 9)));
    check_secret(form, {report}, Onlooker::Earlier::the_same_of_its_days, true, figures);
  }
  CHECK(figures.withheld > 1000);
  CHECK(figures.whole * 100 >
        figures.asked * 99);  // so that bounds of fractions are those of people
}

TEST_CASE("a report of a week before gives nothing away together with this one") {
  Dice dice(7);
  Figures figures;
  for (int round = 0; round < 200; ++round) {
    CAPTURE(round);
    const auto form = some_form(dice);
    const auto taste = roll(dice, 24);
    const auto threshold = 3 + static_cast<std::int64_t>(roll(dice, 9));
    const auto first = day_of_november(1 + static_cast<unsigned>(roll(dice, 4)));
    const auto days = 1 + roll(dice, 6);
    auto slips = some_slips(dice, form, first, days, 1 + roll(dice, 8), taste);
    if (slips.empty()) continue;
    const auto before = report_of(form, slips, threshold);
    const auto more = some_slips(dice, form, before.numbers.days.to + std::chrono::days(1),
                                 1 + roll(dice, 5), 1 + roll(dice, 6), taste);
    slips.insert(slips.end(), more.begin(), more.end());
    const auto now = report_of(form, slips, threshold, {before.numbers});
    check_secret(form, {before, now}, Onlooker::Earlier::the_same_of_its_days, true, figures);
  }
  CHECK(figures.withheld > 1000);
}

TEST_CASE("a third report gives nothing away together with two before it") {
  Dice dice(9);
  Figures figures;
  for (int round = 0; round < 100; ++round) {
    CAPTURE(round);
    const auto form = some_form(dice);
    const auto taste = roll(dice, 24);
    const auto threshold = 3 + static_cast<std::int64_t>(roll(dice, 9));
    std::vector<Slip> slips;
    std::vector<Reported> reports;
    std::vector<ReportNumbers> earlier;
    auto from = day_of_november(1 + static_cast<unsigned>(roll(dice, 5)));
    while (reports.size() < 3) {
      const auto days = 1 + roll(dice, 4);
      const auto more = some_slips(dice, form, from, days, 2 + roll(dice, 7), taste);
      slips.insert(slips.end(), more.begin(), more.end());
      from += std::chrono::days(days);
      if (slips.empty()) continue;
      reports.push_back(report_of(form, slips, threshold, earlier));
      earlier.push_back(reports.back().numbers);
    }
    check_secret(form, reports, Onlooker::Earlier::the_same_of_its_days, true, figures);
  }
  CHECK(figures.withheld > 1000);
}

TEST_CASE("the slips of a second kiosk, which an earlier report did not have, cannot be counted") {
  Dice dice(10);
  Figures figures;
  for (int round = 0; round < 150; ++round) {
    CAPTURE(round);
    const auto form = some_form(dice);
    const auto taste = roll(dice, 24);
    const auto threshold = 3 + static_cast<std::int64_t>(roll(dice, 9));
    const auto first = day_of_november(1 + static_cast<unsigned>(roll(dice, 7)));
    auto slips = some_slips(dice, form, first, 2 + roll(dice, 5), 2 + roll(dice, 8), taste);
    if (slips.empty()) continue;
    const auto before = report_of(form, slips, threshold);
    const auto more = some_slips(dice, form, before.numbers.days.from, 2 + roll(dice, 4),
                                 1 + roll(dice, 5), taste + 1);
    slips.insert(slips.end(), more.begin(), more.end());
    const auto now = report_of(form, slips, threshold, {before.numbers});
    check_secret(form, {before, now}, Onlooker::Earlier::some_came_later, true, figures);
  }
  CHECK(figures.withheld > 1000);
}

TEST_CASE("slips that came late to days of an earlier report cannot be counted") {
  Dice dice(8);
  Figures figures;
  for (int round = 0; round < 200; ++round) {
    CAPTURE(round);
    const auto form = some_form(dice);
    const auto taste = roll(dice, 24);
    const auto threshold = 3 + static_cast<std::int64_t>(roll(dice, 9));
    const auto first = day_of_november(1 + static_cast<unsigned>(roll(dice, 7)));
    const auto days = 1 + roll(dice, 5);
    auto slips = some_slips(dice, form, first, days, 2 + roll(dice, 8), taste);
    if (slips.empty()) continue;
    const auto before = report_of(form, slips, threshold);
    const auto more =
        some_slips(dice, form, before.numbers.days.to, 1 + roll(dice, 3), 1 + roll(dice, 4), taste);
    slips.insert(slips.end(), more.begin(), more.end());
    const auto now = report_of(form, slips, threshold, {before.numbers});
    for (const auto thought :
         {Onlooker::Earlier::some_came_on_its_last_day, Onlooker::Earlier::some_came_later})
      check_secret(form, {before, now}, thought, true, figures);
  }
  CHECK(figures.withheld > 1000);
}
