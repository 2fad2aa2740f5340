#include "report/sheet.h"

#include <algorithm>
#include <set>

#include "report/weeks.h"

namespace hearth::report {

namespace {

using Kind = Topic::Kind;

void append(std::vector<Term>& terms, const std::vector<Term>& more) {
  terms.insert(terms.end(), more.begin(), more.end());
}

}  // namespace

Stretches Stretches::of(const std::vector<Days>& reports) {
  constexpr auto kDay = std::chrono::days(1);
  std::set<base::Date> all, first;  // days of a report; days on which a stretch has to begin
  for (const auto& report : reports) {
    first.insert(report.from);
    first.insert(report.to + kDay);
    for (const auto& day : single_days_in(report)) all.insert(day.from);
  }
  Stretches result;
  for (const auto day : all) {
    result.days.push_back({day, day});
    auto& weeks = result.weeks;
    if (weeks.empty() || weeks.back().to + kDay != day || first.contains(day) ||
        monday_of(day) == day)
      weeks.push_back({day, day});
    weeks.back().to = day;
  }
  return result;
}

std::vector<Term> difference(std::vector<Term> of, const std::vector<Term>& less) {
  for (const auto& term : less) of.push_back({term.unknown, -term.factor});
  return of;
}

const int* Sheet::find(const Topic& topic, const Days& stretch) const {
  const auto found = unknowns_.find({topic, stretch});
  return found == unknowns_.end() ? nullptr : &found->second;
}

std::vector<Term> Sheet::sum(const Topic& topic, const Days& days) const {
  std::vector<Term> terms;
  const auto* const question = question_of(form_, topic);
  if (topic.kind == Kind::answered && question != nullptr && !question->overlapping) {
    for (const auto& answer : question->answers)
      append(terms, sum({Kind::answer, question->id, answer.answer}, days));
    return terms;
  }
  for (auto at = unknowns_.lower_bound({topic, {days.from, days.from}});
       at != unknowns_.end() && at->first.first == topic && at->first.second.from <= days.to; ++at)
    if (days.contains(at->first.second)) terms.push_back({at->second, 1});
  return terms;
}

void Sheet::add_rules(LinearBounds& bounds, const Days& stretch) const {
  const auto has = [&](const std::vector<Days>& all) {
    return std::binary_search(all.begin(), all.end(), stretch);
  };
  for (const auto& question : form_.questions) {
    if (has(stretches_.of(question))) add_parting(question, bounds, stretch);
    if (has(stretches_.weeks)) add_conditions(question, bounds, stretch);
  }
}

void Sheet::add_parting(const QuestionTally& question, LinearBounds& bounds,
                        const Days& stretch) const {
  const auto slips = sum({Kind::slips, "", ""}, stretch);
  const auto answered = sum({Kind::answered, question.id, ""}, stretch);
  auto all = sum({Kind::unanswered, question.id, ""}, stretch);
  append(all, answered);
  if (slips.empty() && all.empty()) return;
  bounds.add_sum(difference(slips, all), 0, 0);
  if (question.overlapping) {
    std::vector<Term> given;
    for (const auto& answer : question.answers) {
      const auto of_answer = sum({Kind::answer, question.id, answer.answer}, stretch);
      bounds.add_sum(difference(answered, of_answer), 0, LinearBounds::kMost);
      append(given, of_answer);
    }
    bounds.add_sum(difference(given, answered), 0, LinearBounds::kMost);
  }
}

void Sheet::add_conditions(const QuestionTally& question, LinearBounds& bounds,
                           const Days& stretch) const {
  const auto answered = sum({Kind::answered, question.id, ""}, stretch);
  if (answered.empty()) return;
  for (const auto& condition : question.conditions) {
    const auto& other = form_.questions[condition.question];
    std::vector<Term> asked;
    for (const auto answer : condition.answers)
      append(asked, sum({Kind::answer, other.id, other.answers[answer].answer}, stretch));
    bounds.add_sum(difference(asked, answered), 0, LinearBounds::kMost);
  }
}

}  // namespace hearth::report
