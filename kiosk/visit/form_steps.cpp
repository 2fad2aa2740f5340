#include "visit/form_steps.h"

namespace hearth::visit {

namespace {

std::size_t count_of(const checkin::SlipDraft& draft) {
  return draft.form().questions.size();
}

std::optional<std::size_t> shown_from(const checkin::SlipDraft& draft, std::size_t first) {
  for (auto i = first; i < count_of(draft); ++i)
    if (draft.answers().is_shown(i)) return i;
  return std::nullopt;
}

}  // namespace

std::optional<std::size_t> first_question(const checkin::SlipDraft& draft) {
  return shown_from(draft, 0);
}

std::optional<std::size_t> last_question(const checkin::SlipDraft& draft) {
  return question_before(draft, count_of(draft));
}

std::optional<std::size_t> question_after(const checkin::SlipDraft& draft, std::size_t question) {
  return shown_from(draft, question + 1);
}

std::optional<std::size_t> question_before(const checkin::SlipDraft& draft, std::size_t question) {
  for (auto i = question; i > 0; --i)
    if (draft.answers().is_shown(i - 1)) return i - 1;
  return std::nullopt;
}

std::optional<std::size_t> question_opened_by(const checkin::SlipDraft& draft,
                                              std::size_t question) {
  const auto& questions = draft.form().questions;
  const auto answers = draft.answers();
  for (auto i = question + 1; i < questions.size(); ++i)
    if (questions[i].show_when.contains(questions[question].id) && answers.is_shown(i) &&
        !answers.is_answered(i))
      return i;
  return std::nullopt;
}

HowFar how_far(const checkin::SlipDraft& draft, std::size_t question) {
  HowFar far{0, 0};
  for (std::size_t i = 0; i < count_of(draft); ++i) {
    if (!draft.answers().is_shown(i)) continue;
    ++far.count;
    if (i <= question) ++far.number;
  }
  return far;
}

}  // namespace hearth::visit
