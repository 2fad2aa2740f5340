#include "visit/staff_session.h"

#include <doctest/doctest.h>

using namespace hearth;
using namespace std::chrono_literals;
using visit::StaffPlace;
using visit::StaffSession;

TEST_CASE("it closes after a minute before the PIN, after four with it, and a touch extends it") {
  StaffSession session(10s);
  CHECK(session.closes_in(10s) == 60s);
  CHECK(session.closes_in(70s) == 0s);
  session.open("Lead 1", staff::Role::lead);
  CHECK(session.closes_in(70s) == 180s);
  session.touched(200s);
  CHECK(session.closes_in(200s) == 240s);
  CHECK(session.closes_in(900s) == 0s);
}

TEST_CASE("back leads to where a place was opened from, and from a tab nowhere") {
  StaffSession session(0s);
  session.open("Lead 1", staff::Role::lead);
  for (const auto tab : {StaffPlace::listings, StaffPlace::notices, StaffPlace::meetings,
                         StaffPlace::check_ins, StaffPlace::kiosk}) {
    session.go(tab);
    CHECK(visit::is_tab(tab));
    CHECK_FALSE(session.back());
  }
  session.go(StaffPlace::cancel);
  REQUIRE(session.back());
  CHECK(session.here == StaffPlace::meetings);
  session.go(StaffPlace::new_name);
  while (session.back()) {
  }
  CHECK(session.here == StaffPlace::kiosk);
}

TEST_CASE("a PIN that was begun is gone when its place is left") {
  StaffSession session(0s);
  session.ask_pin("Lead 1");
  REQUIRE(session.pin);
  CHECK(session.type(U'1'));
  session.back();
  CHECK_FALSE(session.pin);
  CHECK_FALSE(session.type(U'1'));
}

TEST_CASE("letters go where something is written, and words are gone with their place") {
  StaffSession session(0s);
  session.open("Lead 1", staff::Role::lead);
  CHECK_FALSE(session.type(U'a'));
  session.go(StaffPlace::write);
  CHECK(session.type(U'a'));
  CHECK(session.type(U'b'));
  session.erase_last_letter();
  CHECK(session.words.view() == "a");
  session.go(StaffPlace::until);
  CHECK(session.words.view() == "a");
  session.go(StaffPlace::notices);
  CHECK(session.words.empty());
}
