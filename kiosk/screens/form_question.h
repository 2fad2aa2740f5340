// One question of a form: what it asks is drawn by its kind.
#pragma once

#include <list>
#include <optional>
#include <string>
#include <vector>

#include "screens/answer_rows.h"
#include "screens/screen.h"
#include "ui/furniture.h"

namespace hearth::screens {

// The question that is asked now, in the draft of the visit.
struct Asked {
  checkin::SlipDraft& draft;
  std::size_t at;  // its place in the form
  const listing::Question& question() const { return draft.form().questions[at]; }
};

// Answers to choose from: scale, choice, many, yes or no, a meeting of today.
class FormAnswers {
 public:
  FormAnswers(Stage& stage, const Asked& asked);
  FormAnswers(const FormAnswers&) = delete;  // the rows point back here
  FormAnswers& operator=(const FormAnswers&) = delete;
  const std::vector<AnswerRow>& rows() const { return rows_; }

 private:
  std::list<std::string> times_;  // of meetings
  std::vector<AnswerRow> rows_;
};

// A scale of feelings as five faces beside each other; none where it is another scale, or there is
// no room for their words, or on a page of `page` units for them.
std::optional<ui::Block> faces(Stage& stage, const Asked& asked, float width, float page);

// A number: its value, plus and minus, and figures to touch, as pieces of a page.
std::vector<ui::Block> number_blocks(Stage& stage, const Asked& asked, ui::Rect box);

// An answer to type: the whole screen below the header. True when the visitor goes on.
bool draw_text_question(Stage& stage, const Asked& asked, const ui::Stage& place);

// "Would you like help now?", where the answer was one that staff chose for it; with its room kept
// where it may yet be offered. None where it never is.
std::optional<ui::Block> help_offer(Stage& stage, const Asked& asked, float width, float page);

}  // namespace hearth::screens
