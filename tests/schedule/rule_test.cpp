// Which rules are refused, and that refusing is all that happens.
#include "schedule/days.h"
#include "schedule/recurrence.h"

using namespace hearth::schedule;

TEST_CASE("rules that calendars write are taken") {
  for (const auto* rule : {"FREQ=WEEKLY;BYDAY=TU",
                           "FREQ=WEEKLY",
                           "freq=weekly;byday=tu,th",
                           "FREQ=DAILY",
                           "FREQ=DAILY;INTERVAL=3",
                           "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=SU",
                           "FREQ=MONTHLY;BYDAY=1TU",
                           "FREQ=MONTHLY;BYDAY=2TH,4TH",
                           "FREQ=MONTHLY;BYDAY=-1FR",
                           "FREQ=MONTHLY;BYDAY=+1MO",
                           "FREQ=MONTHLY;BYMONTHDAY=15",
                           "FREQ=MONTHLY;BYMONTHDAY=31",
                           "FREQ=MONTHLY;BYMONTHDAY=-1",
                           "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                           "FREQ=YEARLY",
                           "FREQ=YEARLY;BYDAY=20MO",
                           "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                           "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
                           "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
                           "FREQ=YEARLY;BYYEARDAY=-1",
                           "FREQ=WEEKLY;COUNT=8",
                           "FREQ=WEEKLY;UNTIL=20261231",
                           "FREQ=WEEKLY;UNTIL=20261231T190000",
                           "FREQ=WEEKLY;UNTIL=20200101T000000Z",
                           "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3",
                           "BYDAY=TU;FREQ=WEEKLY",
                           "FREQ=DAILY;INTERVAL=1000",
                           "FREQ=DAILY;COUNT=10000"}) {
    const auto status = check_rule(rule);
    CHECK_MESSAGE(status.ok(), rule << ": " << (status.ok() ? "" : status.error().message));
  }
}

TEST_CASE("a rule that cannot be meant is refused in one plain sentence") {
  for (const auto* rule : {"",
                           " ",
                           ";",
                           "WEEKLY",
                           "FREQ",
                           "FREQ=",
                           "=WEEKLY",
                           "FREQ=FORTNIGHTLY",
                           "BYDAY=TU",
                           "FREQ=WEEKLY;",
                           "FREQ=WEEKLY;;BYDAY=TU",
                           "FREQ=WEEKLY;BYDAY=",
                           "FREQ=WEEKLY;BYDAY=XX",
                           "FREQ=WEEKLY;BYDAY=TUE",
                           "FREQ=WEEKLY;BYDAY=TU,,TH",
                           "FREQ=WEEKLY;BYDAY=TU,",
                           "FREQ=WEEKLY; BYDAY=TU",
                           "FREQ=WEEKLY;BYDAY=TU ",
                           "FREQ=WEEKLY BYDAY=TU",
                           "FREQ=WEEKLY;FREQ=DAILY",
                           "FREQ=WEEKLY;BYDAY=1MO",
                           "FREQ=DAILY;BYDAY=1MO",
                           "FREQ=MONTHLY;BYDAY=6MO",
                           "FREQ=MONTHLY;BYDAY=0MO",
                           "FREQ=MONTHLY;BYDAY=1 MO",
                           "FREQ=YEARLY;BYDAY=400MO",
                           "FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO",
                           "FREQ=MONTHLY;BYMONTHDAY=32",
                           "FREQ=MONTHLY;BYMONTHDAY=0",
                           "FREQ=MONTHLY;BYMONTHDAY=3x",
                           "FREQ=YEARLY;BYMONTH=13",
                           "FREQ=YEARLY;BYMONTH=-1",
                           "FREQ=YEARLY;BYMONTH=5L",
                           "FREQ=YEARLY;BYWEEKNO=60",
                           "FREQ=YEARLY;BYYEARDAY=367",
                           "FREQ=WEEKLY;WKST=XX",
                           "FREQ=MONTHLY;BYSETPOS=2",
                           "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=8",
                           "FREQ=WEEKLY;BYMONTHDAY=3",
                           "FREQ=MONTHLY;BYYEARDAY=3",
                           "FREQ=WEEKLY;COUNT=0",
                           "FREQ=WEEKLY;COUNT=-1",
                           "FREQ=WEEKLY;COUNT=3x",
                           "FREQ=WEEKLY;COUNT=+3",
                           "FREQ=WEEKLY;COUNT=10001",
                           "FREQ=WEEKLY;COUNT=99999999999999999999",
                           "FREQ=WEEKLY;INTERVAL=0",
                           "FREQ=WEEKLY;INTERVAL=-2",
                           "FREQ=WEEKLY;INTERVAL=1001",
                           "FREQ=WEEKLY;INTERVAL=65537",
                           "FREQ=WEEKLY;INTERVAL=99999999999999999999",
                           "FREQ=WEEKLY;INTERVAL=2.5",
                           "FREQ=WEEKLY;UNTIL=garbage",
                           "FREQ=WEEKLY;UNTIL=2026-12-31",
                           "FREQ=WEEKLY;UNTIL=20261231;COUNT=3",
                           "FREQ=WEEKLY;UNTIL=20261231T",
                           "EXDATE:20260401",
                           "FREQ=WEEKLY;EXDATE=20260401",
                           "FREQ=WEEKLY\r\nEXDATE:20260401",
                           "RRULE:FREQ=WEEKLY",
                           "FREQ=HOURLY",
                           "FREQ=MINUTELY",
                           "FREQ=SECONDLY",
                           "FREQ=WEEKLY;BYHOUR=19",
                           "FREQ=WEEKLY;BYMINUTE=30",
                           "FREQ=WEEKLY;BYSECOND=0",
                           "RSCALE=CHINESE;FREQ=YEARLY",
                           "FREQ=YEARLY;SKIP=FORWARD",
                           "FREQ=WEEKLY;X-MINE=1",
                           "FREQ=W\xc3\x89\x45KLY"}) {
    const auto status = check_rule(rule);
    REQUIRE_FALSE_MESSAGE(status.ok(), rule);
    const auto& message = status.error().message;
    CHECK_MESSAGE(message.ends_with("."), message);
    CHECK(dates(on_rule(rule), date("2026-01-01"), date("2026-12-31")).empty());
  }
  CHECK_FALSE(check_rule(std::string("FREQ=WEEKLY\0;BYDAY=TU", 21)).ok());
}

TEST_CASE("a very long rule is refused before it is read") {
  std::string rule = "FREQ=WEEKLY;BYDAY=MO";
  while (rule.size() < 1'000'000) rule += ",MO";
  CHECK_FALSE(check_rule(rule).ok());
  CHECK(dates(on_rule(rule), date("2026-01-01"), date("2026-12-31")).empty());
}

TEST_CASE("a rule for a day that is never there is refused, and gives no dates") {
  for (const auto* rule :
       {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3"}) {
    CHECK_FALSE_MESSAGE(check_rule(rule).ok(), rule);
    CHECK(dates(on_rule(rule), date("2026-01-01"), date("2026-12-31")).empty());
  }
}

TEST_CASE("the message names the part that is wrong") {
  CHECK(check_rule("FREQ=MONTHLY;BYSETPOS=2").error().message ==
        "BYSETPOS chooses among days; name them with BYDAY or BYMONTHDAY.");
  CHECK(check_rule("FREQ=WEEKLY;COUNT=0").error().message == "COUNT is a number from 1 to 10000.");
  CHECK(check_rule("FREQ=HOURLY").error().message ==
        "A rule says only the days; write the time in its own column.");
}
