// The numbers of a report: how many slips of a form say something on some days. What is printed,
// what an earlier report printed, and what one must not be able to work out are all such numbers.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"

namespace hearth::report {

// From one day to another, both included.
struct Days {
  base::Date from, to;
  auto operator<=>(const Days&) const = default;
  bool contains(const Days& other) const { return from <= other.from && other.to <= to; }
};

struct Topic {
  enum class Kind {
    slips,       // all of the form's; `question` and `answer` are empty
    answered,    // those on which the question was answered
    unanswered,  // those on which it was skipped, or not asked
    answer       // those with this answer, maybe among others
  };
  Kind kind = Kind::slips;
  std::string question;  // its id
  std::string answer;    // AnswerTally::answer
  auto operator<=>(const Topic&) const = default;
};

struct Number {
  Topic topic;
  Days days;
  std::optional<std::int64_t> count;  // none: withheld
  bool operator==(const Number&) const = default;
};

struct NumbersOfForm {
  std::string wording;  // FormTally::wording: forms with the same ask the same in the same words
  std::vector<Number> numbers;  // what is not among them is not in the report
  bool operator==(const NumbersOfForm&) const = default;
};

struct ReportNumbers {
  std::int64_t threshold = 0;  // the smallest count that was told, besides 0
  Days days;                   // of the report
  std::vector<NumbersOfForm> forms;
  bool operator==(const ReportNumbers&) const = default;
};

}  // namespace hearth::report
