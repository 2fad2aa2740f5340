#include "ui/words.h"

#include <doctest/doctest.h>

using namespace hearth;
using namespace std::chrono_literals;
using ui::Words;

namespace {

Words load(std::string_view language, std::string_view country = "US") {
  base::DiskFiles files;
  auto words = Words::load(files, HEARTH_BUILD "/share/hearth/lang", language, country);
  REQUIRE_MESSAGE(words.ok(), (words.ok() ? "" : words.error().sentence()));
  return std::move(words).value();
}

constexpr base::Date kTuesday =
    base::Date(std::chrono::sys_days(std::chrono::year(2026) / 6 / 9).time_since_epoch());
constexpr base::LocalTime kHalfPastTwo = base::LocalTime(kTuesday) + 14h + 35min;

}  // namespace

TEST_CASE("English stands for itself") {
  const auto words = load("en");
  CHECK(words.tr("Meetings") == "Meetings");
  CHECK_FALSE(words.rtl());
  CHECK(words.date(kTuesday) == "Tuesday, June 9");
  CHECK(words.short_weekday(kTuesday) == "Tue");
  CHECK(words.time(kHalfPastTwo) == "2:35\u00A0PM");
  CHECK(words.clock(kHalfPastTwo).digits == "2:35");
  CHECK(words.clock(kHalfPastTwo).period == "PM");
}

TEST_CASE("a country of 24 hours has no day period") {
  const auto words = load("en", "GB");
  CHECK(words.time(kHalfPastTwo) == "14:35");
  CHECK(words.clock(kHalfPastTwo).period.empty());
}

TEST_CASE("Spanish and Arabic have words of their own, in their own order, with Latin digits") {
  const auto spanish = load("es");
  CHECK(spanish.tr("Meetings") != "Meetings");
  CHECK(spanish.date(kTuesday) == "martes, 9 de junio");
  const auto arabic = load("ar");
  CHECK(arabic.rtl());
  CHECK(arabic.tr("Meetings") == "الاجتماعات");
  CHECK(arabic.clock(kHalfPastTwo).digits == "2:35");
  CHECK(arabic.day_number(kTuesday) == "9");
}

TEST_CASE("plurals follow the language") {
  const char* text = "{count, plural, =0 {no meetings} one {# meeting} other {# meetings}}";
  const auto english = load("en");
  CHECK(english.phrase(text, {{"count", 1}}).ends_with("1 meeting"));
  CHECK(english.phrase(text, {{"count", 11}}).ends_with("11 meetings"));
  CHECK(english.phrase(text, {{"count", 0}}).ends_with("no meetings"));
  const auto arabic = load("ar");
  const auto two = arabic.phrase(text, {{"count", 2}});
  const auto three = arabic.phrase(text, {{"count", 3}});
  const auto eleven = arabic.phrase(text, {{"count", 11}});
  CHECK(two != three);
  CHECK(three.substr(three.size() - 6) != eleven.substr(eleven.size() - 6));
}

TEST_CASE("what is put into a phrase is isolated for direction") {
  const auto words = load("en");
  CHECK(words.phrase("Group: {name}", {{"name", "الأمل"}}) == "Group: \u2068الأمل\u2069");
  CHECK(ui::isolate_ltr("912-555-0100") == "\u2066912-555-0100\u2069");
}

TEST_CASE("languages are called by their own names") {
  CHECK(ui::own_name("en") == "English");
  CHECK(ui::own_name("es") == "Español");
  CHECK(ui::own_name("ar") == "العربية");
}

TEST_CASE("a language without a file is an error that names it") {
  base::DiskFiles files;
  const auto words = Words::load(files, HEARTH_BUILD "/share/hearth/lang", "xx", "US");
  REQUIRE_FALSE(words.ok());
  CHECK(words.error().where.ends_with("xx.mo"));
}
