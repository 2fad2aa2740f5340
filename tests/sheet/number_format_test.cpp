#include "sheet/number_format.h"

#include "sheet/cells.h"
#include "sheet/serial.h"

using namespace hearth::sheet;

TEST_CASE("a number format tells dates, times and durations from numbers") {
  for (const auto* const code :
       {"yyyy-mm-dd", "m/d/yy", "d. mmmm yyyy", "mmm yyyy", "[$-409]d-mmm-yy;@", "yyyy\\-mm\\-dd",
        "mmmm", "[Red]dd/mm/yyyy", "yyyy\"年\"m\"月\"d\"日\""})
    CHECK_MESSAGE(kind_of(code) == FormatKind::date, code);
  for (const auto* const code :
       {"hh:mm", "h:mm AM/PM", "[$-409]h:mm:ss\\ AM/PM", "hh\"h\"mm", "mm:ss", "mm:ss.0"})
    CHECK_MESSAGE(kind_of(code) == FormatKind::time, code);
  for (const auto* const code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]"})
    CHECK_MESSAGE(kind_of(code) == FormatKind::duration, code);
  for (const auto* const code : {"m/d/yy h:mm", "yyyy-mm-dd\\Thh:mm:ss"})
    CHECK_MESSAGE(kind_of(code) == FormatKind::date_time, code);
  for (const auto* const code :
       {"", "General", "0", "0.00", "#,##0", "00000", "0%", "[Red]0.0", "\"day \"0",
        "_-* #,##0.00 \\d", "[$€-407] #,##0.00", "0.00E+00", "# ?/?"})
    CHECK_MESSAGE(kind_of(code) == FormatKind::number, code);
  CHECK(kind_of("@") == FormatKind::text);
}

TEST_CASE("numbers come out as people see them, and in full") {
  CHECK(shown_number(5, "") == "5");
  CHECK(shown_number(5.0, "General") == "5");
  CHECK(shown_number(0.1 + 0.2, "") == "0.3");
  CHECK(shown_number(-0.0, "") == "0");
  CHECK(shown_number(9125550100, "") == "9125550100");
  CHECK(shown_number(1e17, "") == "100000000000000000");
  CHECK(shown_number(32.37, "0") == "32.37");
  CHECK(shown_number(32.371234, "0.00") == "32.371234");
  CHECK(shown_number(1234567, "#,##0") == "1234567");
}

TEST_CASE("a mask gives lost zeros back, and money and shares keep their sign") {
  CHECK(shown_number(1234, "00000") == "01234");
  CHECK(shown_number(12345678, "00000") == "12345678");
  CHECK(shown_number(9125550100, "(000) 000-0000") == "(912) 555-0100");
  CHECK(shown_number(9125550100, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####") ==
        "(912) 555-0100");
  CHECK(shown_number(5550100, "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####") == "555-0100");
  CHECK(shown_number(313291234, "00000\\-0000") == "31329-1234");
  CHECK(shown_number(5, "\"$\"#,##0.00") == "$5.00");
  CHECK(shown_number(-5.5, "\"$\"#,##0.00") == "-$5.50");
  CHECK(shown_number(5, "#,##0\\ [$€-407]") == "5 €");
  CHECK(shown_number(0.5, "0%") == "50%");
  CHECK(shown_number(0.125, "0.0%") == "12.5%");
}

TEST_CASE("days are counted from 1900 with its wrong leap day, or from 1904") {
  CHECK(parts_of(46'357, false)->date == "2026-12-01");
  CHECK(parts_of(44'895, true)->date == "2026-12-01");
  CHECK(parts_of(1, false)->date == "1900-01-01");
  CHECK(parts_of(59, false)->date == "1900-02-28");
  CHECK_FALSE(parts_of(60, false));
  CHECK(parts_of(61, false)->date == "1900-03-01");
  CHECK(parts_of(0, true)->date == "1904-01-01");
  CHECK(parts_of(0.75, false)->date.empty());
  CHECK(parts_of(0.75, false)->seconds == 18 * 3600);
  CHECK(parts_of(46'357.99999999, false)->date == "2026-12-02");  // as the computer rounds
  CHECK(parts_of(2'958'465, false)->date == "9999-12-31");
  CHECK_FALSE(parts_of(2'958'466, false));
  CHECK_FALSE(parts_of(-1, false));
  CHECK(duration_text(25 * 3600 + 30 * 60) == "25:30");
  CHECK(duration_text(-15 * 60) == "-0:15");
}

TEST_CASE("a bare number is a date or a time only where it can be nothing else") {
  CHECK(as_date(46'357, false) == "2026-12-01");
  CHECK(as_date(44'895, true) == "2026-12-01");
  CHECK_FALSE(as_date(31, false));
  CHECK_FALSE(as_date(46'357.5, false));
  CHECK(as_time(0.75) == "18:00");
  CHECK(as_time(0) == "00:00");
  CHECK_FALSE(as_time(0.7501));
  CHECK_FALSE(as_time(19));
  CHECK_FALSE(as_time(-0.5));
}

TEST_CASE("cells are named as spreadsheets name them") {
  CHECK(column_letters(1) == "A");
  CHECK(column_letters(26) == "Z");
  CHECK(column_letters(27) == "AA");
  CHECK(column_letters(16'384) == "XFD");
  for (int column = 1; column <= 16'384; ++column) {
    const auto read = read_address(column_letters(column) + "7");
    REQUIRE(read);
    CHECK(read->column == column);
  }
  CHECK(read_address("$B$12") == Address{12, 2});
  for (const auto* const none : {"", "A", "1", "A0", "A1048577", "XFE1", "A-1", "AAAAAAAAAAAAA1",
                                 "A99999999999999999999", "A1B", "B12 "})
    CHECK_MESSAGE(!read_address(none), none);
  CHECK(read_range("A1:C3")->last == Address{3, 3});
  CHECK_FALSE(read_range("C3:A1"));
}
