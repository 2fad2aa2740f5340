#include "text/isolate.h"

#include <doctest/doctest.h>

using hearth::text::isolate_numbers;

namespace {

// Reads better than U+2066 and U+2069.
std::string marked(std::string_view text) {
  std::string out = isolate_numbers(text);
  const auto replace = [&out](std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = out.find(from, at)) != std::string::npos; at += to.size())
      out.replace(at, from.size(), to);
  };
  replace("\u2066", "{");
  replace("\u2069", "}");
  replace("\u202D", "<");
  replace("\u202C", ">");
  return out;
}

}  // namespace

TEST_CASE("A phone number is one isolate, however it is written") {
  CHECK(marked("555-0134") == "{555-0134}");
  CHECK(marked("912-555-0142") == "{912-555-0142}");
  CHECK(marked("(912) 555-0142") == "{(912) 555-0142}");
  CHECK(marked("(912)555-0142") == "{(912)555-0142}");
  CHECK(marked("+1 (912) 555-0142") == "{+1 (912) 555-0142}");
  CHECK(marked("+44 20 7946 0958") == "{+44 20 7946 0958}");
  CHECK(marked("912.555.0142") == "{912.555.0142}");
  CHECK(marked("912 - 555 - 0142") == "{912 - 555 - 0142}");
  CHECK(marked("912\u2011555\u20110142") == "{912\u2011555\u20110142}");
  CHECK(marked("912\u00A0555\u00A00142") == "{912\u00A0555\u00A00142}");
  CHECK(marked("*69") == "{*69}");
}

TEST_CASE("A phone number inside an Arabic sentence is isolated alone") {
  CHECK(marked("اتصل بنا على 912-555-0142 الآن") == "اتصل بنا على {912-555-0142} الآن");
  CHECK(marked("اتصل (912) 555-0142 الآن") == "اتصل {(912) 555-0142} الآن");
  CHECK(marked("الهاتف: 555-0134.") == "الهاتف: {555-0134}.");
}

TEST_CASE("Times keep their half of the day and ranges both of their ends") {
  CHECK(marked("من 9:00-17:00 كل يوم") == "من {9:00-17:00} كل يوم");
  CHECK(marked("الساعة 7:00 PM في") == "الساعة {7:00 PM} في");
  CHECK(marked("الساعة 7:00 p.m. في") == "الساعة {7:00 p.m.} في");
  CHECK(marked("الساعة 7:30pm") == "الساعة {7:30pm}");
  CHECK(marked("من 9:00 AM – 5:00 PM") == "من {9:00 AM – 5:00 PM}");
  CHECK(marked("7:00\u202FPM اليوم") == "{7:00\u202FPM} اليوم");
  CHECK(marked("العمر 18–25 سنة") == "العمر {18–25} سنة");
  CHECK(marked("مفتوح 24/7.") == "مفتوح {24/7}.");
}

TEST_CASE("Dates, amounts, codes and addresses on the net are isolated") {
  CHECK(marked("في 2026-11-20 فقط") == "في {2026-11-20} فقط");
  CHECK(marked("في 11/20/2026 فقط") == "في {11/20/2026} فقط");
  CHECK(marked("التكلفة $5 فقط") == "التكلفة {$5} فقط");
  CHECK(marked("التكلفة 5€، فقط") == "التكلفة {5€}، فقط");
  CHECK(marked("خصم 50% اليوم") == "خصم {50%} اليوم");
  CHECK(marked("للبالغين 18+ فقط") == "للبالغين {18+} فقط");
  CHECK(marked("الحرارة -5 اليوم") == "الحرارة {-5} اليوم");
  CHECK(marked("غرفة B-12.") == "غرفة {B-12}.");
  CHECK(marked("غرفة 12-B و #3") == "غرفة {12-B} و {#3}");
  CHECK(marked("راسل help@fernbrook.org اليوم") == "راسل {help@fernbrook.org} اليوم");
  CHECK(marked("انظر https://fernbrook.org/a/ هنا") == "انظر {https://fernbrook.org/a/} هنا");
  CHECK(marked("انظر www.fernbrook.org.") == "انظر {www.fernbrook.org}.");
}

TEST_CASE("Two numbers with words between are two isolates") {
  CHECK(marked("اتصل 555-0134 أو 555-0142.") == "اتصل {555-0134} أو {555-0142}.");
  CHECK(marked("Call 555-0134 or 555-0142.") == "Call {555-0134} or {555-0142}.");
  CHECK(marked("الغرفة 12، الهاتف 555-0134") == "الغرفة {12}، الهاتف {555-0134}");
}

TEST_CASE("Numbers in a list stay apart, in the order of the text around them") {
  CHECK(marked("الخطوات 1, 2, 3") == "الخطوات {1}, {2}, {3}");
  CHECK(marked("5، 6، 7") == "{5}، {6}، {7}");
}

TEST_CASE("A number keeps clear of the letter that is joined to it") {
  CHECK(marked("ל-555-0134") == "ל-{555-0134}");
  CHECK(marked("בשעה ב7:00") == "בשעה ב{7:00}");
  CHECK(marked("(12)") == "({12})");
  CHECK(marked("\"24/7\"!") == "\"{24/7}\"!");
}

TEST_CASE("A street's address is one isolate in a right-to-left paragraph") {
  CHECK(marked("العنوان: 12 Mill Street, Springfield, GA 31329.") ==
        "العنوان: {12 Mill Street, Springfield, GA 31329}.");
  CHECK(marked("في (Fernbrook House) 12 الآن") == "في {(Fernbrook House) 12} الآن");
  CHECK(marked("اجتماع AA الآن") == "اجتماع AA الآن");
}

TEST_CASE("Words of a left-to-right paragraph stay outside") {
  CHECK(marked("12 Mill Street, GA 31329") == "{12} Mill Street, GA {31329}");
  CHECK(marked("3rd floor, مركز الأمل 555-0134") == "{3rd} floor, مركز الأمل {555-0134}");
}

TEST_CASE("What already fills an isolate is left as it is") {
  CHECK(isolate_numbers("قل \u2066555-0134\u2069.") == "قل \u2066555-0134\u2069.");
  CHECK(isolate_numbers("قل \u2068555-0134\u2069.") == "قل \u2068555-0134\u2069.");
  for (const char* text : {"من 9:00-17:00، 555-0134.", "العنوان: 12 Mill Street, GA 31329.",
                           "٥٥٥-٠١٣٤", "B-12", "الحرارة -5 اليوم"}) {
    const std::string once = isolate_numbers(text);
    CHECK(isolate_numbers(once) == once);
  }
}

TEST_CASE("Arabic-Indic digits with dashes are held in place by an override") {
  CHECK(marked("اتصل ٥٥٥-٠١٣٤ الآن") == "اتصل {<٥٥٥-٠١٣٤>} الآن");
  CHECK(marked("الساعة ٧:٠٠ الآن") == "الساعة {٧:٠٠} الآن");
}

TEST_CASE("Text without numbers does not change") {
  CHECK(isolate_numbers("").empty());
  CHECK(isolate_numbers("أهلا وسهلا (بكم) - دائما.") == "أهلا وسهلا (بكم) - دائما.");
  CHECK(isolate_numbers("Welcome, all!") == "Welcome, all!");
  CHECK(isolate_numbers("... --- ()") == "... --- ()");
}

TEST_CASE("A keycap's parts stay together") {
  CHECK(marked("1\uFE0F\u20E3 خطوة") == "{1\uFE0F\u20E3} خطوة");
}
