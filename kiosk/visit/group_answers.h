// What a visitor answered in "Find my group", and which questions they have been through. It lies
// in the place where it was answered and goes with it; nothing of it is kept anywhere else.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "listing/group_answer.h"

namespace hearth::visit {

class GroupAnswers {
 public:
  // In the order of questions, then of values.
  std::span<const listing::GroupAnswer> all() const { return answers_; }
  bool has(const listing::GroupAnswer& answer) const;
  bool answered(listing::GroupQuestion question) const;

  // Takes the place of another answer to its question; the same again takes it back. To the
  // question of company there may be several, but "anyone" stands alone.
  void choose(const listing::GroupAnswer& answer);
  void take_back(listing::GroupQuestion question);

  // The last question that was gone through, by an answer or without one; none at the first.
  std::optional<listing::GroupQuestion> last() const;
  void go_on_from(listing::GroupQuestion question) { gone_through_.push_back(question); }
  // To the question before, its answer as it was; false at the first one.
  bool go_back();

  bool operator==(const GroupAnswers&) const = default;

 private:
  std::vector<listing::GroupAnswer> answers_;  // sorted, each once
  std::vector<listing::GroupQuestion> gone_through_;
};

}  // namespace hearth::visit
