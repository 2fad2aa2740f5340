#include <cmath>
#include <filesystem>
#include <fstream>

#include "shown.h"

using namespace hearth::text;

namespace {

constexpr const char* sentence =
    "Newcomers are welcome. Coffee is in the kitchen, and so is the kettle.";

float left_of(const Layout& layout) {
  float left = layout.box;
  for (const Glyph& glyph : layout.glyphs) left = std::min(left, glyph.x0);
  return left;
}

float right_of(const Layout& layout) {
  float right = 0;
  for (const Glyph& glyph : layout.glyphs) right = std::max(right, glyph.x1);
  return right;
}

}  // namespace

TEST_CASE("Width grows with size and with weight, and letters take room") {
  const auto engine = make_engine();
  Style style;
  const float regular = engine->layout("Meetings", style, 0).width;
  CHECK(regular > 4 * style.size);
  CHECK(regular < 6 * style.size);
  style.bold = true;
  CHECK(engine->layout("Meetings", style, 0).width > regular);
  style.bold = false;
  style.size = 64;
  CHECK(engine->layout("Meetings", style, 0).width == doctest::Approx(2 * regular).epsilon(0.001));
  style.letter_spacing = -0.02F;
  CHECK(engine->layout("Meetings", style, 0).width < 2 * regular);
}

TEST_CASE("Figures are equally wide") {
  const auto engine = make_engine();
  const Style style;
  CHECK(engine->layout("1111", style, 0).width == engine->layout("8888", style, 0).width);
}

TEST_CASE("The box of a line has the same height in every script") {
  const auto engine = make_engine();
  Style style;
  style.size = 40;
  style.line_height = 1.5F;
  for (const char* text : {"Meetings", "اجتماعات", "बैठकें", "会议", "👍🏽", "", "Ệ"}) {
    const Layout& out = engine->layout(text, style, 400);
    CHECK(out.lines == 1);
    CHECK(out.height == 60);
    CHECK(out.baseline == engine->layout("x", style, 400).baseline);
  }
  const Layout& several = engine->layout(sentence, style, 400);
  CHECK(several.lines > 2);
  CHECK(several.height == static_cast<float>(several.lines) * 60);
}

TEST_CASE("Letters stand in the middle of their line's box, on whole pixels") {
  const auto engine = make_engine();
  Style style;
  style.size = 100;
  style.line_height = 2;
  const Layout& out = engine->layout("H", style, 0);
  REQUIRE(out.glyphs.size() == 1);
  CHECK(out.baseline == 139);  // (200 - 136.2) / 2 + 106.9
  CHECK(out.glyphs[0].y1 == out.baseline);
  CHECK(out.glyphs[0].x0 == std::round(out.glyphs[0].x0));
}

TEST_CASE("Text wraps at its width and stays inside its box") {
  const auto engine = make_engine();
  const Style style;
  const Layout& out = engine->layout(sentence, style, 300);
  CHECK(out.lines > 3);
  CHECK(out.width <= 300);
  CHECK(out.box == 300);
  CHECK(left_of(out) >= 0);
  CHECK(right_of(out) <= 300);
  CHECK_FALSE(out.ellipsized);
}

TEST_CASE("A measured width holds the text it was measured for") {
  const auto engine = make_engine();
  const Style style;
  for (const char* text : {sentence, "اتصل بنا على 912-555-0142 الآن", "会议在晚上"}) {
    const float natural = engine->layout(text, style, 0).width;
    CHECK(engine->layout(text, style, natural).lines == 1);
    CHECK(engine->layout(text, style, natural - 0.01F).lines == 1);  // lost by scaling
  }
}

TEST_CASE("A word that is too long breaks anywhere, without a hyphen") {
  const auto engine = make_engine();
  const Style style;
  const Layout& out = engine->layout("Selbsthilfegruppenverzeichnis", style, 150);
  CHECK(out.lines > 2);
  CHECK(out.width <= 150);
  CHECK(out.glyphs.size() == 29);
}

TEST_CASE("Line feeds start lines, empty ones too") {
  const auto engine = make_engine();
  const Style style;
  CHECK(engine->layout("one\ntwo", style, 0).lines == 2);
  CHECK(engine->layout("one\n\ntwo\n", style, 500).lines == 4);
  CHECK(engine->layout("", style, 500).lines == 1);
}

TEST_CASE("Text starts, ends or is centred in its box") {
  const auto engine = make_engine();
  Style style;
  CHECK(left_of(engine->layout("Home", style, 600)) < 5);
  style.align = Align::end;
  CHECK(right_of(engine->layout("Home", style, 600)) > 595);
  style.align = Align::center;
  const Layout& centred = engine->layout("Home", style, 600);
  CHECK(left_of(centred) == doctest::Approx(600 - right_of(centred)).epsilon(0.02));
}

TEST_CASE("On a right-to-left screen text starts at the right, whichever way it runs") {
  const auto engine = make_engine();
  Style style;
  style.rtl = true;
  for (const char* text : {"الرئيسية", "Home", "555-0134"}) {
    CHECK(right_of(engine->layout(text, style, 600)) > 590);
    Style end = style;
    end.align = Align::end;
    CHECK(left_of(engine->layout(text, end, 600)) < 10);
  }
  style.rtl = false;
  CHECK(left_of(engine->layout("الرئيسية", style, 600)) < 10);
}

TEST_CASE("An English sentence on a right-to-left screen ends with its full stop") {
  const auto engine = make_engine();
  Style style;
  style.size = 50;
  const Layout stop = engine->layout(".", style, 0);
  style.rtl = true;
  auto glyphs = engine->layout("Bring a pen.", style, 0).glyphs;
  std::sort(glyphs.begin(), glyphs.end(),
            [](const Glyph& a, const Glyph& b) { return a.x0 < b.x0; });
  CHECK(glyphs.back().u0 == stop.glyphs[0].u0);
  CHECK(glyphs.back().v0 == stop.glyphs[0].v0);
}

TEST_CASE("Too many lines end in an ellipsis") {
  const auto engine = make_engine();
  Style style;
  style.max_lines = 2;
  const Layout& out = engine->layout(sentence, style, 300);
  CHECK(out.lines == 2);
  CHECK(out.ellipsized);
  CHECK(out.width <= 300);
  CHECK_FALSE(engine->layout("Home", style, 300).ellipsized);
  style.max_lines = 1;
  CHECK(engine->layout(sentence, style, 300).lines == 1);
}

TEST_CASE("Lines are counted over all paragraphs") {
  const auto engine = make_engine();
  Style style;
  style.max_lines = 3;
  const Layout& full = engine->layout("one\ntwo\nthree", style, 300);
  CHECK(full.lines == 3);
  CHECK_FALSE(full.ellipsized);
  const Layout& over = engine->layout("one\ntwo\nthree\nfour", style, 300);
  CHECK(over.lines == 3);
  CHECK(over.ellipsized);
  CHECK(over.glyphs.size() == full.glyphs.size() + 1);  // three, and the ellipsis
}

TEST_CASE("Without the list of fonts, or without fonts, the engine says what to do") {
  const auto none = Engine::create("/nowhere/fonts.conf");
  REQUIRE_FALSE(none.ok());
  CHECK(contains(none.error().sentence(), "/nowhere/fonts.conf"));

  const auto file = std::filesystem::path(HEARTH_BUILD) / "no_fonts.conf";
  std::ofstream(file) << "<fontconfig><dir>/nowhere</dir></fontconfig>";
  const auto empty = Engine::create(file);
  REQUIRE_FALSE(empty.ok());
  CHECK(contains(empty.error().message, "fonts-noto-core"));
  CHECK(contains(empty.error().message, "fonts-noto-cjk"));
  CHECK(contains(empty.error().message, "fonts-noto-color-emoji"));
}
