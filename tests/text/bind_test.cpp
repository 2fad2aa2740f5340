#include "text/bind.h"

#include "shown.h"

using namespace hearth::text;

TEST_CASE("A number has no place to break inside") {
  CHECK(bind_numbers("Call 912-555-0142.") == "Call 912-\u2060555-\u20600142.");
  CHECK(bind_numbers("(912) 555-0142") == "(912)\u00A0555-\u20600142");
  CHECK(bind_numbers("at 7:00 PM or") == "at 7:00\u00A0PM or");
  CHECK(bind_numbers("9:00–17:00") == "9:00–\u206017:00");
}

TEST_CASE("A long range breaks after its dash alone") {
  CHECK(bind_numbers("11:00 a.m. – 12:30 p.m.") == "11:00\u00A0a.m.\u00A0– 12:30\u00A0p.m.");
}

TEST_CASE("Words and addresses on the net break as ever") {
  for (const char* text : {"", "a well-known place", "see fernbrook.org/a-b/2026-11 now"})
    CHECK(bind_numbers(text) == text);
}

TEST_CASE("Binding twice changes nothing") {
  const std::string once = bind_numbers("+1 (912) 555-0142, 9:00 AM – 5:00 PM");
  CHECK(bind_numbers(once) == once);
}

TEST_CASE("A phone number that does not fit goes to the next line whole") {
  const auto engine = make_engine();
  Style style;
  const float whole = engine->layout("912-555-0142", style, 0).width;
  const Layout& out = engine->layout("Call 912-555-0142", style, whole + 4);
  CHECK(out.lines == 2);
  CHECK(out.width == doctest::Approx(whole).epsilon(0.01));
  for (const char* number : {"(912) 555-0142", "9:00 AM – 5:00 PM", "9:00 - 17:00", "11/20/2026"}) {
    const float needs = engine->layout(number, style, 0).width;
    CAPTURE(number);
    const Layout& below = engine->layout(std::string("At ") + number, style, needs + 4);
    CHECK(below.lines == 2);
    CHECK(below.width == doctest::Approx(needs).epsilon(0.01));
  }
}
