#include "checkin/slip_layout.h"

#include <algorithm>

namespace hearth::checkin {

namespace {

using listing::Question;

std::size_t length_of(const Question& question) {
  switch (question.kind) {
    case Question::Kind::scale:
    case Question::Kind::yes_no:
      return 1;
    case Question::Kind::choice:
      return question.options_from_meetings_today ? 2 + kLongestMeetingId + kLongestMeetingName : 1;
    case Question::Kind::many:
      return 2;
    case Question::Kind::number:
      return 5;
    case Question::Kind::text:
      return 2 + kLongestTyped;
  }
  return 0;
}

bool options_are_sound(const Question& question) {
  const auto count = question.options.size();
  switch (question.kind) {
    case Question::Kind::choice:
      if (question.options_from_meetings_today) return count == 0;
      [[fallthrough]];
    case Question::Kind::scale:
    case Question::Kind::many:
      return !question.options_from_meetings_today && listing::kFewestOptions <= count &&
             count <= listing::kMostOptions;
    default:
      return !question.options_from_meetings_today && count == 0;
  }
}

bool is_sound(const Question& question, const std::vector<Question>& earlier) {
  const auto is_earlier = [&](const std::string& id) {
    return std::any_of(earlier.begin(), earlier.end(),
                       [&](const Question& other) { return other.id == id; });
  };
  constexpr auto kMost = listing::kLargestNumber;
  return !question.id.empty() && !is_earlier(question.id) && options_are_sound(question) &&
         -kMost <= question.min && question.min <= question.max && question.max <= kMost &&
         std::all_of(question.show_when.begin(), question.show_when.end(),
                     [&](const auto& condition) { return is_earlier(condition.first); });
}

}  // namespace

static_assert(listing::kMostOptions <= 16, "the options of a question are bits of two bytes");

base::Result<SlipLayout> SlipLayout::of(const listing::Form& form) {
  bool sound = !form.questions.empty() && form.questions.size() <= listing::kMostQuestions;
  SlipLayout layout;
  layout.size_ = kPartField.at + kPartField.length;
  std::vector<Question> earlier;
  for (const auto& question : form.questions) {
    sound = sound && is_sound(question, earlier);
    earlier.push_back(question);
    layout.fields_.push_back({layout.size_, length_of(question)});
    layout.size_ += layout.fields_.back().length;
  }
  if (sound) return layout;
  return base::Error{"No slip can be made of the form \"" + form.id +
                         "\"; \"hearth-pack check\" says what is wrong with it.",
                     ""};
}

}  // namespace hearth::checkin
