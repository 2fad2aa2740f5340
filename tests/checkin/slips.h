// Forms to fill in, and slips that a test knows, since it filled them in itself.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "base/memory_files.h"
#include "checkin/slip.h"
#include "checkin/slip_draft.h"
#include "checkin/slip_reader.h"
#include "checkin/slip_store.h"

namespace hearth::tests {

using listing::Form;
using listing::Question;

inline base::Date day(int year, unsigned month, unsigned of_month) {
  return base::Date(std::chrono::local_days(std::chrono::year(year) / std::chrono::month(month) /
                                            std::chrono::day(of_month)));
}
inline const base::Date kDay = day(2026, 11, 24);

inline Question question(const std::string& id, Question::Kind kind,
                         const std::vector<std::string>& options = {}) {
  Question result;
  result.id = id;
  result.kind = kind;
  result.text.plain = "What about " + id + "?";
  for (const auto& option : options) result.options.push_back({option, {{"es", option + "o"}}});
  return result;
}

// Asks something of every kind.
inline Form full_form() {
  Form form;
  form.id = "arrival";
  form.title = {"Check in", {{"es", "Registro"}}};
  form.text.plain = "No name.";
  form.ticket = true;
  form.part_of_day = true;
  using Kind = Question::Kind;
  form.questions = {question("feeling", Kind::scale, {"Low", "Okay", "Good"}),
                    question("reason", Kind::choice, {"Meeting or group", "A talk", "Other"}),
                    question("meeting", Kind::choice),
                    question("needs", Kind::many, {"Water", "A quiet place", "A phone", "“More”"}),
                    question("first-time", Kind::yes_no),
                    question("people", Kind::number),
                    question("note", Kind::text)};
  form.questions[0].help_when = {"Low"};
  form.questions[2].options_from_meetings_today = true;
  form.questions[2].show_when = {{"reason", {"Meeting or group"}}};
  form.questions[4].help_when = {"yes"};
  form.questions[5].min = -3;
  form.questions[5].max = 40;
  form.questions[5].show_when = {{"first-time", {"yes"}}, {"needs", {"Water", "A phone"}}};
  return form;
}

// A form with one number, by which slips are told apart.
inline Form numbered_form() {
  Form form;
  form.id = "count";
  form.title.plain = "Count";
  form.questions = {question("number", Question::Kind::number)};
  form.questions[0].max = 1000;
  return form;
}

inline checkin::SlipDraft draft_of(const Form& form) {
  auto draft = checkin::SlipDraft::of(form);
  REQUIRE_MESSAGE(draft.ok(), (draft ? "" : draft.error().sentence()));
  return std::move(draft).value();
}

inline checkin::SlipDraft numbered(int number) {
  auto draft = draft_of(numbered_form());
  draft.count(0, number);
  return draft;
}

using Dice = std::mt19937;
inline std::size_t roll(Dice& dice, std::size_t below) {
  return std::uniform_int_distribution<std::size_t>(0, below - 1)(dice);
}

inline std::string some_text(Dice& dice, std::size_t letters) {
  static const std::vector<std::string> kLetters{"a", "Z", " ", "é", "س", "క", "😀", "\"", ","};
  std::string text = "x";
  for (std::size_t i = roll(dice, letters); i > 0; --i) text += kLetters[roll(dice, 9)];
  return text;
}

// Any form that the data folder can have, with conditions on earlier questions.
inline Form any_form(Dice& dice) {
  Form form;
  form.id = "form";
  form.version = static_cast<std::int64_t>(roll(dice, 5) + 1);
  form.title.plain = some_text(dice, 20);
  form.part_of_day = roll(dice, 2) == 0;
  const auto count = roll(dice, listing::kMostQuestions) + 1;
  for (std::size_t i = 0; i < count; ++i) {
    const auto kind = static_cast<Question::Kind>(roll(dice, 6));
    auto each = question("q" + std::to_string(i), kind);
    each.text.plain = some_text(dice, 60);
    if (kind == Question::Kind::choice && roll(dice, 3) == 0)
      each.options_from_meetings_today = true;
    else if (kind <= Question::Kind::many)
      for (std::size_t o = roll(dice, 11) + 2; o > 0; --o)
        each.options.push_back({some_text(dice, 30) + std::to_string(o), {}});
    if (kind == Question::Kind::number) {
      each.min = static_cast<std::int64_t>(roll(dice, 100)) - 50;
      each.max = each.min + static_cast<std::int64_t>(roll(dice, 1000));
    }
    if (i > 0 && roll(dice, 3) == 0) {
      const auto& other = form.questions[roll(dice, i)];
      if (other.kind == Question::Kind::yes_no)
        each.show_when = {{other.id, {roll(dice, 2) == 0 ? "yes" : "no"}}};
      else if (!other.options.empty())
        each.show_when = {{other.id, {other.options[roll(dice, other.options.size())].plain}}};
    }
    form.questions.push_back(std::move(each));
  }
  return form;
}

// Answers as a visitor might, from the first question to the last, and what staff are to read of
// it.
inline checkin::Slip fill(checkin::SlipDraft& draft, Dice& dice, base::Date on = kDay,
                          checkin::PartOfDay part = checkin::PartOfDay::untold) {
  checkin::Slip slip{on, draft.form().part_of_day ? part : checkin::PartOfDay::untold, {}};
  for (std::size_t i = 0; i < draft.form().questions.size(); ++i) {
    const auto& each = draft.form().questions[i];
    if (!draft.answers().is_shown(i) || roll(dice, 5) == 0) continue;
    checkin::Answer answer{each.id, {}};
    switch (each.kind) {
      case Question::Kind::scale:
      case Question::Kind::choice:
        if (each.options_from_meetings_today) {
          answer.chosen = {"id-" + std::to_string(roll(dice, 9)), some_text(dice, 20)};
          draft.choose_meeting(i, answer.chosen[0], answer.chosen[1]);
          break;
        } else {
          const auto option = roll(dice, each.options.size());
          answer.chosen = {each.options[option].plain};
          draft.choose(i, option);
          break;
        }
      case Question::Kind::many:
        for (std::size_t option = 0; option < each.options.size(); ++option)
          if (roll(dice, 2) == 0) {
            answer.chosen.push_back(each.options[option].plain);
            draft.turn(i, option);
          }
        break;
      case Question::Kind::yes_no: {
        const bool yes = roll(dice, 2) == 0;
        answer.chosen = {yes ? "yes" : "no"};
        draft.say(i, yes);
        break;
      }
      case Question::Kind::number: {
        const auto number =
            each.min + static_cast<std::int64_t>(
                           roll(dice, static_cast<std::size_t>(each.max - each.min + 1)));
        answer.chosen = {std::to_string(number)};
        draft.count(i, number);
        break;
      }
      case Question::Kind::text:
        answer.chosen = {some_text(dice, 90)};
        draft.type(i, answer.chosen[0]);
        break;
    }
    if (!answer.chosen.empty()) slip.answers.push_back(std::move(answer));
  }
  return slip;
}

// A kiosk's state folder in memory, and the key of its slips.
struct Kiosk {
  base::MemoryFiles files;
  seal::PrivateKey key = seal::PrivateKey::generate().value();
  checkin::SlipStore store{files, "state"};

  base::Status keep(const checkin::SlipDraft& draft, base::Date on = kDay) {
    return store.keep(draft, key.public_key(), on, checkin::PartOfDay::morning);
  }
  checkin::FoundSlips found() const {
    checkin::SlipReader reader(key);
    reader.read(files, "state/slips");
    return reader.found();
  }
  std::vector<std::string> names() const {
    std::vector<std::string> names;
    if (const auto entries = files.list("state/slips"))
      for (const auto& entry : *entries) names.push_back(entry.name);
    return names;
  }
  std::string bytes(const std::string& name) const {
    return files.read("state/slips/" + name, checkin::kLargestSlipFile).value();
  }
};

// The numbers on slips of numbered_form(), sorted.
inline std::vector<int> numbers(const checkin::FoundSlips& found) {
  std::vector<int> result;
  for (const auto& of_form : found.forms)
    for (const auto& slip : of_form.slips) result.push_back(std::stoi(slip.answers[0].chosen[0]));
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace hearth::tests
