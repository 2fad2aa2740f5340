// An engine with the product's fonts, and what its layouts show.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/engine.h"

namespace hearth::text {

inline std::unique_ptr<Engine> make_engine() {
  auto made = Engine::create(HEARTH_SOURCE "/assets/fonts.conf");
  REQUIRE_MESSAGE(made.ok(), (made.ok() ? "" : made.error().sentence()));
  return std::move(made).value();
}

// What is read from left to right on the first line: digits and a number's punctuation as they are,
// a to j for the Arabic-Indic digits 0 to 9, "." for any other glyph. Large enough that a glyph has
// one picture, by which it is known.
inline std::string read_left_to_right(Engine& engine, std::string_view text, bool rtl = true) {
  Style style;
  style.size = 50;
  style.rtl = rtl;
  std::vector<std::pair<char, Glyph>> known;
  const auto learn = [&](char name, const std::string& character) {
    Style upright = style;
    upright.rtl = false;
    const Layout& one = engine.layout(character, upright, 0);
    REQUIRE(one.glyphs.size() == 1);
    known.emplace_back(name, one.glyphs[0]);
  };
  for (const char c : std::string_view("0123456789-:()/$@+%")) learn(c, std::string(1, c));
  for (int digit = 0; digit < 10; ++digit)
    learn(static_cast<char>('a' + digit), {'\xD9', static_cast<char>(0xA0 + digit)});
  auto glyphs = engine.layout(text, style, 0).glyphs;
  std::sort(glyphs.begin(), glyphs.end(),
            [](const Glyph& a, const Glyph& b) { return a.x0 < b.x0; });
  std::string out;
  for (const Glyph& glyph : glyphs) {
    char shown = '.';
    for (const auto& [c, picture] : known) {
      if (picture.page == glyph.page && picture.u0 == glyph.u0 && picture.v0 == glyph.v0) shown = c;
    }
    out += shown;
  }
  return out;
}

inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace hearth::text
