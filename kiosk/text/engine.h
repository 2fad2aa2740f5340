// Text: Pango lays a paragraph out (bidi, shaping, line breaks, font fallback), its glyphs lie in
// an atlas, and whoever draws puts them there as textured rectangles. Layouts are kept by what they
// show. In right-to-left text every number, phone number, time and date is isolated by
// construction, so that it keeps its order; that is a safety matter.
//
// Never: the window, GL, or a word of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace hearth::text {

// `start` is the right side where Style::rtl is set, whichever way the text itself runs: an English
// paragraph on an Arabic screen reads left to right and stands at the right.
enum class Align : std::uint8_t { start, center, end };

struct Style {
  float size = 32;  // em, in device pixels
  bool bold = false;
  float line_height = 1.4F;     // of the size, as in CSS: glyphs are centred in the line's box
  float letter_spacing = 0;     // of the size; left out where a script's letters join
  std::string language = "en";  // BCP 47; picks regional glyphs
  bool rtl = false;  // the screen's direction: aligns, and orders text that has none of its own
  Align align = Align::start;
  int max_lines = 0;   // 0: as many as it takes; else the last one ends in an ellipsis
  bool cached = true;  // false for what a visitor types
  bool operator==(const Style&) const = default;
};

struct Glyph {
  float x0, y0, x1, y1;  // pixels from the layout's top left
  float u0, v0, u1, v1;  // in its page
  std::uint16_t page;
};

struct Layout {
  float width = 0;     // of the widest line
  float height = 0;    // lines * size * line_height; empty text is one line
  float box = 0;       // the width it was laid out in: glyphs lie in [0, box]
  float baseline = 0;  // of the first line, from the top
  int lines = 0;
  bool ellipsized = false;
  int missing_glyphs = 0;  // characters that no font had
  std::vector<Glyph> glyphs;
};

// One texture: 8-bit coverage (drawn in the text's colour) or 32-bit colour (emoji, straight
// alpha).
struct Page {
  int width = 0, height = 0;
  bool color = false;
  std::vector<std::uint8_t> pixels;     // width * height * (color ? 4 : 1)
  int dirty_top = 0, dirty_bottom = 0;  // rows changed since they were last taken; empty when equal
};

// Where a picture of our own (a shadow, a code) lies in the atlas.
struct Patch {
  float u0, v0, u1, v1;
  std::uint16_t page;
};

class Engine {
 public:
  // `fonts_conf`: the private fontconfig file, so that fallback is the same on every machine.
  static base::Result<std::unique_ptr<Engine>> create(const std::filesystem::path& fonts_conf);
  virtual ~Engine() = default;

  // Lays text out in `max_width` pixels (0 or less: on one line as wide as it is). Line feeds start
  // new lines, each a paragraph with a direction of its own. A word that is too long for a line is
  // broken anywhere. The reference holds until forget_old() is called.
  virtual const Layout& layout(std::string_view utf8, const Style& style, float max_width) = 0;

  // Adds a grey picture of coverage; it stays until the engine goes. One that is larger than a page
  // (2046 pixels), or whose coverage is too short, comes back as an empty patch.
  virtual Patch add(int width, int height, std::span<const std::uint8_t> coverage) = 0;

  virtual std::span<Page> pages() = 0;

  // Between frames: wipes layouts of uncached text, and drops those that the last frames did not
  // show, beyond a bound. True when the glyphs' pictures went as well: others will lie in their
  // places on the pages.
  virtual bool forget_old() = 0;

  // Between frames: drops every layout, shown or not.
  virtual void forget_all() = 0;

  // How many layouts are kept by their text; uncached ones never are.
  virtual std::size_t cached_layouts() const = 0;
};

}  // namespace hearth::text
