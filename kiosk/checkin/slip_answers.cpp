#include "checkin/slip_answers.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <string>

namespace hearth::checkin {

namespace {

using listing::Question;

constexpr std::size_t kMeetingNameAt = 1 + kLongestMeetingId;

std::string_view letters(std::span<const unsigned char> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// What was written of a text whose room is `room`; a length that is too long reads as none.
std::string_view written(std::span<const unsigned char> room, std::size_t length) {
  return length <= room.size() ? letters(room.first(length)) : std::string_view();
}

bool is_zero(std::span<const unsigned char> bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
}

bool is_sound_text(std::span<const unsigned char> room, std::size_t length) {
  return length <= room.size() && is_plain_text(letters(room.first(length))) &&
         is_zero(room.subspan(length));
}

bool is_of_meetings(const Question& question) {
  return question.kind == Question::Kind::choice && question.options_from_meetings_today;
}

unsigned bits_of(std::span<const unsigned char> field) {
  return field[0] | static_cast<unsigned>(field[1]) << 8;
}

}  // namespace

bool is_plain_text(std::string_view text) {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    UChar32 letter = 0;
    U8_NEXT(bytes, at, text.size(), letter);
    if (letter < 0x20 || (0x7f <= letter && letter < 0xa0)) return false;  // below 0: broken
  }
  return true;
}

std::span<const unsigned char> SlipAnswers::field(std::size_t question) const {
  const auto& where = layout_.field(question);
  return bytes_.subspan(where.at, where.length);
}

bool SlipAnswers::is_answered(std::size_t question) const {
  const auto bytes = field(question);
  if (is_of_meetings(asked(question)) || asked(question).kind == Question::Kind::number)
    return bytes[0] != 0;
  return bytes[0] != 0 || (bytes.size() > 1 && bytes[1] != 0);
}

std::optional<std::size_t> SlipAnswers::option(std::size_t question) const {
  const auto kind = asked(question).kind;
  if ((kind != Question::Kind::scale && kind != Question::Kind::choice) ||
      is_of_meetings(asked(question)))
    return std::nullopt;
  const std::size_t place = field(question)[0];
  if (place == 0 || place > asked(question).options.size()) return std::nullopt;
  return place - 1;
}

bool SlipAnswers::has(std::size_t question, std::size_t option_) const {
  if (asked(question).kind == Question::Kind::many)
    return option_ < asked(question).options.size() &&
           (bits_of(field(question)) >> option_ & 1U) != 0;
  return option(question) == option_;
}

std::optional<bool> SlipAnswers::yes(std::size_t question) const {
  if (asked(question).kind != Question::Kind::yes_no || !is_answered(question)) return std::nullopt;
  return field(question)[0] == 1;
}

std::optional<std::int64_t> SlipAnswers::number(std::size_t question) const {
  if (asked(question).kind != Question::Kind::number || !is_answered(question)) return std::nullopt;
  const auto bytes = field(question);
  std::uint32_t bits = 0;
  for (std::size_t i = 4; i > 0; --i) bits = bits << 8 | bytes[i];
  return static_cast<std::int32_t>(bits);
}

std::string_view SlipAnswers::text(std::size_t question) const {
  if (asked(question).kind != Question::Kind::text) return {};
  const auto bytes = field(question);
  return written(bytes.subspan(2), bits_of(bytes));
}

std::optional<ChosenMeeting> SlipAnswers::meeting(std::size_t question) const {
  if (!is_of_meetings(asked(question)) || !is_answered(question)) return std::nullopt;
  const auto bytes = field(question);
  const auto name = bytes.subspan(kMeetingNameAt);
  return ChosenMeeting{written(bytes.subspan(1, kLongestMeetingId), bytes[0]),
                       written(name.subspan(1), name[0])};
}

bool SlipAnswers::was_answered_with(std::size_t question, std::string_view words) const {
  if (const auto said = yes(question)) return words == (*said ? listing::kYes : listing::kNo);
  const auto& options = asked(question).options;
  for (std::size_t i = 0; i < options.size(); ++i)
    if (options[i].plain == words && has(question, i)) return true;
  return false;
}

bool SlipAnswers::is_shown(std::size_t question) const {
  for (const auto& [id, any_of] : asked(question).show_when) {
    const auto& questions = form_.questions;
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&id = id](const Question& other) { return other.id == id; });
    const auto earlier = static_cast<std::size_t>(found - questions.begin());
    if (earlier >= question || !is_shown(earlier)) return false;
    if (std::none_of(any_of.begin(), any_of.end(),
                     [&](const std::string& words) { return was_answered_with(earlier, words); }))
      return false;
  }
  return true;
}

bool SlipAnswers::offers_help(std::size_t question) const {
  const auto& when = asked(question).help_when;
  return std::any_of(when.begin(), when.end(),
                     [&](const std::string& words) { return was_answered_with(question, words); });
}

bool SlipAnswers::is_sound(std::size_t question) const {
  const auto& each = asked(question);
  const auto bytes = field(question);
  if (!is_answered(question)) return is_zero(bytes);
  if (!is_shown(question)) return false;
  switch (each.kind) {
    case Question::Kind::scale:
    case Question::Kind::choice:
      if (!each.options_from_meetings_today) return bytes[0] <= each.options.size();
      return is_sound_text(bytes.subspan(1, kLongestMeetingId), bytes[0]) &&
             is_sound_text(bytes.subspan(kMeetingNameAt + 1), bytes[kMeetingNameAt]);
    case Question::Kind::many:
      return bits_of(bytes) >> each.options.size() == 0;
    case Question::Kind::yes_no:
      return bytes[0] <= 2;
    case Question::Kind::number:
      return bytes[0] == 1 && each.min <= *number(question) && *number(question) <= each.max;
    case Question::Kind::text:
      return is_sound_text(bytes.subspan(2), bits_of(bytes));
  }
  return false;
}

Answer SlipAnswers::answer(std::size_t question) const {
  Answer answer{asked(question).id, {}};
  const auto& options = asked(question).options;
  for (std::size_t i = 0; i < options.size(); ++i)
    if (has(question, i)) answer.chosen.push_back(options[i].plain);
  if (const auto said = yes(question))
    answer.chosen.emplace_back(*said ? listing::kYes : listing::kNo);
  if (const auto count = number(question)) answer.chosen.push_back(std::to_string(*count));
  if (const auto words = text(question); !words.empty()) answer.chosen.emplace_back(words);
  if (const auto chosen = meeting(question))
    answer.chosen.insert(answer.chosen.end(), {std::string(chosen->id), std::string(chosen->name)});
  return answer;
}

}  // namespace hearth::checkin
