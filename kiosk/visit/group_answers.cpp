#include "visit/group_answers.h"

#include <algorithm>

namespace hearth::visit {

using listing::GroupAnswer;
using listing::GroupQuestion;

bool GroupAnswers::has(const GroupAnswer& answer) const {
  return std::binary_search(answers_.begin(), answers_.end(), answer);
}

bool GroupAnswers::answered(GroupQuestion question) const {
  return std::any_of(answers_.begin(), answers_.end(),
                     [&](const GroupAnswer& one) { return one.question == question; });
}

void GroupAnswers::choose(const GroupAnswer& answer) {
  const bool taken_back = has(answer);
  const bool several = answer.question == GroupQuestion::company && !open_answer(answer);
  std::erase_if(answers_, [&](const GroupAnswer& one) {
    return one.question == answer.question && (!several || one == answer || open_answer(one));
  });
  if (!taken_back)
    answers_.insert(std::lower_bound(answers_.begin(), answers_.end(), answer), answer);
}

void GroupAnswers::take_back(GroupQuestion question) {
  std::erase_if(answers_, [&](const GroupAnswer& one) { return one.question == question; });
}

std::optional<GroupQuestion> GroupAnswers::last() const {
  return gone_through_.empty() ? std::nullopt : std::optional(gone_through_.back());
}

bool GroupAnswers::go_back() {
  if (gone_through_.empty()) return false;
  gone_through_.pop_back();
  return true;
}

}  // namespace hearth::visit
