// Forms and slips by the dice, without keys and files: what the tables of a report are made of.
#pragma once

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "checkin/slip.h"

namespace hearth::tests {

using checkin::Answer;
using checkin::PartOfDay;
using checkin::Slip;
using checkin::SlipsOfForm;
using listing::Form;
using listing::Question;

using Dice = std::mt19937;
inline std::size_t roll(Dice& dice, std::size_t below) {
  return std::uniform_int_distribution<std::size_t>(0, below - 1)(dice);
}

inline base::Date day_of_november(unsigned day) {  // 2026; the 2nd is a Monday
  return base::Date(std::chrono::local_days(std::chrono::year(2026) / std::chrono::November /
                                            std::chrono::day(day)));
}

inline Question question(const std::string& id, Question::Kind kind,
                         const std::vector<std::string>& options = {}) {
  Question result;
  result.id = id;
  result.kind = kind;
  result.text.plain = "What about " + id + "?";
  for (const auto& option : options) result.options.push_back({option, {}});
  return result;
}

inline Form form_of(const std::vector<Question>& questions) {
  Form form;
  form.id = "form";
  form.title.plain = "A form";
  form.questions = questions;
  return form;
}

// One to three questions with few answers; later ones may depend on the first.
inline Form some_form(Dice& dice) {
  static const std::vector<std::string> kOptions{"A", "B", "C", "D"};
  using Kind = Question::Kind;
  Form form = form_of({});
  form.part_of_day = roll(dice, 5) == 0;
  for (std::size_t i = 0; i <= roll(dice, 3); ++i) {
    auto kind = static_cast<Kind>(roll(dice, 6));
    if (i == 0 && kind > Kind::yes_no) kind = Kind::choice;
    auto each = question("q" + std::to_string(i), kind);
    if (kind == Kind::number) each.max = 1 + static_cast<std::int64_t>(roll(dice, 3));
    if (kind == Kind::choice && i > 0 && roll(dice, 2) == 0) {
      each.options_from_meetings_today = true;
    } else if (kind <= Kind::many) {
      for (std::size_t o = 0; o < roll(dice, 3) + 2; ++o) each.options.push_back({kOptions[o], {}});
      while (each.options.size() < 2) each.options.push_back({kOptions[each.options.size()], {}});
    }
    if (i > 0 && roll(dice, 2) == 0)
      each.show_when = {{"q0", {form.questions[0].kind == Kind::yes_no ? "yes" : "A"}}};
    form.questions.push_back(std::move(each));
  }
  return form;
}

// Some answers are rare, some are everybody's: `taste` belongs to a question and its options.
inline std::size_t pick(Dice& dice, std::size_t options, std::size_t taste) {
  switch (taste % 4) {
    case 0:
      return roll(dice, options);
    case 1:
      return roll(dice, 12) == 0 ? roll(dice, options) : 0;
    case 2:
      return options - 1;
    default:
      return std::min(roll(dice, options), roll(dice, options));
  }
}

inline Slip some_slip(Dice& dice, const Form& form, base::Date day, std::size_t taste) {
  using Kind = Question::Kind;
  Slip slip{day, PartOfDay::untold, {}};
  if (form.part_of_day && roll(dice, 9) != 0)
    slip.part_of_day = static_cast<PartOfDay>(1 + pick(dice, 3, taste));
  const auto said = [&](const std::string& id, const std::vector<std::string>& any_of) {
    for (const auto& answer : slip.answers)
      for (const auto& chosen : answer.chosen)
        if (answer.question == id &&
            std::find(any_of.begin(), any_of.end(), chosen) != any_of.end())
          return true;
    return false;
  };
  for (std::size_t i = 0; i < form.questions.size(); ++i) {
    const auto& each = form.questions[i];
    const auto own = taste / (i + 1) + i;
    bool shown = true;
    for (const auto& [id, any_of] : each.show_when) shown = shown && said(id, any_of);
    if (!shown || (own % 3 != 0 && roll(dice, 6) == 0)) continue;
    Answer answer{each.id, {}};
    if (each.options_from_meetings_today) {
      const auto meeting = std::to_string(pick(dice, 2, own));
      answer.chosen = {"m" + meeting, "Meeting " + meeting};
    } else if (each.kind == Kind::many) {
      for (const auto& option : each.options)
        if (roll(dice, 2 + own % 4) == 0) answer.chosen.push_back(option.plain);
    } else if (each.kind <= Kind::choice) {
      answer.chosen = {each.options[pick(dice, each.options.size(), own)].plain};
    } else if (each.kind == Kind::yes_no) {
      answer.chosen = {pick(dice, 2, own) == 0 ? "yes" : "no"};
    } else if (each.kind == Kind::number) {
      answer.chosen = {std::to_string(pick(dice, static_cast<std::size_t>(each.max) + 1, own))};
    } else {
      answer.chosen = {"words"};
    }
    if (!answer.chosen.empty()) slip.answers.push_back(std::move(answer));
  }
  return slip;
}

// `each_day` on average; some days have next to none.
inline std::vector<Slip> some_slips(Dice& dice, const Form& form, base::Date from, std::size_t days,
                                    std::size_t each_day, std::size_t taste) {
  std::vector<Slip> slips;
  for (std::size_t d = 0; d < days; ++d) {
    const auto count = roll(dice, 4) == 0 ? roll(dice, 3) : roll(dice, 2 * each_day + 1);
    for (std::size_t i = 0; i < count; ++i)
      slips.push_back(some_slip(dice, form, from + std::chrono::days(d), taste));
  }
  return slips;
}

// So many slips of one day with one answer to a question.
inline void add(std::vector<Slip>& slips, int count, base::Date day, const std::string& question_,
                const std::string& answer) {
  for (int i = 0; i < count; ++i)
    slips.push_back(
        {day, PartOfDay::untold,
         answer.empty() ? std::vector<Answer>() : std::vector<Answer>{{question_, {answer}}}});
}

}  // namespace hearth::tests
