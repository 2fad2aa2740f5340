#include "shown.h"
#include "text/font_map.h"

using namespace hearth::text;

namespace {

struct Sample {
  const char* language;
  const char* text;
  bool rtl;
};

constexpr Sample samples[] = {
    {"en", "Newcomers are welcome: 7:00 PM, room B-12 — “bring a friend” …", false},
    {"es", "¿Cómo se siente hoy? Reunión abierta, niños bienvenidos.", false},
    {"ar", "اتصل بنا على 912-555-0142، نحن هنا لمساعدتك.", true},
    {"ur", "ہمیں 555-0134 پر کال کریں، ہم یہاں ہیں۔", true},
    {"he", "התקשרו ל-555-0134 בשעות 9:00-17:00.", true},
    {"hi", "आपका स्वागत है, बैठक 7:00 बजे शुरू होगी।", false},
    {"te", "మీకు స్వాగతం. సమావేశం 7:00 గంటలకు ప్రారంభమవుతుంది.", false},
    {"zh-Hans", "欢迎新朋友。会议在晚上 7:00 开始。", false},
    {"zh-Hant", "歡迎新朋友。會議在晚上 7:00 開始。", false},
    {"ko", "환영합니다. 모임은 오후 7:00에 시작합니다.", false},
    {"ja", "ようこそ。会議は午後7時に始まります。", false},
    {"vi", "Chào mừng bạn. Cuộc họp bắt đầu lúc 7:00 tối.", false},
    {"am", "እንኳን ደህና መጡ። ስብሰባው በ7:00 ይጀምራል።", false},
    {"en",
     "👍🏽 👩🏽‍⚕️ 🩺 🛏 ☎ ❤️ 1️⃣ ☐ ☑ ✓ ✗ → ★ ⚠ 🇺🇸",
     false},
};

int pages_of(const Layout& layout, Engine& engine, bool color) {
  return static_cast<int>(
      std::count_if(layout.glyphs.begin(), layout.glyphs.end(),
                    [&](const Glyph& glyph) { return engine.pages()[glyph.page].color == color; }));
}

}  // namespace

TEST_CASE("Every language of the product finds all of its glyphs, in both weights") {
  const auto engine = make_engine();
  for (const Sample& sample : samples) {
    for (const bool bold : {false, true}) {
      Style style;
      style.language = sample.language;
      style.rtl = sample.rtl;
      style.bold = bold;
      const Layout& out = engine->layout(sample.text, style, 600);
      CAPTURE(sample.text);
      CHECK(out.missing_glyphs == 0);
      CHECK(out.glyphs.size() > 10);
    }
  }
}

TEST_CASE("An emoji with a skin tone, and one joined of several, is a single picture") {
  const auto engine = make_engine();
  const Style style;
  for (const char* text : {"👍🏽", "👩🏽‍⚕️", "🇺🇸", "1️⃣"}) {
    const Layout& out = engine->layout(text, style, 0);
    CAPTURE(text);
    CHECK(out.glyphs.size() == 1);
    CHECK(pages_of(out, *engine, true) == 1);
    CHECK(out.width == doctest::Approx(1.25F * style.size).epsilon(0.05));
  }
}

TEST_CASE("Pictures are in colour, letters and plain signs are not") {
  const auto engine = make_engine();
  const Style style;
  CHECK(pages_of(engine->layout("🩺🛏👍", style, 0), *engine, true) == 3);
  CHECK(pages_of(engine->layout("Help 123 ✓ ☐ →", style, 0), *engine, true) == 0);
}

TEST_CASE("A space beside a picture is no wider than between words") {
  const auto engine = make_engine();
  const Style style;
  const float space = engine->layout("a a", style, 0).width - engine->layout("aa", style, 0).width;
  for (const char* sign : {"🩺", "🛏", "👍🏽", "☐", "☑", "→"}) {
    const std::string one(sign);
    for (const std::string& other : {std::string("a"), one}) {
      const float apart = engine->layout(one + " " + other, style, 0).width;
      const float close = engine->layout(one + other, style, 0).width;
      CAPTURE(sign);
      CHECK(apart - close == doctest::Approx(space).epsilon(0.05));
    }
  }
}

TEST_CASE("A region has its own shape of a Han character") {
  const auto engine = make_engine();
  Style style;
  style.size = 50;
  const auto shape = [&](const char* language) {
    style.language = language;
    const Glyph glyph = engine->layout("骨", style, 0).glyphs.at(0);
    return std::pair(glyph.u0, glyph.v0);
  };
  CHECK(shape("zh-Hans") != shape("ja"));
  CHECK(shape("zh-Hans") != shape("zh-Hant"));
  CHECK(shape("ko") != shape("zh-Hans"));
  CHECK(shape("zh-Hans") == shape("en"));
  CHECK(shape("zh-Hans") == shape("ar"));
}

TEST_CASE("Japanese and Korean words on another language's screen are known by their letters") {
  CHECK(language_of("骨の会", "en") == "ja");
  CHECK(language_of("모임 (骨)", "es") == "ko");
  CHECK(language_of("骨", "en") == "zh-Hans");
  CHECK(language_of("骨の会", "zh-Hant") == "zh-Hant");
  CHECK(language_of("اجتماع", "ur") == "ur");
}

TEST_CASE("Urdu is set in Nastaliq, Arabic is not") {
  const auto engine = make_engine();
  Style style;
  style.rtl = true;
  style.language = "ar";
  const float arabic = engine->layout("کریں", style, 0).width;
  style.language = "ur";
  CHECK(engine->layout("کریں", style, 0).width != arabic);
}

TEST_CASE("A character that no font has is counted and shown as an empty box") {
  const auto engine = make_engine();
  const Style style;
  const Layout& out = engine->layout("a\uE000b\U000F0000", style, 0);
  CHECK(out.missing_glyphs == 2);
  CHECK(out.glyphs.size() == 4);
}

TEST_CASE("What has no shape is neither counted nor drawn") {
  const auto engine = make_engine();
  const Style style;
  const float width = engine->layout("ab", style, 0).width;
  for (const char* text : {"a\u2066b\u2069", "a\u200Bb", "a\u2060b", "a\u200E\u200Fb",
                           "a\uFEFF"
                           "b",
                           "a\u00AD"
                           "b",
                           "a\x01"
                           "b",
                           "a\u202A"
                           "b\u202C",
                           "a\u2063b"}) {
    const Layout& out = engine->layout(text, style, 0);
    CAPTURE(text);
    CHECK(out.missing_glyphs == 0);
    CHECK(out.glyphs.size() == 2);
    CHECK(out.width == doctest::Approx(width).epsilon(0.02));
  }
}

TEST_CASE("Letters that join are not spaced out") {
  const auto engine = make_engine();
  Style style;
  style.rtl = true;
  const float width = engine->layout("اجتماعات", style, 0).width;
  style.letter_spacing = -0.05F;
  CHECK(engine->layout("اجتماعات", style, 0).width == width);
}
