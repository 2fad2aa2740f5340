// Counting: what the slips of a form say, question by question and day by day. These are the true
// counts; only what withholding.h lets pass is told.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/time.h"
#include "checkin/slip.h"
#include "listing/form.h"
#include "report/number.h"

namespace hearth::report {

using DayCounts = std::map<base::Date, std::int64_t>;  // days without a slip are not in it

std::int64_t count_in(const DayCounts& counts, const Days& days);

struct AnswerTally {
  std::string answer;  // by which it is known from report to report; a meeting's is its id
  std::string label;   // as it is printed
  DayCounts by_day;
};

struct QuestionTally {
  std::string id, text;
  bool overlapping = false;    // several answers may stand on one slip
  bool of_meetings = false;    // its answers are meetings, which take place on some days only
  bool is_opinion = true;      // false: what it tells of a slip is not what somebody thinks
  bool asked_of_some = false;  // shown only after some answers
  // Shown only where each of these other questions was answered with one of these answers.
  struct Condition {
    std::size_t question;
    std::vector<std::size_t> answers;
  };
  std::vector<Condition> conditions;
  std::vector<AnswerTally>
      answers;  // in the form's order; meetings by name; those of 0 are here too
  DayCounts answered;
};

struct FormTally {
  std::string wording;  // digest of what it asks, whatever its version: 32 hex digits
  listing::Form form;
  std::vector<std::int64_t> versions;  // that have this wording, in rising order
  DayCounts slips;
  std::vector<QuestionTally>
      questions;  // the form's; before them the part of day, where it is told
};

// None for the slips themselves, and for a question that the form does not have.
const QuestionTally* question_of(const FormTally& form, const Topic& topic);

// Zero for what the form does not have.
std::int64_t true_count(const FormTally& form, const Topic& topic, const Days& days);

// Versions of a form whose wordings are equal are counted together, others apart. Text is counted
// as written or not; large ranges of numbers in up to ten steps.
std::vector<FormTally> tally(const std::vector<checkin::SlipsOfForm>& forms);

inline constexpr const char* kPartOfDay =
    "part of day";  // its QuestionTally::id; no question has it

}  // namespace hearth::report
