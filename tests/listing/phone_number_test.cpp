#include "listing/phone_number.h"

#include <doctest/doctest.h>

#include "listing/phone_link.h"

using hearth::listing::shown_number;

TEST_CASE("numbers of ten digits are shown in one form, however they were written") {
  for (const char* written :
       {"912-555-0133", "(912) 555-0133", "912.555.0133", "912 555 0133", "9125550133",
        "+1 912 555 0133", "1-912-555-0133", "+1 (912) 555-0133", " 912/555-0133 "}) {
    CAPTURE(written);
    CHECK(shown_number(written, "US") == "912-555-0133");
    CHECK(shown_number(written, "CA") == "912-555-0133");
  }
}

TEST_CASE("an extension stands behind the number") {
  for (const char* written : {"912-555-0133 ext. 4", "(912) 555-0133 x4", "912.555.0133, ext 4",
                              "+1 912 555 0133 Extension: 4"}) {
    CAPTURE(written);
    // "…0133, ext 4" is not plainly one number for a link, and so not for us.
    const bool plain = bool(hearth::listing::call_link(written, "US"));
    CHECK(shown_number(written, "US") == (plain ? "912-555-0133 ext. 4" : written));
  }
  CHECK(shown_number("912-555-0133 ext. 0012", "US") == "912-555-0133 ext. 0012");
}

TEST_CASE("a number that is free to call keeps its 1") {
  CHECK(shown_number("800-555-0199", "US") == "1-800-555-0199");
  CHECK(shown_number("1 (888) 555-0199", "US") == "1-888-555-0199");
  CHECK(shown_number("800-555-0199 ext. 2", "US") == "1-800-555-0199 ext. 2");
}

TEST_CASE("what is not plainly such a number stays as it is written") {
  for (const char* written :
       {"988", "211", "741741", "1-800-GET-HELP", "+44 20 7946 0018", "912-555-0133,,1234#",
        "555-0133", "Ask for Ana", "", "912-555-0133 or 912-555-0134", "112-555-0133"}) {
    CAPTURE(written);
    CHECK(shown_number(written, "US") == written);
  }
  CHECK(shown_number("030 901820 11", "DE") == "030 901820 11");
}

TEST_CASE("what is shown calls the same number") {
  for (const char* written : {"(912) 555-0133 x4", "800.555.0199", "988", "1-800-GET-HELP"}) {
    CAPTURE(written);
    CHECK(hearth::listing::call_link(shown_number(written, "US"), "US") ==
          hearth::listing::call_link(written, "US"));
  }
}
