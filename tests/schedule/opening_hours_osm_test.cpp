// OpenStreetMap's opening_hours, and what they say of a time. 2026-11-24 is a Tuesday, two days
// before Thanksgiving.
#include "schedule/hours.h"

using namespace hearth;
using namespace hearth::schedule;

TEST_CASE("hours of the week are open until their end, and closed until the next begin") {
  const auto office = hours("Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off");
  CHECK(said(office, "2026-11-24T09:00") == "open until 2026-11-24T17:00, then closed");
  CHECK(said(office, "2026-11-24T16:59:59") == "open until 2026-11-24T17:00, then closed");
  CHECK(said(office, "2026-11-24T17:00") == "closed until 2026-11-25T09:00, then open");
  CHECK(said(office, "2026-11-24T08:59") == "closed until 2026-11-24T09:00, then open");
  // Thanksgiving is passed over.
  CHECK(said(office, "2026-11-25T17:00") == "closed until 2026-11-27T09:00, then open");
  CHECK(said(office, "2026-11-26T10:00") == "closed until 2026-11-27T09:00, then open");
  CHECK(said(office, "2026-11-28T14:00") == "closed until 2026-11-30T09:00, then open");
}

TEST_CASE("what is always open never changes, and holidays do not close it") {
  CHECK(said("24/7", "2026-12-25T03:00") == "open");
  CHECK(said("00:00-24:00", "2026-12-25T03:00") == "open");
  CHECK(said("Mo-Su 00:00-24:00", "2026-12-25T03:00") == "open");
  CHECK(said("24/7; Dec 25 off", "2026-12-24T12:00") == "open until 2026-12-25T00:00, then closed");
  CHECK(said("24/7; PH off", "2026-12-25T12:00") == "closed until 2026-12-26T00:00, then open");
  CHECK(said("off", "2026-11-24T12:00") == "closed");
}

TEST_CASE("a night belongs to the day on which it begins") {
  const auto night = hours("Mo-Su 22:00-06:00; PH off");
  CHECK(said(night, "2026-11-24T02:00") == "open until 2026-11-24T06:00, then closed");
  CHECK(said(night, "2026-11-24T23:30") == "open until 2026-11-25T06:00, then closed");
  CHECK(said("Fr 22:00-04:00", "2026-11-28T03:59") == "open until 2026-11-28T04:00, then closed");
  CHECK(said("Fr 22:00-04:00", "2026-11-27T03:59") == "closed until 2026-11-27T22:00, then open");
  CHECK(said("Fr 22:00-28:00", "2026-11-28T03:59") == "open until 2026-11-28T04:00, then closed");
}

TEST_CASE("a night that runs into a day which a later rule replaces is unknown there") {
  const auto bar = hours("Fr 22:00-04:00; Sa 10:00-12:00");
  CHECK(said(bar, "2026-11-27T23:00") == "open until 2026-11-28T00:00, then unknown");
  CHECK(said(bar, "2026-11-28T01:00") == "unknown until 2026-11-28T04:00, then closed");
  CHECK(said("Fr 22:00-04:00, Sa 10:00-12:00", "2026-11-28T01:00") ==
        "open until 2026-11-28T04:00, then closed");
  CHECK(said("Mo-Su 22:00-06:00; Dec 25 off", "2026-12-25T03:00") ==
        "unknown until 2026-12-25T06:00, then closed");
}

TEST_CASE("a semicolon replaces what was said of a day, a comma adds, off with times cuts") {
  CHECK(week(hours("Mo-Fr 09:00-17:00; We 12:00-20:00"), "2026-11-16") ==
        "Mo 09:00-17:00\nTu 09:00-17:00\nWe 12:00-20:00\nTh 09:00-17:00\nFr 09:00-17:00");
  CHECK(week(hours("Mo-We 09:00-12:00, We 14:00-20:00"), "2026-11-16") ==
        "Mo 09:00-12:00\nTu 09:00-12:00\nWe 09:00-12:00 14:00-20:00");
  CHECK(week(hours("Mo-We 09:00-17:00; Tu 12:00-13:00 off"), "2026-11-16") ==
        "Mo 09:00-17:00\nTu 09:00-12:00 13:00-17:00\nWe 09:00-17:00");
  CHECK(week(hours("Mo-We 09:00-17:00; Tu off;"), "2026-11-16") ==
        "Mo 09:00-17:00\nWe 09:00-17:00");
  CHECK(week(hours("Mo-We 09:00-17:00; Tu closed"), "2026-11-16") ==
        "Mo 09:00-17:00\nWe 09:00-17:00");
  CHECK(week(hours("Mo,We 09:00-12:00,13:00-17:00"), "2026-11-16") ==
        "Mo 09:00-12:00 13:00-17:00\nWe 09:00-12:00 13:00-17:00");
  CHECK(week(hours("Fr-Mo 08:00-10:00"), "2026-11-16") ==
        "Mo 08:00-10:00\nFr 08:00-10:00\nSa 08:00-10:00\nSu 08:00-10:00");
}

TEST_CASE("days of a month are counted from its beginning or its end") {
  CHECK(said("Th[1] 18:00-20:00", "2026-12-03T19:00") ==
        "open until 2026-12-03T20:00, then closed");
  CHECK(said("Th[1] 18:00-20:00", "2026-12-10T19:00") == "closed");
  CHECK(said("Th[-1] 18:00-20:00; PH off", "2026-12-31T19:00") ==
        "open until 2026-12-31T20:00, then closed");
  CHECK(said("Mo-Fr 09:00-17:00; Fr[1,3] off", "2026-11-20T10:00") ==
        "closed until 2026-11-23T09:00, then open");
  CHECK(said("Tu[2-4] 09:00-17:00", "2026-11-24T10:00") ==
        "open until 2026-11-24T17:00, then closed");
  CHECK(said("Tu[5],Mo 09:00-17:00", "2026-11-24T10:00") ==
        "closed until 2026-11-30T09:00, then open");
}

TEST_CASE("months, dates and years bound a rule") {
  CHECK(said("Jun-Aug Mo 10:00-12:00", "2026-11-23T10:00") == "closed");
  CHECK(said("Jun-Aug Mo 10:00-12:00", "2026-08-31T10:00") ==
        "open until 2026-08-31T12:00, then closed");
  CHECK(said("Nov-Mar: Mo-Su 20:00-08:00", "2026-11-01T21:00") ==
        "open until 2026-11-02T08:00, then closed");
  CHECK(said("Nov-Mar: Mo-Su 20:00-08:00", "2026-10-31T21:00") ==
        "closed until 2026-11-01T20:00, then open");
  CHECK(said("Nov 15-Apr 15 00:00-24:00", "2026-04-15T23:00") ==
        "open until 2026-04-16T00:00, then closed");
  const auto some = hours("Mo-Su 09:00-17:00; Dec 24-26,31 off; 2027 Jan 2 off");
  for (const auto* day :
       {"2026-12-24T10:00", "2026-12-26T10:00", "2026-12-31T10:00", "2027-01-02T10:00"})
    CHECK_MESSAGE(name(some.at(wall(day)).state) == "closed", std::string(day));
  for (const auto* day : {"2026-12-23T10:00", "2026-12-27T10:00", "2026-12-30T10:00",
                          "2026-01-02T10:00", "2028-01-02T10:00"})
    CHECK_MESSAGE(name(some.at(wall(day)).state) == "open", std::string(day));
  CHECK(said("2026 Dec 30-Jan 2 10:00-12:00", "2027-01-01T10:00") ==
        "open until 2027-01-01T12:00, then closed");
  CHECK(said("2026 Dec 30-Jan 2 10:00-12:00", "2026-01-02T10:00") == "closed");
}

TEST_CASE("a comment and an open end are unknown for their time") {
  CHECK(said("Mo-Fr 09:00-17:00 \"by appointment\"", "2026-11-24T10:00") ==
        "unknown until 2026-11-24T17:00, then closed");
  CHECK(said("\"by appointment\"", "2026-11-24T10:00") == "unknown");
  CHECK(said("Mo-Fr 09:00-17:00 unknown", "2026-11-24T18:00") ==
        "closed until 2026-11-25T09:00, then unknown");
  CHECK(said("Tu 18:00+", "2026-11-24T17:00") == "closed until 2026-11-24T18:00, then unknown");
  CHECK(said("Tu 18:00+", "2026-11-25T01:00") == "unknown until 2026-11-25T06:00, then closed");
  CHECK(said("Tu 18:00-22:00+", "2026-11-24T18:00") == "open until 2026-11-24T22:00, then unknown");
  CHECK(said("Mo-Fr 09:00-17:00 || \"ring the bell\"", "2026-11-24T08:00") ==
        "unknown until 2026-11-24T09:00, then open");
  CHECK(said("Mo-Fr 09:00-17:00; Tu off \"moving\"", "2026-11-24T10:00") ==
        "closed until 2026-11-25T09:00, then open");
}

TEST_CASE("what cannot be read as a whole is refused, with what staff can do") {
  const std::string shown = ", so the hours are shown as written and open or closed is not said; ";
  CHECK(refused("Mo-Fr sunrise-sunset") ==
        "Hours cannot be read from “sunrise” on" + shown +
            "write only days and times, like Mon-Fri 9am-5pm or Mo-Fr 09:00-17:00.");
  CHECK(refused("Mo-Fr 08:00-05:00") ==
        "These hours last from the morning until the next" + shown + "write 17:00 for 5 PM.");
  CHECK(refused("Mon-Fri 8-8") ==
        "“8 to 8” could be two things" + shown + "write AM or PM with each time.");
  for (const auto* text : {"Mo-Fr",
                           "Dec 25 off",
                           "PH off; Su closed",
                           "Jun-Aug",
                           "PH",
                           "Mo-Fr 09:00",
                           "Mo-Fr 09:00-25:61",
                           "Mo-Fr 09:60-12:00",
                           "Mo-Xx 09:00-17:00",
                           "Th[6] 09:00-17:00",
                           "Th[0] 09:00-17:00",
                           "Th[1 09:00-17:00",
                           "Mo-Fr 09:00-17:00 || ",
                           "Mo-Fr 09:00-17:00 off,",
                           "week 1-10 Mo 09:00-17:00",
                           "easter off",
                           "PH -1 day off",
                           "Mo 09:00-17:00/90",
                           "Feb 30 off",
                           "Dec 25",
                           "Dec 0 off",
                           "2026-2025 Mo 09:00-17:00",
                           "Mo-Fr 09:00-09:00",
                           "24/8",
                           "\"",
                           "",
                           " ",
                           ";",
                           "🕘",
                           "Mo-Fr 09:00-17:00 🕘",
                           "24/7 24/7"})
    CHECK_MESSAGE(refused(text) != "was read", std::string(text));
}
