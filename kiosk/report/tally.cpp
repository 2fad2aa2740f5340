#include "report/tally.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

#include "checkin/wording.h"
#include "seal/digest.h"

namespace hearth::report {

namespace {

using checkin::PartOfDay;
using listing::Question;

constexpr std::int64_t kMostSteps = 10, kMostPlainNumbers = 13;
constexpr std::string_view kWritten = "written";

constexpr std::array<std::pair<PartOfDay, const char*>, 3> kParts{
    {{PartOfDay::morning, "Morning"},
     {PartOfDay::afternoon, "Afternoon"},
     {PartOfDay::evening, "Evening"}}};

std::string digest_of(listing::Form form) {
  form.version = 0;
  std::string hex;
  for (const auto byte : seal::digest(checkin::wording_of(form)))
    for (const auto half : {byte >> 4, byte & 15}) hex += "0123456789abcdef"[half];
  return hex;
}

std::int64_t step_of(const Question& question) {
  const auto numbers = question.max - question.min + 1;
  return numbers <= kMostPlainNumbers ? 1 : (numbers + kMostSteps - 1) / kMostSteps;
}

std::string step_from(const Question& question, std::int64_t first) {
  const auto last = std::min(first + step_of(question) - 1, question.max);
  return first == last ? std::to_string(first)
                       : std::to_string(first) + " to " + std::to_string(last);
}

void add_answer(QuestionTally& tally, std::string answer, std::string label) {
  const auto same = [&](const AnswerTally& other) { return other.answer == answer; };
  if (std::none_of(tally.answers.begin(), tally.answers.end(), same))
    tally.answers.push_back({std::move(answer), std::move(label), {}});
}

// Without meetings, which come from the slips.
void add_answers(QuestionTally& tally, const Question& question) {
  switch (question.kind) {
    case Question::Kind::scale:
    case Question::Kind::choice:
    case Question::Kind::many:
      for (const auto& option : question.options) add_answer(tally, option.plain, option.plain);
      break;
    case Question::Kind::yes_no:
      add_answer(tally, std::string(listing::kYes), "Yes");
      add_answer(tally, std::string(listing::kNo), "No");
      break;
    case Question::Kind::number:
      for (auto first = question.min; first <= question.max; first += step_of(question))
        add_answer(tally, step_from(question, first), step_from(question, first));
      break;
    case Question::Kind::text:
      add_answer(tally, std::string(kWritten), "Wrote something");
      break;
  }
}

void add_conditions(FormTally& form, QuestionTally& tally, const Question& question) {
  for (const auto& [id, any_of] : question.show_when) {
    const auto other =
        std::find_if(form.questions.begin(), form.questions.end(),
                     [&id = id](const QuestionTally& each) { return each.id == id; });
    if (other == form.questions.end()) continue;
    QuestionTally::Condition condition{static_cast<std::size_t>(other - form.questions.begin()),
                                       {}};
    for (std::size_t i = 0; i < other->answers.size(); ++i)
      if (std::find(any_of.begin(), any_of.end(), other->answers[i].answer) != any_of.end())
        condition.answers.push_back(i);
    tally.conditions.push_back(std::move(condition));
  }
}

FormTally empty_tally(const listing::Form& form) {
  FormTally result{digest_of(form), form, {}, {}, {}};
  if (form.part_of_day) {
    QuestionTally part;
    part.id = kPartOfDay;
    part.text = "Part of the day";
    part.is_opinion = false;
    for (const auto& [value, label] : kParts) add_answer(part, label, label);
    result.questions.push_back(std::move(part));
  }
  for (const auto& question : form.questions) {
    QuestionTally tally;
    tally.id = question.id;
    tally.text = question.text.plain;
    tally.overlapping = question.kind == Question::Kind::many;
    tally.of_meetings = question.options_from_meetings_today;
    tally.is_opinion = !tally.of_meetings && question.kind != Question::Kind::text;
    tally.asked_of_some = !question.show_when.empty();
    add_answers(tally, question);
    add_conditions(result, tally, question);
    result.questions.push_back(std::move(tally));
  }
  return result;
}

// What an answer on a slip counts as.
std::vector<std::string> counted_as(const Question& question, const checkin::Answer& answer) {
  if (answer.chosen.empty()) return {};
  if (question.options_from_meetings_today) return {answer.chosen[0]};
  if (question.kind == Question::Kind::text) return {std::string(kWritten)};
  if (question.kind != Question::Kind::number) return answer.chosen;
  const auto step = step_of(question);
  const auto number = std::stoll(answer.chosen[0]);
  return {step_from(question, question.min + (number - question.min) / step * step)};
}

// A meeting may have changed its name meanwhile: the one most often given, of equals the first.
class MeetingNames {
 public:
  void note(const std::string& question, const checkin::Answer& answer) {
    const auto& name = answer.chosen[answer.chosen.size() > 1 ? 1 : 0];
    ++given_[{question, answer.chosen[0]}][name];
  }
  std::string of(const std::string& question, const std::string& id) const {
    const auto& names = given_.at({question, id});
    return std::max_element(names.begin(), names.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }

 private:
  std::map<std::pair<std::string, std::string>, std::map<std::string, int>> given_;
};

void count(FormTally& form, const checkin::Slip& slip, MeetingNames& names) {
  ++form.slips[slip.day];
  for (auto& tally : form.questions) {
    std::vector<std::string> said;
    if (tally.id == kPartOfDay) {
      for (const auto& [value, label] : kParts)
        if (slip.part_of_day == value) said.emplace_back(label);
    }
    for (std::size_t i = 0; i < form.form.questions.size(); ++i)
      for (const auto& answer : slip.answers) {
        const auto& question = form.form.questions[i];
        if (question.id != tally.id || answer.question != tally.id) continue;
        said = counted_as(question, answer);
        if (!tally.of_meetings || said.empty()) continue;
        add_answer(tally, said[0], "");
        names.note(tally.id, answer);
      }
    if (!said.empty()) ++tally.answered[slip.day];
    for (auto& answer : tally.answers)
      if (std::find(said.begin(), said.end(), answer.answer) != said.end())
        ++answer.by_day[slip.day];
  }
}

}  // namespace

std::int64_t count_in(const DayCounts& counts, const Days& days) {
  std::int64_t sum = 0;
  for (auto at = counts.lower_bound(days.from); at != counts.end() && at->first <= days.to; ++at)
    sum += at->second;
  return sum;
}

const QuestionTally* question_of(const FormTally& form, const Topic& topic) {
  const auto found = std::find_if(form.questions.begin(), form.questions.end(),
                                  [&](const auto& each) { return each.id == topic.question; });
  return found == form.questions.end() ? nullptr : &*found;
}

std::int64_t true_count(const FormTally& form, const Topic& topic, const Days& days) {
  const auto slips = count_in(form.slips, days);
  if (topic.kind == Topic::Kind::slips) return slips;
  const auto* const question = question_of(form, topic);
  if (question == nullptr) return 0;
  const auto answered = count_in(question->answered, days);
  if (topic.kind == Topic::Kind::answered) return answered;
  if (topic.kind == Topic::Kind::unanswered) return slips - answered;
  for (const auto& answer : question->answers)
    if (answer.answer == topic.answer) return count_in(answer.by_day, days);
  return 0;
}

std::vector<FormTally> tally(const std::vector<checkin::SlipsOfForm>& forms) {
  std::vector<FormTally> result;
  std::vector<MeetingNames> names;
  for (const auto& [form, slips] : forms) {
    const auto wording = digest_of(form);
    auto same = std::find_if(result.begin(), result.end(),
                             [&](const FormTally& other) { return other.wording == wording; });
    if (same == result.end()) {
      same = result.insert(result.end(), empty_tally(form));
      names.emplace_back();
    }
    if (std::find(same->versions.begin(), same->versions.end(), form.version) ==
        same->versions.end())
      same->versions.push_back(form.version);
    auto& names_of_form = names[static_cast<std::size_t>(same - result.begin())];
    for (const auto& slip : slips) count(*same, slip, names_of_form);
  }
  for (std::size_t i = 0; i < result.size(); ++i) {
    std::sort(result[i].versions.begin(), result[i].versions.end());
    for (auto& question : result[i].questions) {
      if (!question.of_meetings) continue;
      for (auto& answer : question.answers) answer.label = names[i].of(question.id, answer.answer);
      std::sort(question.answers.begin(), question.answers.end(), [](const auto& a, const auto& b) {
        return std::tie(a.label, a.answer) < std::tie(b.label, b.answer);
      });
    }
  }
  std::sort(result.begin(), result.end(), [](const FormTally& a, const FormTally& b) {
    return std::tie(a.form.title.plain, a.form.id, a.versions, a.wording) <
           std::tie(b.form.title.plain, b.form.id, b.versions, b.wording);
  });
  return result;
}

}  // namespace hearth::report
