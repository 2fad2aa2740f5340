// A form is private: it is covered, it is wiped, and help is a touch away without losing it.
#include <doctest/doctest.h>

#include <fstream>

#include "catalog/catalog.h"
#include "pack/reader.h"
#include "screens/forms_center.h"

using namespace hearth;
using lobby::Lobby;
using tests::said;
using ui::Role;
using namespace std::chrono_literals;

namespace {

// Every screen of a form, with an answer given.
constexpr std::string_view kScreens[] = {"form", "question", "review", "not-kept"};

void go_to(Lobby& lobby, std::string_view screen) {
  tests::start_form(lobby);
  lobby.tap("Very low", Role::choice);
  if (screen == "form") lobby.tap("Back");
  if (screen == "review" || screen == "not-kept") {
    lobby.tap("Next");
    tests::skip_all(lobby);
  }
  if (screen == "not-kept") {
    lobby.kept().fail_write("state/slips/2026-11-24.all-1.slips", "The disk is full.");
    lobby.tap("Send");
  }
  REQUIRE(lobby.screen() == screen);
}

}  // namespace

TEST_CASE("Hide my screen covers a question and the review; a touch shows them as they were") {
  const tests::FormsCenter center;
  for (const auto screen : {"question", "review"}) {
    CAPTURE(screen);
    Lobby lobby({.folder = center.path(), .blind = true});
    go_to(lobby, screen);
    lobby.tap("Hide my screen");
    CHECK(lobby.screen() == "hidden");
    CHECK_FALSE(lobby.shows("Very low"));
    lobby.tap("Show it again");
    CHECK(lobby.screen() == screen);
    CHECK(lobby.visit().draft->answers().is_answered(0));
    lobby.tap("Hide my screen");
    lobby.tap("Clear everything and finish");
    CHECK(lobby.visit().fresh());
  }
}

TEST_CASE("a question and the review cover themselves after 45 seconds; what is public does not") {
  const tests::FormsCenter center;
  for (const auto screen : kScreens) {
    CAPTURE(screen);
    Lobby lobby({.folder = center.path(), .blind = true});
    go_to(lobby, screen);
    lobby.wait(44s);
    CHECK(lobby.screen() == screen);
    const bool is_private = screen == "question" || screen == "review";
    if (is_private) CHECK(lobby.kiosk().may_sleep() <= 1s);
    lobby.wait(1s);
    CHECK(lobby.screen() == (is_private ? "hidden" : screen));
    if (!is_private) continue;
    lobby.tap("Show it again");
    CHECK(lobby.screen() == screen);
    lobby.wait(44s);
    CHECK(lobby.screen() == screen);
  }
}

TEST_CASE("large text and keys have 45 seconds as well, and a sheet goes under the cover") {
  const tests::FormsCenter center;
  Lobby lobby({.beginning = {.text_size = 2}, .folder = center.path(), .blind = true});
  go_to(lobby, "question");
  lobby.press(platform::InputEvent::Key::tab);
  lobby.tap("Language", Role::button);
  lobby.wait(45s);
  CHECK(lobby.screen() == "hidden");
  CHECK_FALSE(lobby.by_id("sheet.close"));
}

TEST_CASE("from every screen of a form, I'm done, Home and the time-out wipe the answers") {
  const tests::FormsCenter center;
  for (const auto screen : kScreens) {
    CAPTURE(screen);
    Lobby lobby({.folder = center.path(), .blind = true});
    go_to(lobby, screen);
    lobby.tap("I'm done");
    CHECK(lobby.visit().fresh());
    go_to(lobby, screen);
    lobby.tap("Home");
    CHECK(lobby.visit().fresh());
    go_to(lobby, screen);
    lobby.wait(45s);
    lobby.wait(45s);
    CHECK(lobby.screen() == "still-there");
    lobby.wait(30s);
    CHECK(lobby.visit().fresh());
    CHECK(tests::found_in(lobby).slips == 0);
  }
}

TEST_CASE("help is offered calmly with the answer that staff chose for it, and leads back") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  CHECK_FALSE(lobby.shows("Would you like help now?"));
  const auto before = lobby.find("Good", Role::choice)->rect;
  lobby.tap("Very low", Role::choice);
  CHECK(lobby.shows("Would you like help now?"));
  CHECK(lobby.find("Good", Role::choice)->rect.y == before.y);  // its place was kept free
  CHECK_FALSE(lobby.find("Next")->disabled);                    // nobody has to
  lobby.tap("Yes, show me help");
  CHECK(lobby.screen() == "help");
  lobby.wait(50s);
  CHECK(lobby.screen() == "help");
  lobby.tap("Back");
  CHECK(lobby.screen() == "question");
  CHECK(lobby.find("Very low", Role::choice)->selected);
  lobby.tap("Good", Role::choice);
  CHECK_FALSE(lobby.shows("Would you like help now?"));
}

TEST_CASE("a listing that arrives while a form is open leaves it as it was begun") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  lobby.tap("Good", Role::choice);
  center.form("all",
              "id = \"all\"\nversion = 2\ntitle = \"New\"\n[[question]]\n"
              "id = \"only\"\nkind = \"yes-no\"\ntext = \"Only this?\"\n");
  const base::DiskFiles files;
  const auto reading = pack::read_folder(files, center.path());
  REQUIRE(reading.ok());
  auto image = catalog::image(reading->listing);
  REQUIRE(image.ok());
  auto catalog = catalog::Catalog::open_image(*image);
  REQUIRE(catalog.ok());
  lobby.kiosk().show({.catalog = *std::move(catalog)});
  lobby.settle();
  CHECK(lobby.find("Good", Role::choice)->selected);
  tests::skip_to(lobby, "What brings you in?");
  tests::skip_all(lobby);
  lobby.tap("Send");
  const auto found = tests::found_in(lobby);
  REQUIRE(found.slips == 1);
  CHECK(found.forms.front().form.version == 1);
  lobby.tap("Home");
  tests::start_form(lobby);
  CHECK(lobby.shows("Only this?"));
}

TEST_CASE("what the review shows is told apart from other words, so that it is overwritten") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_to(lobby, "Anything else?");
  lobby.type("canary");
  lobby.tap("Next", Role::key);
  REQUIRE(said(lobby, "review.8") == "canary");
  CHECK(lobby.by_id("review.8")->answered);
  CHECK(lobby.by_id("review.1")->answered);
}

TEST_CASE("slips that were kept long enough are deleted as a day begins, if the clock is right") {
  const tests::FormsCenter center;
  Lobby lobby({.folder = center.path(), .blind = true});
  tests::start_form(lobby);
  tests::skip_all(lobby);
  lobby.tap("Send");
  lobby.tap("Done. Clear my screen");
  REQUIRE(tests::found_in(lobby).slips == 1);
  const auto noon = lobby.clock().now();
  // Earlier than the listings were made: such a clock is wrong, and deletes nothing.
  lobby.clock().set(noon - std::chrono::days(400));
  lobby.settle();
  CHECK(tests::found_in(lobby).slips == 1);
  lobby.clock().set(noon + std::chrono::days(90));
  lobby.settle();
  CHECK(tests::found_in(lobby).slips == 1);
  lobby.clock().set(noon + std::chrono::days(91));
  lobby.settle();
  CHECK(tests::found_in(lobby).slips == 0);
}
