// Every kind of question, answered by touch, and found again in the slip that staff open.
#include <doctest/doctest.h>

#include "screens/forms_center.h"
#include "support/turning.h"

using namespace hearth;
using lobby::Lobby;
using tests::said;
using ui::Role;
using Lines = std::vector<std::string>;

namespace {

void next(Lobby& lobby) {
  lobby.tap("Next");
}

void send(Lobby& lobby) {
  tests::skip_all(lobby);
  lobby.tap("Send");
  REQUIRE(lobby.screen() == "sent");
}

}  // namespace

TEST_CASE("one of each kind is answered, reviewed, sent, and read by staff alone") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  CHECK(lobby.shows("Question 1 of 7"));
  lobby.tap("Good", Role::choice);
  next(lobby);
  lobby.tap("A meeting");
  CHECK(lobby.shows("Question 2 of 8"));
  next(lobby);
  lobby.tap("Steps & Coffee", Role::choice);
  next(lobby);
  lobby.tap("Water");
  lobby.tap("Quiet");
  next(lobby);
  lobby.tap("No", Role::choice);
  next(lobby);
  lobby.tap("3", Role::button);
  next(lobby);
  lobby.tap("More", Role::button);
  next(lobby);
  lobby.type("Thank you");
  lobby.tap("Next", Role::key);
  REQUIRE(lobby.screen() == "review");
  CHECK(said(lobby, "review.1") == "Good");
  CHECK(said(lobby, "review.3") == "Steps & Coffee");
  CHECK(said(lobby, "review.4") == "Water · Quiet");
  CHECK(said(lobby, "review.8") == "Thank you");
  lobby.tap("Send");
  CHECK(lobby.screen() == "sent");
  CHECK_FALSE(lobby.visit().draft);
  CHECK(tests::only_slip(lobby) == Lines{"feeling: Good", "reason: A meeting",
                                         "meeting: steps Steps & Coffee", "things: Water Quiet",
                                         "first: no", "people: 3", "age: 18", "words: Thank you"});
  const auto slip = tests::found_in(lobby).forms.front().slips.front();
  CHECK(slip.day == base::Date(std::chrono::year(2026) / 11 / 24));
  CHECK(slip.part_of_day == checkin::PartOfDay::afternoon);
}

TEST_CASE("every question can be skipped, and what was answered before is then gone") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  lobby.tap("Good", Role::choice);
  lobby.tap("Skip");
  lobby.tap("Back");
  CHECK_FALSE(lobby.find("Good", Role::choice)->selected);
  CHECK(lobby.find("Next")->disabled);
  tests::skip_all(lobby);
  CHECK(said(lobby, "review.1") == "Not answered");
  lobby.tap("Send");
  CHECK(tests::only_slip(lobby).empty());
}

TEST_CASE("Back goes from question to question with the answers as they were, then out") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  lobby.tap("Low", Role::choice);
  next(lobby);
  lobby.tap("Something else");
  next(lobby);
  CHECK(lobby.shows("What would help?"));  // the one on meetings is passed over
  lobby.tap("Back");
  CHECK(lobby.find("Something else", Role::choice)->selected);
  lobby.tap("Back");
  CHECK(lobby.find("Low", Role::choice)->selected);
  lobby.tap("Back");
  CHECK(lobby.screen() == "form");
  CHECK(lobby.visit().draft);
  lobby.tap("Back");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("one answer takes the place of another, and a second touch takes it back") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  lobby.tap("Low", Role::choice);
  lobby.tap("Good", Role::choice);
  CHECK_FALSE(lobby.find("Low", Role::choice)->selected);
  lobby.tap("Good", Role::choice);
  CHECK_FALSE(lobby.find("Good", Role::choice)->selected);
  tests::skip_to(lobby, "What would help?");
  lobby.tap("Water");
  lobby.tap("Quiet");
  lobby.tap("Water");
  CHECK_FALSE(lobby.find("Water")->selected);
  CHECK(lobby.find("Quiet")->selected);
  tests::skip_to(lobby, "Is it your first time?");
  lobby.tap("Yes", Role::choice);
  lobby.tap("Yes", Role::choice);
  CHECK(lobby.find("Next")->disabled);
}

TEST_CASE("a question that hangs on an answer comes and goes with it") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "What brings you in?");
  lobby.tap("A meeting");
  next(lobby);
  CHECK(lobby.shows("Which meeting?"));
  lobby.tap("Night Owls", Role::choice);
  lobby.tap("Back");
  lobby.tap("Something else");
  next(lobby);
  CHECK(lobby.shows("What would help?"));
  send(lobby);
  // What was answered to a question that is no longer asked is not told.
  CHECK(tests::only_slip(lobby) == Lines{"reason: Something else"});
}

TEST_CASE("today's meetings are offered: what is on or to come first, then what is over") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "What brings you in?");
  lobby.tap("A meeting");
  next(lobby);
  Lines names;
  for (const auto& node : lobby.tree().nodes)
    if (node.role == Role::choice) names.push_back(node.label);
  CHECK(names == Lines{"Steps & Coffee", "Night Owls", "Early Birds"});
}

TEST_CASE("where no meeting is listed today it says so, and one goes on") {
  const tests::FormsCenter center;
  Lobby lobby({.now = "2026-11-25T14:35", .folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "What brings you in?");
  lobby.tap("A meeting");
  next(lobby);
  CHECK(lobby.shows("No meeting is listed for today."));
  lobby.tap("Skip");
  CHECK(lobby.shows("What would help?"));
}

TEST_CASE("a number is counted up and down within its range, or put together from figures") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "How many came?");
  CHECK(said(lobby, "answer.number") == "Not answered yet");
  lobby.tap("More", Role::button);
  CHECK(said(lobby, "answer.number") == "1");
  lobby.tap("Less", Role::button);
  CHECK(said(lobby, "answer.number") == "0");
  CHECK(lobby.by_id("answer.minus")->disabled);
  lobby.tap("3", Role::button);
  lobby.tap("9", Role::button);
  CHECK(said(lobby, "answer.number") == "39");
  lobby.tap("More", Role::button);
  CHECK(said(lobby, "answer.number") == "40");
  CHECK(lobby.by_id("answer.plus")->disabled);
  lobby.tap("2", Role::button);  // 402 would be too many: it begins anew
  CHECK(said(lobby, "answer.number") == "2");
  lobby.tap("5", Role::button);
  lobby.tap("Delete");
  CHECK(said(lobby, "answer.number") == "2");
  lobby.tap("Delete");
  CHECK(said(lobby, "answer.number") == "Not answered yet");
}

TEST_CASE("where figures would not do, ten more and ten less are a touch") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "How old are you?");
  CHECK_FALSE(lobby.shows("7", Role::button));
  lobby.tap("More", Role::button);
  lobby.tap("10 more");
  CHECK(said(lobby, "answer.number") == "28");
  for (int i = 0; i < 9; ++i) lobby.tap("10 more");
  CHECK(said(lobby, "answer.number") == "99");
  lobby.tap("10 less");
  CHECK(said(lobby, "answer.number") == "89");
}

TEST_CASE("words are typed by touch and on a desk's keyboard, and go nowhere but the draft") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "Anything else?");
  lobby.type("Qüiet");
  lobby.type_on_board(U" pléase");
  CHECK(said(lobby, "question.field") == "Qüiet pléase");
  CHECK(lobby.visit().draft->answers().text(7) == "Qüiet pléase");
  CHECK(lobby.visit().search.empty());
  lobby.press(platform::InputEvent::Key::backspace, 2);
  CHECK(said(lobby, "question.field") == "Qüiet pléa");
  lobby.press(platform::InputEvent::Key::enter);
  CHECK(said(lobby, "review.8") == "Qüiet pléa");
  lobby.tap("Back");
  lobby.tap("Clear");
  CHECK(said(lobby, "question.field").empty());
}

TEST_CASE("an answer takes as many whole letters as there is room for") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "Anything else?");
  lobby.type_on_board(std::u32string(700, U'é'));
  CHECK(said(lobby, "question.field").size() == 600);
  CHECK(lobby::lint(lobby) == Lines{});
  lobby.press(platform::InputEvent::Key::enter);
  CHECK(lobby::lint(lobby) == Lines{});
}

TEST_CASE("feelings have faces; how often something was has none") {
  Lobby lobby({.blind = true});
  lobby.tap("Check in", Role::tile);
  lobby.tap("Check in", Role::tile);
  lobby.tap("Start");
  const auto* low = lobby.find("Very low", Role::choice);
  const auto* good = lobby.find("Very good", Role::choice);
  REQUIRE(low);
  REQUIRE(good);
  CHECK(low->rect.y == good->rect.y);  // beside each other
  lobby.tap("Home");
  lobby.tap("Check in", Role::tile);
  lobby.tap("Six questions on feelings", Role::tile);
  lobby.tap("Start");
  low = lobby.find("All of the time", Role::choice);
  good = lobby.find("None of the time", Role::choice);
  REQUIRE(low);
  REQUIRE(good);
  CHECK(low->rect.y < good->rect.y);
}
