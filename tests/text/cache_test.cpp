#include "text/layout_cache.h"

#include "shown.h"

using namespace hearth::text;

TEST_CASE("The same text, style and width is the same layout") {
  const auto engine = make_engine();
  Style style;
  const Layout& first = engine->layout("Meetings", style, 300);
  CHECK(&engine->layout("Meetings", style, 300) == &first);
  CHECK(engine->cached_layouts() == 1);
  engine->forget_old();
  CHECK(&engine->layout("Meetings", style, 300) == &first);

  CHECK(&engine->layout("Meetings", style, 301) != &first);
  CHECK(&engine->layout("Meeting", style, 300) != &first);
  style.language = "es";
  CHECK(&engine->layout("Meetings", style, 300) != &first);
  CHECK(engine->cached_layouts() == 4);
}

TEST_CASE("What is typed leaves nothing in the cache") {
  const auto engine = make_engine();
  Style typed;
  typed.cached = false;
  const Layout& first = engine->layout("my secret", typed, 300);
  const Layout& second = engine->layout("my secrets", typed, 300);
  CHECK(first.glyphs.size() + 1 == second.glyphs.size());  // both hold until forget_old()
  CHECK(engine->cached_layouts() == 0);
  engine->forget_old();
  CHECK(engine->cached_layouts() == 0);
}

TEST_CASE("All layouts can be dropped at once") {
  const auto engine = make_engine();
  Style style;
  engine->layout("Meetings", style, 300);
  engine->forget_old();
  CHECK(engine->cached_layouts() == 1);
  engine->forget_all();
  CHECK(engine->cached_layouts() == 0);
  CHECK(engine->layout("Meetings", style, 300).glyphs.size() == 8);
}

TEST_CASE("What is typed does not take a kept layout either") {
  const auto engine = make_engine();
  Style style;
  const Layout& kept = engine->layout("Home", style, 300);
  style.cached = false;
  const Layout& typed = engine->layout("Home", style, 300);
  CHECK(&typed != &kept);
  CHECK(typed.glyphs.size() == kept.glyphs.size());
}

TEST_CASE("The cache drops what was not shown for longest, and only when asked") {
  LayoutCache cache(2, 1U << 20U);
  const Style style;
  for (const char* text : {"a", "b", "c"}) cache.keep(text, style, 0, {});
  CHECK(cache.size() == 3);
  CHECK(cache.find("a", style, 0) != nullptr);  // shown again
  cache.drop_oldest();
  CHECK(cache.size() == 2);
  CHECK(cache.find("a", style, 0) != nullptr);
  CHECK(cache.find("b", style, 0) == nullptr);
  CHECK(cache.find("c", style, 0) != nullptr);
}

TEST_CASE("The cache is bounded in bytes too") {
  LayoutCache cache(100, 100'000);
  const Style style;
  Layout large;
  large.glyphs.resize(1000);
  for (int i = 0; i < 10; ++i) cache.keep(std::to_string(i), style, 0, large);
  CHECK(cache.bytes() > 300'000);
  cache.drop_oldest();
  CHECK(cache.bytes() <= 100'000);
  CHECK(cache.size() == 2);
  CHECK(cache.find("9", style, 0) != nullptr);
  cache.clear();
  CHECK(cache.bytes() == 0);
}

TEST_CASE("Layouts stay right when the atlas is full and starts again") {
  const auto engine = make_engine();
  Style style;
  const auto patch = engine->add(1, 1, std::vector<std::uint8_t>{200});
  for (int size = 0; engine->cached_layouts() == static_cast<std::size_t>(size) && size < 400;
       ++size) {
    style.size = static_cast<float>(200 + size);
    engine->layout("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", style, 0);
    engine->forget_old();
  }
  CHECK(engine->cached_layouts() == 0);
  CHECK(engine->pages().size() < 12);
  style.size = 40;
  const Glyph glyph = engine->layout("I", style, 0).glyphs.at(0);
  const Page& page = engine->pages()[glyph.page];
  const auto at = [&page](float u, float v) {
    const auto x = static_cast<std::size_t>(u * static_cast<float>(page.width));
    const auto y = static_cast<std::size_t>(v * static_cast<float>(page.height));
    return page.pixels[y * static_cast<std::size_t>(page.width) + x];
  };
  CHECK(at((glyph.u0 + glyph.u1) / 2, (glyph.v0 + glyph.v1) / 2) > 200);
  CHECK(engine->pages()[patch.page].pixels[static_cast<std::size_t>(patch.v0 * 2048) * 2048 +
                                           static_cast<std::size_t>(patch.u0 * 2048)] == 200);
}
