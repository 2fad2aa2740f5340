// Which question of a form comes before and after another, as it has been answered so far: what is
// not shown because of an earlier answer is passed over.
#pragma once

#include <cstddef>
#include <optional>

#include "checkin/slip_draft.h"

namespace hearth::visit {

std::optional<std::size_t> first_question(const checkin::SlipDraft& draft);
std::optional<std::size_t> last_question(const checkin::SlipDraft& draft);
std::optional<std::size_t> question_after(const checkin::SlipDraft& draft, std::size_t question);
std::optional<std::size_t> question_before(const checkin::SlipDraft& draft, std::size_t question);

// The next one that is asked only because of the answer to this one, and has none yet.
std::optional<std::size_t> question_opened_by(const checkin::SlipDraft& draft,
                                              std::size_t question);

struct HowFar {
  int number = 1, count = 1;  // "Question 2 of 4", of those that are shown
};
HowFar how_far(const checkin::SlipDraft& draft, std::size_t question);

}  // namespace hearth::visit
