// A form that visitors can fill in without a name: what it asks, and what it offers to answer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "listing/translated.h"

namespace hearth::listing {

// What fits on a question's screen and in a slip. Lengths count letters as a reader does.
inline constexpr std::size_t kMostQuestions = 20;
inline constexpr std::size_t kFewestOptions = 2, kMostOptions = 12, kMostSteps = 7;  // of a scale
inline constexpr std::size_t kLongestTitle = 40, kLongestForewords = 240;
inline constexpr std::size_t kLongestQuestion = 160, kLongestOption = 60;
inline constexpr std::int64_t kLargestNumber = 1'000'000;  // and the smallest, below zero

struct Question {
  enum class Kind { scale, choice, many, yes_no, number, text };
  std::string id;  // [a-z0-9-]{1,40}, once in its form
  Kind kind = Kind::scale;
  Translated text;
  std::vector<Translated> options;  // of scale, choice and many; the plain text is never empty
  bool options_from_meetings_today = false;  // of choice: then `options` is empty
  std::int64_t min = 0, max = 0;             // of number, both included

  // Answers are named by an option's plain text, or "yes" and "no".
  std::vector<std::string> help_when;  // any of these offers help, and never forces it
  // Shown only while each of these earlier questions was answered with any of the texts beside it.
  std::map<std::string, std::vector<std::string>, std::less<>> show_when;
  bool operator==(const Question&) const = default;
};

struct Form {
  std::string id;  // [a-z0-9-]{1,40}
  std::int64_t version = 1;
  Translated title, text;    // the text may be empty
  bool ticket = false;       // hands out a number at its end
  bool part_of_day = false;  // a slip says morning, afternoon or evening
  std::vector<Question> questions;
  bool operator==(const Form&) const = default;
};

// The words that answers to a yes-no question are named by, whatever the language.
inline constexpr std::string_view kYes = "yes", kNo = "no";

}  // namespace hearth::listing
