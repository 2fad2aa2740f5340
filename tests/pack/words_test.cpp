#include "pack/words.h"

#include <doctest/doctest.h>

#include "pack/days.h"
#include "pack/slug.h"
#include "pack/spelling.h"
#include "schedule/zone.h"

using namespace hearth;
using namespace hearth::pack;

namespace {

constexpr DaySet kSun = 1, kMon = 2, kTue = 4, kWed = 8, kThu = 16, kFri = 32, kSat = 64;

int minutes_of(std::string_view text) {
  const auto time = read_time(text);
  REQUIRE_MESSAGE(time.ok(), text);
  return static_cast<int>(time->count());
}

DaySet days_of(const DayNames& names, std::string_view text) {
  const auto days = names.read(text);
  REQUIRE_MESSAGE(days.ok(), (days ? "" : days.error().message));
  return *days;
}

}  // namespace

TEST_CASE("times are read as people write them") {
  for (const auto* text : {"19:00", "19.00", "7:00 PM", "7pm", "7 p.m.", "7:00\u202FPM", "19:00:00",
                           "19h", "19h00", "1900", "07:00 pm", " 7 P.M. ", "7p"})
    CHECK(minutes_of(text) == 19 * 60);
  CHECK(minutes_of("noon") == 12 * 60);
  CHECK(minutes_of("12 Noon") == 12 * 60);
  CHECK(minutes_of("midnight") == 0);
  CHECK(minutes_of("24:00") == 0);
  CHECK(minutes_of("12:30 am") == 30);
  CHECK(minutes_of("12:30 pm") == 12 * 60 + 30);
  CHECK(minutes_of("9:05") == 9 * 60 + 5);
}

TEST_CASE("what is no clear time is refused with an example") {
  for (const auto* text : {"7", "25:00", "19:60", "24:30", "7:0", "0 pm", "13:00 am", "evening",
                           "7-8pm", "19:00-20:00", "", ":", "7:00 xm", "99999999999", "-1:00"})
    CHECK_FALSE(read_time(text).ok());
  CHECK(read_time("evening").error().message ==
        "\"evening\" is not read as a time; write for instance \"19:00\" or \"7:00 PM\".");
}

TEST_CASE("days are read by name, number, list and range") {
  const DayNames names({"en", "es", "ar"});
  CHECK(days_of(names, "Tuesday") == kTue);
  CHECK(days_of(names, "tues.") == kTue);
  CHECK(days_of(names, "Tuesdays") == kTue);
  CHECK(days_of(names, "0") == kSun);
  CHECK(days_of(names, "6") == kSat);
  CHECK(days_of(names, "Mon, Wed and Fri") == (kMon | kWed | kFri));
  CHECK(days_of(names, "Mon/Wed; Fri & Sat") == (kMon | kWed | kFri | kSat));
  CHECK(days_of(names, "Mon Wed Fri") == (kMon | kWed | kFri));
  CHECK(days_of(names, "Mon-Fri") == 0x3E);
  CHECK(days_of(names, "Fri – Mon") == (kFri | kSat | kSun | kMon));
  CHECK(days_of(names, "Monday through Wednesday") == (kMon | kTue | kWed));
  CHECK(days_of(names, "daily") == kEveryDay);
  CHECK(days_of(names, "Weekdays") == 0x3E);
  CHECK(days_of(names, "every Thursday") == kThu);
}

TEST_CASE("days are read in the languages of the pack and in no other") {
  const DayNames names({"en", "es", "ar"});
  CHECK(days_of(names, "miércoles") == kWed);
  CHECK(days_of(names, "Miercoles") == kWed);
  CHECK(days_of(names, "lunes y jueves") == (kMon | kThu));
  CHECK(days_of(names, "الثلاثاء") == kTue);
  CHECK_FALSE(names.read("Dienstag").ok());
  CHECK(days_of(DayNames({"pt"}), "segunda-feira") == kMon);
}

TEST_CASE("a word that is no day is named in the error") {
  const auto days = DayNames({"en"}).read("Mon, Someday");
  REQUIRE_FALSE(days.ok());
  CHECK(days.error().message.starts_with("\"someday\" is not read as a day;"));
  CHECK_FALSE(DayNames({"en"}).read("7").ok());
  CHECK_FALSE(DayNames({"en"}).read(",").ok());
}

TEST_CASE("only ISO dates are read, and others are put right in the error") {
  CHECK(schedule::iso_date(*read_date(" 2026-12-31 ")) == "2026-12-31");
  CHECK(read_date("12/31/2026").error().message ==
        "\"12/31/2026\" is not read as a date; write 2026-12-31.");
  CHECK(read_date("31.12.2026").error().message ==
        "\"31.12.2026\" is not read as a date; write 2026-12-31.");
  CHECK(read_date("3/4/2026").error().message ==
        "\"3/4/2026\" is not read as a date; write year, month and day, for instance 2026-12-31.");
  CHECK_FALSE(read_date("2026-02-30").ok());
  CHECK(read_dates("2026-12-31, 2026-12-24;2026-12-31")->size() == 2);
  CHECK_FALSE(read_dates("2026-12-31, soon").ok());
  CHECK(read_dates("")->empty());
}

TEST_CASE("yes and no are read in several languages") {
  for (const auto* text : {"yes", "Y", "TRUE", "1", "x", "sí", "Si", "نعم", "हाँ", "是"})
    CHECK(read_yes_no(text) == true);
  for (const auto* text : {"no", "N", "false", "0", "لا", "नहीं", "không"})
    CHECK(read_yes_no(text) == false);
  CHECK_FALSE(read_yes_no("maybe").has_value());
  CHECK_FALSE(read_yes_no("").has_value());
}

TEST_CASE("cells are made clean: trimmed, without control characters, HTML left alone") {
  CHECK(cleaned(" \u00A0<b>A\x07</b>\r\nB\t\n") == "<b>A</b>\nB");
  CHECK(one_line("A \n\n B") == "A B");
  CHECK(first_characters("añb", 2) == "añ");
}

TEST_CASE("identifiers are made of names in any script") {
  Slugs slugs;
  CHECK(slugs.of("Steps & Coffee") == "steps-and-coffee");
  CHECK(slugs.of("Men’s Café") == "mens-cafe");
  CHECK_FALSE(slugs.of("لقاء المساء").empty());
  CHECK(slugs.of("🌻").empty());
  OnceOnly ids;
  CHECK(ids.take("a") == "a");
  CHECK(ids.take("a") == "a-2");
  CHECK(ids.take("a-2") == "a-2-2");
  CHECK(ids.take("a") == "a-3");
}
