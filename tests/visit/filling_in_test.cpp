// A visit's part in a form: where one goes from question to question, and when what was answered is
// wiped.
#include <doctest/doctest.h>

#include "visit/form_steps.h"
#include "visit/typed_answer.h"
#include "visit/visit.h"

using namespace hearth;
using namespace hearth::visit;
using listing::Question;

namespace {

// Two questions; between them one that is asked after "yes" only.
listing::Form three() {
  const auto question = [](const char* id, Question::Kind kind) {
    Question asked;
    asked.id = id;
    asked.kind = kind;
    asked.text.plain = id;
    return asked;
  };
  listing::Form form;
  form.id = "three";
  form.questions = {question("first", Question::Kind::yes_no),
                    question("then", Question::Kind::yes_no),
                    question("words", Question::Kind::text)};
  form.questions[1].show_when = {{"first", {"yes"}}};
  return form;
}

Visit with_form() {
  Visit visit({});
  auto draft = checkin::SlipDraft::of(three());
  REQUIRE(draft.ok());
  visit.open_form(*std::move(draft));
  return visit;
}

}  // namespace

TEST_CASE("a question is passed over unless the answer before asks for it") {
  auto visit = with_form();
  auto& draft = *visit.draft;
  CHECK(question_after(draft, 0) == 2);
  CHECK(how_far(draft, 2).number == 2);
  CHECK(how_far(draft, 2).count == 2);
  draft.say(0, true);
  CHECK(question_after(draft, 0) == 1);
  CHECK(question_opened_by(draft, 0) == 1);
  CHECK(how_far(draft, 2).number == 3);
  draft.say(1, false);
  CHECK_FALSE(question_opened_by(draft, 0));
  CHECK(question_before(draft, 2) == 1);
  CHECK(last_question(draft) == 2);
  CHECK_FALSE(question_after(draft, 2));
  CHECK_FALSE(question_before(draft, 0));
}

TEST_CASE("back from the review goes through the questions to the forewords, then out") {
  auto visit = with_form();
  visit.go_on_in_form();
  visit.go_on_in_form();
  visit.go_on_in_form();
  CHECK(visit.here().screen == Screen::review);
  visit.back();
  CHECK(visit.here().question == 2);
  visit.back();
  CHECK(visit.here().question == 0);
  visit.back();
  CHECK(visit.here().screen == Screen::form);
  CHECK(visit.draft);
  visit.back();
  CHECK(visit.fresh());
}

TEST_CASE("the draft lives as long as its place is among those to go back to") {
  auto visit = with_form();
  visit.go_on_in_form();
  visit.go_for_help();
  visit.go({.screen = Screen::quiet});
  CHECK(visit.draft);
  visit.back();
  visit.back();
  CHECK(visit.here().screen == Screen::question);
  visit.go({.screen = Screen::help});
  visit.go_home();
  CHECK_FALSE(visit.draft);
}

TEST_CASE("a visit with a form that is open is not fresh") {
  auto visit = with_form();
  CHECK_FALSE(visit.fresh());
  visit.form_was_kept(checkin::Ticket{27, checkin::ticket_symbols().front()});
  CHECK_FALSE(visit.draft);
  CHECK(visit.here().ticket->number == 27);
  visit.back();
  CHECK(visit.fresh());
}

TEST_CASE("letters go to the field of this place: into the draft, into the search, or nowhere") {
  auto visit = with_form();
  CHECK_FALSE(visit.type(U'a'));
  visit.go_on_in_form();
  visit.go_on_in_form();
  REQUIRE(visit.here().question == 2);
  CHECK(visit.type(U'h'));
  CHECK(visit.type(U'é'));
  CHECK(visit.type(U'\u0007'));  // taken by the field, which has no use for it
  CHECK(visit.draft->answers().text(2) == "hé");
  visit.erase_last_letter();
  CHECK(visit.draft->answers().text(2) == "h");
  CHECK(visit.search.empty());
  visit.go({.screen = Screen::search});
  CHECK(visit.type(U'b'));
  CHECK(visit.search.view() == "b");
  CHECK(visit.draft->answers().text(2) == "h");
}

TEST_CASE("typed straight into the draft: whole letters, wiped behind what is kept") {
  auto visit = with_form();
  TypedAnswer text(*visit.draft, 2);
  CHECK(text.insert("hello"));
  CHECK_FALSE(text.insert("\u202e"));  // turns the direction of what surrounds it
  CHECK_FALSE(text.insert(std::string(checkin::kLongestTyped, 'a')));
  CHECK(text.view() == "hello");
  text.erase_last();
  CHECK(text.view() == "hell");
  CHECK(std::string_view(text.view().data(), 5) == std::string_view("hell\0", 5));
  text.clear();
  CHECK(text.empty());
  CHECK_FALSE(visit.draft->answers().is_answered(2));
}

TEST_CASE("another question is typed with the keyboard as it comes, in the order one likes") {
  auto visit = with_form();
  visit.keyboard = {.hidden = true, .alphabetical = true};
  visit.go_on_in_form();
  CHECK_FALSE(visit.keyboard.hidden);
  CHECK(visit.keyboard.alphabetical);
}
