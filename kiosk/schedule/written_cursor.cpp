#include "schedule/written_cursor.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::schedule {

namespace {

using Kind = HoursToken::Kind;

// "9AM-5PMFriday": what lost its space.
std::vector<HoursToken> set_apart(std::vector<HoursToken> tokens) {
  std::vector<HoursToken> made;
  for (auto& token : tokens) {
    const bool stuck = token.kind == Kind::word && token.text.size() > 2 && !token.apart &&
                       !made.empty() && made.back().kind == Kind::number &&
                       (token.text.starts_with("am") || token.text.starts_with("pm")) &&
                       written_weekday(token.text.substr(2));
    if (stuck) {
      made.push_back(token);
      made.back().text.resize(2);
      token.text.erase(0, 2);
      token.at += 2;
    }
    made.push_back(std::move(token));
  }
  return made;
}

}  // namespace

WrittenCursor::WrittenCursor(std::vector<HoursToken> tokens)
    : tokens_(set_apart(std::move(tokens))) {
  names_thursday_ = std::any_of(tokens_.begin(), tokens_.end(), [](const HoursToken& token) {
    return token.kind == Kind::word && written_weekday(token.text) == std::chrono::Thursday;
  });
}

const HoursToken& WrittenCursor::now(std::size_t ahead) const {
  return tokens_[std::min(here_ + ahead, tokens_.size() - 1)];
}

HoursWord WrittenCursor::word(std::size_t ahead) const {
  return now(ahead).kind == Kind::word ? hours_word(now(ahead).text) : HoursWord::none;
}

bool WrittenCursor::take(std::string_view text) {
  if (!now().is(text)) return false;
  ++here_;
  return true;
}

bool WrittenCursor::take(HoursWord meaning) {
  if (word() != meaning) return false;
  ++here_;
  return true;
}

bool WrittenCursor::take_all(std::initializer_list<std::string_view> texts) {
  std::size_t ahead = 0;
  for (const auto text : texts)
    if (!now(ahead++).is(text)) return false;
  here_ += texts.size();
  return true;
}

std::size_t WrittenCursor::list_sign() const {
  const std::size_t behind_dot = now().is(".") ? 1 : 0;  // "Mon., Wed."
  auto ahead = behind_dot;
  if (now(ahead).is(",")) ++ahead;
  if (now(ahead).is("&") || now(ahead).is("/") || word(ahead) == HoursWord::list) ++ahead;
  return ahead == behind_dot ? 0 : ahead;
}

std::optional<std::chrono::weekday> WrittenCursor::weekday(std::size_t ahead) const {
  const auto& token = now(ahead);
  if (token.kind != Kind::word) return std::nullopt;
  if (const auto day = written_weekday(token.text)) return day;
  const auto day = lettered_weekday(token.text);
  if (day == std::chrono::Tuesday && !names_thursday_) return std::nullopt;
  return day;
}

int WrittenCursor::ordinal(std::size_t& ahead) const {
  const auto& token = now(ahead);
  if (token.kind == Kind::word) {
    const int nth = written_ordinal(token.text);
    ahead += nth != 0;
    return nth;
  }
  constexpr std::array<std::string_view, 6> kEnds{"", "st", "nd", "rd", "th", "th"};
  if (token.kind != Kind::number || token.digits != 1 || token.value < 1 || token.value > 5 ||
      now(ahead + 1).apart || !now(ahead + 1).is(kEnds[static_cast<std::size_t>(token.value)]))
    return 0;
  ahead += 2;
  return token.value;
}

std::size_t WrittenCursor::days_a_week(std::size_t ahead) const {
  const auto& first = now(ahead);
  const bool seven = first.is("seven") || (first.kind == Kind::number && first.value == 7);
  if (!seven || !now(ahead + 1).is("days")) return 0;
  return now(ahead + 2).is("a") && now(ahead + 3).is("week") ? 4 : 2;
}

}  // namespace hearth::schedule
