// The review, and what becomes of a form: changed, wiped, kept, or not kept.
#include <doctest/doctest.h>

#include "screens/forms_center.h"

using namespace hearth;
using lobby::Lobby;
using tests::said;
using ui::Role;
using Lines = std::vector<std::string>;

namespace {

Lobby in_review(const tests::FormsCenter& center) {
  return Lobby({.folder = center.path(), .blind = true});
}

void answer_and_review(Lobby& lobby) {
  tests::start_form(lobby);
  lobby.tap("Good", Role::choice);
  lobby.tap("Next");
  lobby.tap("Something else");
  lobby.tap("Next");
  tests::skip_all(lobby);
}

const std::string kFile = "state/slips/2026-11-24.all-1.slips";

}  // namespace

TEST_CASE("an answer is changed from the review, which then shows the new one") {
  const tests::FormsCenter center;
  auto lobby = in_review(center);
  answer_and_review(lobby);
  lobby.tap("How are you?", Role::card);
  CHECK(lobby.find("Good", Role::choice)->selected);
  lobby.tap("Low", Role::choice);
  lobby.tap("Next");
  CHECK(lobby.screen() == "review");
  CHECK(said(lobby, "review.1") == "Low");
  lobby.tap("How are you?", Role::card);
  lobby.tap("Back");
  CHECK(lobby.screen() == "review");
  lobby.tap("How are you?", Role::card);
  lobby.tap("Skip");
  CHECK(said(lobby, "review.1") == "Not answered");
}

TEST_CASE("a change that opens a question asks it, then comes back to the review") {
  const tests::FormsCenter center;
  auto lobby = in_review(center);
  answer_and_review(lobby);
  CHECK_FALSE(lobby.shows("Which meeting?"));
  lobby.tap("What brings you in?", Role::card);
  lobby.tap("A meeting");
  lobby.tap("Next");
  CHECK(lobby.shows("Which meeting?", Role::heading));
  lobby.tap("Night Owls", Role::choice);
  lobby.tap("Next");
  CHECK(lobby.screen() == "review");
  CHECK(said(lobby, "review.3") == "Night Owls");
}

TEST_CASE("Start over asks once, then every answer is gone") {
  const tests::FormsCenter center;
  auto lobby = in_review(center);
  answer_and_review(lobby);
  lobby.tap("Start over");
  lobby.tap("Close");
  CHECK(said(lobby, "review.1") == "Good");
  lobby.tap("Start over");
  lobby.tap("Wipe my answers");
  CHECK(lobby.screen() == "form");
  CHECK_FALSE(lobby.visit().draft->answers().is_answered(0));
  lobby.tap("Start");
  CHECK_FALSE(lobby.find("Good", Role::choice)->selected);
  CHECK(lobby.kept().steps() == 0);
}

TEST_CASE("what was kept hands out a number with a symbol, and Back does not lead into it") {
  const tests::FormsCenter center;
  auto lobby = in_review(center);
  answer_and_review(lobby);
  CHECK(lobby.shows("Nothing is sent yet"));
  lobby.tap("Send");
  CHECK(lobby.screen() == "sent");
  CHECK(lobby.shows("You’re checked in", Role::heading));
  const auto ticket = lobby.visit().here().ticket;
  REQUIRE(ticket);
  CHECK(ticket->number >= 10);
  CHECK(ticket->number <= 99);
  const std::string symbol(ticket->symbol.name);
  CHECK(lobby.shows("Your number is " + std::to_string(ticket->number) + ", " + symbol + "."));
  // The center does not say that it calls numbers.
  CHECK_FALSE(lobby.shows("We call your number"));
  const auto phrase = "“" + symbol + ", please. Number " + std::to_string(ticket->number) + ".”";
  CHECK(lobby.shows("At the desk you can say: " + phrase));
  lobby.tap("Show it at the desk");
  CHECK(lobby.shows(phrase, Role::heading));
  lobby.tap("Back");
  CHECK(lobby.screen() == "sent");
  lobby.tap("Back");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("Done clears the screen") {
  const tests::FormsCenter center;
  auto lobby = in_review(center);
  answer_and_review(lobby);
  lobby.tap("Send");
  lobby.tap("Done. Clear my screen");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
}

TEST_CASE("a form without a ticket thanks, and hands out none") {
  Lobby lobby({.blind = true});
  lobby.tap("Check in", Role::tile);
  lobby.tap("How was it here?", Role::tile);
  lobby.tap("Start");
  lobby.tap("Good", Role::choice);
  tests::skip_all(lobby);
  lobby.tap("Send");
  CHECK(lobby.shows("Thank you", Role::heading));
  CHECK_FALSE(lobby.shows("Your number"));
  CHECK_FALSE(lobby.kept().exists("state/tickets"));
}

TEST_CASE("with a full disk it says that nothing was kept; tried again later nothing is lost") {
  const tests::FormsCenter center;
  auto lobby = in_review(center);
  answer_and_review(lobby);
  lobby.kept().fail_write(kFile, "There is no room left on the disk.");
  lobby.tap("Send");
  CHECK(lobby.screen() == "not-kept");
  CHECK(lobby.shows("Your answers were not kept"));
  lobby.tap("Try again");
  CHECK(lobby.screen() == "not-kept");
  CHECK(tests::found_in(lobby).slips == 0);
  CHECK_FALSE(lobby.kept().exists("state/tickets"));
  lobby.tap("Back");
  CHECK(said(lobby, "review.1") == "Good");
  lobby.kept().fail_write(kFile, "");
  lobby.tap("Send");
  CHECK(lobby.screen() == "sent");
  CHECK(tests::only_slip(lobby) == Lines{"feeling: Good", "reason: Something else"});
  // The journal does not say when somebody filled in a form; staff read of it the day after.
  CHECK(lobby.noted().empty());
  lobby.tap("I'm done");
  lobby.clock().set(lobby.clock().now() + std::chrono::days(1));
  lobby.settle();
  CHECK(lobby.noted() == std::vector{app::Journal::Event::slips_not_kept});
}

TEST_CASE("who goes on without it leaves nothing behind") {
  const tests::FormsCenter center;
  auto lobby = in_review(center);
  answer_and_review(lobby);
  lobby.kept().fail_write(kFile, "There is no room left on the disk.");
  lobby.tap("Send");
  lobby.tap("Go on without it");
  CHECK(lobby.screen() == "home");
  CHECK(lobby.visit().fresh());
  CHECK(tests::found_in(lobby).slips == 0);
}
