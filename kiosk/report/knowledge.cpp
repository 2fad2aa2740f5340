#include "report/knowledge.h"

#include <algorithm>
#include <cstdlib>

#include "report/all_numbers.h"
#include "report/earlier_slips.h"

namespace hearth::report {

namespace {

using Kind = Topic::Kind;
constexpr double kMost = LinearBounds::kMost;

const Topic kSlips{Kind::slips, "", ""};

// Where stretches of days have to be cut.
std::vector<Days> days_of(const Days& report, const std::vector<EarlierSlips>& earlier) {
  std::vector<Days> all{report};
  for (const auto& [days, numbers, changed_from, since] : earlier) {
    all.push_back(days);
    if (days.from < changed_from) all.push_back({days.from, changed_from - std::chrono::days(1)});
  }
  return all;
}

std::vector<int> unknowns_of(const std::vector<Term>& terms) {
  std::vector<int> unknowns;
  for (const auto& term : terms) unknowns.push_back(term.unknown);
  std::sort(unknowns.begin(), unknowns.end());
  return unknowns;
}

// The topics that a question's slips are parted into, on a stretch of days.
std::vector<Topic> parts_of(const QuestionTally& question) {
  std::vector<Topic> topics{{Kind::unanswered, question.id, ""}};
  if (question.overlapping) topics.push_back({Kind::answered, question.id, ""});
  for (const auto& answer : question.answers)
    topics.push_back({Kind::answer, question.id, answer.answer});
  return topics;
}

}  // namespace

Knowledge::Knowledge(const FormTally& form, const Days& report,
                     const std::vector<EarlierSlips>& earlier, std::int64_t threshold)
    : form_(form),
      report_(report),
      threshold_(threshold),
      stretches_(Stretches::of(days_of(report, earlier))),
      ours_(form_, stretches_) {
  add_ours();
  add_printed();
  add_pieces();
  add_not_given();
  for (const auto& each : earlier) add_earlier(each);
  note_told_before();
}

base::Result<std::unique_ptr<Knowledge>> Knowledge::of(const FormTally& form, const Days& report,
                                                       const Earlier& earlier,
                                                       std::int64_t threshold) {
  const auto with = [&](const std::vector<EarlierSlips>& slips) {
    std::unique_ptr<Knowledge> knowledge(new Knowledge(form, report, slips, threshold));
    return knowledge->agrees_with_the_slips() ? std::move(knowledge) : nullptr;
  };
  std::vector<EarlierSlips> chosen;
  for (const auto& [days, numbers] : earlier)
    for (const auto& supposed : suppositions(form, report, days, *numbers))
      if (with({supposed}) != nullptr) {
        chosen.push_back(supposed);
        break;
      }
  if (chosen.size() == earlier.size())
    if (auto knowledge = with(chosen)) return knowledge;
  return base::Error{
      "The numbers of the earlier reports contradict each other or the slips; use the reports as "
      "they were written, and the slips of the same kiosks.",
      ""};
}

// What is supposed of earlier slips must be able to be so with the slips that there are.
bool Knowledge::agrees_with_the_slips() {
  std::vector<std::pair<int, double>> values;
  for (const auto& [what, unknown] : ours_.unknowns())
    values.emplace_back(unknown, static_cast<double>(true_count(form_, what.first, what.second)));
  return bounds_.is_possible(values) && bounds_.is_possible();
}

// What is zero and printed so, whatever else is withheld, needs no unknown.
void Knowledge::add_ours() {
  std::set<Days> all(stretches_.weeks.begin(), stretches_.weeks.end());
  all.insert(stretches_.days.begin(), stretches_.days.end());
  for (const auto& day : stretches_.days)
    if (report_.contains(day) && count_in(form_.slips, day) > 0)
      ours_.set(kSlips, day, bounds_.add_unknown());
  for (const auto& question : form_.questions)
    for (const auto& stretch : stretches_.of(question)) {
      if (!report_.contains(stretch) || count_in(form_.slips, stretch) == 0) continue;
      for (const auto& topic : parts_of(question))
        if (!is_zero_told(form_, topic) || true_count(form_, topic, stretch) > 0)
          ours_.set(topic, stretch, bounds_.add_unknown());
    }
  for (const auto& stretch : all)
    if (report_.contains(stretch)) ours_.add_rules(bounds_, stretch);
}

void Knowledge::add_printed() {
  for (auto& number : all_numbers(form_, report_)) {
    const auto terms = ours_.sum(number.topic, number.days);
    const auto count = static_cast<double>(*number.count);
    printed_.push_back(
        {std::move(number), terms.empty() ? 0 : bounds_.add_sum(terms, count, count)});
  }
}

void Knowledge::withhold(Printed& printed) {
  printed.withheld = true;
  bounds_.know(printed.sum, static_cast<double>(least_when_withheld(form_, printed.number)), kMost);
}

// What lies between two reports may be small though both of them print large numbers.
void Knowledge::add_pieces() {
  for (const auto& [what, unknown] : ours_.unknowns())
    if (is_small(true_count(form_, what.first, what.second)))
      secrets_.push_back({bounds_.add_sum({{unknown, 1}}, 0, kMost), what.first.question, true});
}

// Of several answers: those who gave others.
void Knowledge::add_not_given() {
  for (const auto& [number, sum, withheld, told_before] : printed_) {
    const auto* const question = question_of(form_, number.topic);
    if (number.topic.kind != Kind::answer || !question->overlapping || sum == 0) continue;
    const Topic answered{Kind::answered, question->id, ""};
    if (is_small(true_count(form_, answered, number.days) - *number.count))
      secrets_.push_back({bounds_.add_sum(difference(ours_.sum(answered, number.days),
                                                     ours_.sum(number.topic, number.days)),
                                          0, kMost),
                          question->id, true});
  }
}

void Knowledge::add_earlier_part(const EarlierSlips& earlier, const Topic& topic,
                                 const Days& stretch, Sheet& sheet) {
  const auto* const ours = ours_.find(topic, stretch);
  if (earlier.same(stretch, report_)) {
    if (ours != nullptr) sheet.set(topic, stretch, *ours);
    return;
  }
  const int unknown = bounds_.add_unknown();
  sheet.set(topic, stretch, unknown);
  if (!report_.contains(stretch) || earlier.since == EarlierSlips::Since::unsure) return;
  std::vector<Term> now, then{{unknown, 1}};
  if (ours != nullptr) now.push_back({*ours, 1});
  const bool came = earlier.since == EarlierSlips::Since::came;
  secrets_.push_back(
      {bounds_.add_sum(came ? difference(now, then) : difference(then, now), 0, kMost),
       topic.question, false});
}

void Knowledge::add_earlier(const EarlierSlips& earlier) {
  const auto& numbers = earlier.numbers->numbers;
  std::set<std::pair<Topic, Days>> listed;
  for (const auto& number : numbers) listed.emplace(number.topic, number.days);
  Sheet sheet(form_, stretches_);
  std::set<Days> changed;
  const auto add = [&](const Topic& topic, const Days& stretch) {
    const bool is_listed = topic.kind != Kind::answer || !is_zero_told(form_, topic) ||
                           listed.contains({topic, stretch});
    if (!earlier.days.contains(stretch) || !is_listed) return;
    add_earlier_part(earlier, topic, stretch, sheet);
    if (!earlier.same(stretch, report_)) changed.insert(stretch);
  };
  for (const auto& day : stretches_.days) add(kSlips, day);
  for (const auto& question : form_.questions)
    for (const auto& stretch : stretches_.of(question))
      for (const auto& topic : parts_of(question)) add(topic, stretch);
  for (const auto& stretch : changed) sheet.add_rules(bounds_, stretch);

  for (const auto& number : numbers) {
    const auto terms = sheet.sum(number.topic, number.days);
    if (number.count) add_difference(number, sheet);
    if (!known_.emplace(unknowns_of(terms), number.count.has_value()).second) continue;
    if (number.count) {
      const auto count = static_cast<double>(*number.count);
      bounds_.add_sum(terms, count, count);
    } else {
      const auto least = static_cast<double>(least_when_withheld(form_, number));
      secrets_.push_back({bounds_.add_sum(terms, least, kMost), number.topic.question, true});
    }
  }
}

void Knowledge::note_told_before() {
  for (auto& printed : printed_) {
    const auto terms = ours_.sum(printed.number.topic, printed.number.days);
    printed.told_before = !terms.empty() && known_.contains({unknowns_of(terms), true});
  }
}

// What came in, or went, since an earlier report.
void Knowledge::add_difference(const Number& number, const Sheet& sheet) {
  if (!report_.contains(number.days)) return;
  const auto now = true_count(form_, number.topic, number.days);
  if (!is_small(std::abs(now - *number.count))) return;
  const auto today = ours_.sum(number.topic, number.days);
  const auto then = sheet.sum(number.topic, number.days);
  const bool came = now > *number.count;
  secrets_.push_back(
      {bounds_.add_sum(came ? difference(today, then) : difference(then, today), -kMost, kMost),
       number.topic.question, true});
}

}  // namespace hearth::report
