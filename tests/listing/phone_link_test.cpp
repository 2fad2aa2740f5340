#include "listing/phone_link.h"

#include <doctest/doctest.h>

using namespace hearth::listing;

namespace {
std::string call(std::string_view number, std::string_view country = "US") {
  return call_link(number, country).value_or("nothing");
}
std::string text(std::string_view number, std::string_view message = "",
                 std::string_view country = "US") {
  return text_link(number, message, country).value_or("nothing");
}
}  // namespace

TEST_CASE("a number of the country becomes an international one") {
  for (const auto* written : {"912-555-0142", "(912) 555-0142", "912.555.0142", "9125550142",
                              "1-912-555-0142", "1 (912) 555 0142", "+1 912 555 0142",
                              "  +1-912-555-0142 ", "011 1 912 555 0142", "912/555-0142"}) {
    CAPTURE(std::string(written));
    CHECK(call(written) == "tel:+19125550142");
    CHECK(call(written, "CA") == "tel:+19125550142");
  }
}

TEST_CASE("short numbers are dialled as they are") {
  CHECK(call("988") == "tel:988");
  CHECK(call("911") == "tel:911");
  CHECK(call("555-0142") == "tel:5550142");
  CHECK(call("112", "DE") == "tel:112");
}

TEST_CASE("where the country's plan is not known, the digits stay as they are dialled there") {
  CHECK(call("030 1234567", "DE") == "tel:0301234567");
  CHECK(call("116 123", "GB") == "tel:116123");
  CHECK(call("912-555-0142", "") == "tel:9125550142");
  CHECK(call("+44 20 7946 0958", "US") == "tel:+442079460958");
  CHECK(call("+44 20 7946 0958", "") == "tel:+442079460958");
  CHECK(call("011 44 20 7946 0958", "US") == "tel:+442079460958");
  CHECK(call("0123456789", "US") == "tel:0123456789");  // no area begins with 0 or 1
}

TEST_CASE("letters are those of the keypad") {
  CHECK(call("1-800-GET-HELP") == "tel:+18004384357");
  CHECK(call("1-800-662-HELP") == "tel:+18006624357");
  CHECK(call("1-800-799-SAFE") == "tel:+18007997233");
  CHECK(call("1-800-DETOX-NOW") == "tel:+18003386966");  // a letter more than the phone needs
  CHECK(call("1-800-EXT-RAIN") == "nothing");            // may be an extension
  CHECK(call("1-800-GET-HELP ext. 3") == "tel:+18004384357,3");
}

TEST_CASE("an extension and a conference's code are dialled after a pause") {
  CHECK(call("912-555-0100 ext. 12") == "tel:+19125550100,12");
  CHECK(call("912-555-0100 x12") == "tel:+19125550100,12");
  CHECK(call("912-555-0100 X 12") == "tel:+19125550100,12");
  CHECK(call("912-555-0100 Extension: 12") == "tel:+19125550100,12");
  CHECK(call("912-555-0100,12") == "tel:+19125550100,12");
  CHECK(call("988,1") == "tel:988,1");
  CHECK(call("988;1") == "tel:988,1");
  CHECK(call("+16699009128,,1234567890#,,#,,31741#") ==
        "tel:+16699009128,,1234567890%23,,%23,,31741%23");
}

TEST_CASE("what is not plainly one number makes no link") {
  for (const auto* written : {"",
                              "  ",
                              "none",
                              "12",
                              "ask at the desk",
                              "912-555-0142 or 912-555-0143",
                              "TTY 711",
                              "988 LIFELINE",
                              "912-555-0100 ext",
                              "912-555-0100 x",
                              "912-555-0100 ext. two",
                              "912-555-0142 (Dana)",
                              "1234567890123456",
                              "+",
                              "++19125550142",
                              "912-555-0142,",
                              "chat.example.org",
                              "９８８",
                              "912-555-0142\n988",
                              "912-555-0142;phone-context=evil"}) {
    CAPTURE(std::string(written));
    CHECK(call(written) == "nothing");
    CHECK(text(written) == "nothing");
  }
  CHECK(call("912-555-0100," + std::string(60, '1')) == "nothing");
}

TEST_CASE("a text line's link has its number and the word to write") {
  CHECK(text("741741", "HOME") == "sms:741741?body=HOME");
  CHECK(text("988") == "sms:988");
  CHECK(text("988", "AYUDA") == "sms:988?body=AYUDA");
  CHECK(text("912-555-0142", "I need help & soon") ==
        "sms:+19125550142?body=I%20need%20help%20%26%20soon");
  CHECK(text("838255", "أهلاً").starts_with("sms:838255?body=%D8%A3"));
  CHECK(text("912-555-0100 ext. 12", "HOME") == "nothing");
}
