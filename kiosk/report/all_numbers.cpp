#include "report/all_numbers.h"

#include <set>
#include <utility>

#include "report/weeks.h"

namespace hearth::report {

namespace {

class Numbers {
 public:
  explicit Numbers(const FormTally& form) : form_(form) {}
  void add(const Topic& topic, const Days& days) {
    if (known_.emplace(topic, days).second)
      numbers_.push_back({topic, days, true_count(form_, topic, days)});
  }
  std::vector<Number> take() { return std::move(numbers_); }

 private:
  const FormTally& form_;
  std::set<std::pair<Topic, Days>> known_;
  std::vector<Number> numbers_;
};

}  // namespace

std::vector<Number> all_numbers(const FormTally& form, const Days& report) {
  using Kind = Topic::Kind;
  const auto weeks = weeks_in(report);
  Numbers numbers(form);
  const Topic slips{Kind::slips, "", ""};
  numbers.add(slips, report);
  for (const auto& week : weeks) numbers.add(slips, week);
  for (const auto& day : single_days_in(report)) numbers.add(slips, day);
  for (const auto& question : form.questions) {
    const Topic unanswered{Kind::unanswered, question.id, ""};
    numbers.add({Kind::answered, question.id, ""}, report);
    numbers.add(unanswered, report);
    for (const auto& answer : question.answers) {
      const Topic topic{Kind::answer, question.id, answer.answer};
      numbers.add(topic, report);
      if (question.of_meetings)
        for (const auto& [day, count] : answer.by_day) numbers.add(topic, {day, day});
      else
        for (const auto& week : weeks) numbers.add(topic, week);
    }
    if (!question.of_meetings)
      for (const auto& week : weeks) numbers.add(unanswered, week);
  }
  return numbers.take();
}

bool is_zero_told(const FormTally& form, const Topic& topic) {
  if (topic.kind == Topic::Kind::slips) return true;
  const auto* const question = question_of(form, topic);
  return topic.kind == Topic::Kind::answer && question != nullptr && question->of_meetings;
}

}  // namespace hearth::report
