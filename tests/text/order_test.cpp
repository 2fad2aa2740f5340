#include "shown.h"

using namespace hearth::text;

TEST_CASE("Digits inside right-to-left text are shown from left to right as they were written") {
  const auto engine = make_engine();
  const auto read = [&](std::string_view text) { return read_left_to_right(*engine, text); };

  CHECK(contains(read("اتصل بنا على 912-555-0142 الآن"), ".912-555-0142."));
  CHECK(contains(read("اتصل على (912) 555-0142 الآن"), ".(912)555-0142."));
  CHECK(contains(read("الهاتف +1 912 555 0142."), "+19125550142."));
  CHECK(contains(read("من 9:00-17:00 كل يوم"), ".9:00-17:00."));
  CHECK(contains(read("מ-9:00-17:00 בחדר"), ".9:00-17:00-."));
  CHECK(contains(read("ہمیں 555-0134 پر کال کریں"), ".555-0134."));
  CHECK(contains(read("في 2026-11-20 الساعة 7:00 PM"), "2026-11-20."));
  CHECK(contains(read("غرفة 12-B الآن"), ".12-.."));
  CHECK(contains(read("مفتوح 24/7."), "24/7."));
  CHECK(contains(read("خصم 50% مع $5-$10"), "$5-$10..50%."));
}

TEST_CASE("Arabic-Indic digits keep their order across dashes too") {
  const auto engine = make_engine();
  CHECK(contains(read_left_to_right(*engine, "اتصل ٥٥٥-٠١٣٤ الآن"), "fff-abde"));
  CHECK(contains(read_left_to_right(*engine, "الساعة ٧:٠٠ الآن"), "h:aa"));
}

TEST_CASE("Digits keep their order where nothing but the screen runs right to left") {
  const auto engine = make_engine();
  CHECK(read_left_to_right(*engine, "555-0134") == "555-0134");
  CHECK(read_left_to_right(*engine, "9:00-17:00") == "9:00-17:00");
  CHECK(read_left_to_right(*engine, "(912) 555-0142") == "(912)555-0142");
}

TEST_CASE("Digits keep their order in right-to-left words on a left-to-right screen") {
  const auto engine = make_engine();
  CHECK(contains(read_left_to_right(*engine, "مركز 555-0134 الأمل", false), ".555-0134."));
  CHECK(contains(read_left_to_right(*engine, "Call مركز الأمل 555-0134 now", false), "555-0134."));
}

TEST_CASE("An English address in an Arabic sentence keeps its order") {
  const auto engine = make_engine();
  const std::string shown =
      read_left_to_right(*engine, "العنوان: 12 Mill Street, Springfield, GA 31329");
  CHECK(shown.substr(0, 2) == "12");
  CHECK(shown.find("31329") > shown.find("12"));
}

TEST_CASE("A direction forced by the text itself does not turn a number around") {
  const auto engine = make_engine();
  CHECK(read_left_to_right(*engine, "\u202E555-0134\u202C", false) == "555-0134");
}
