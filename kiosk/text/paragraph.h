// One paragraph through Pango: its lines, and on each the glyphs with the pen where it stands.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/faces.h"
#include "text/font_map.h"

namespace hearth::text {

struct PenGlyph {
  int face;
  std::uint32_t glyph;
  float x, y;  // pixels from the line's left end, and below its baseline
};

struct Line {
  float width = 0;  // pixels
  std::vector<PenGlyph> glyphs;
};

struct Paragraph {
  std::vector<Line> lines;
  bool ellipsized = false;
  int missing = 0;  // characters that no font has
};

// How a paragraph is to be set; lengths in pixels.
struct Setting {
  float size = 0;
  bool bold = false;
  float letter_spacing = 0;
  std::string language;
  bool rtl = false;   // its base direction
  float width = 0;    // 0 or less: one line as wide as it is
  int max_lines = 0;  // 0: as many as it takes
};

class Typesetter {
 public:
  Typesetter(const FontMap& fonts, Faces& faces);

  // `utf8` is valid and holds no line feed.
  Paragraph set(const std::string& utf8, const Setting& setting);

 private:
  void take_run(const PangoGlyphItem& run, int& pen, Line& line, Paragraph& out);

  ContextPtr context_;
  Faces& faces_;
  int primary_;  // whose empty box stands for a character that no font has
};

}  // namespace hearth::text
