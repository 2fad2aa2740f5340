// Where pictures of glyphs lie: pages of 8-bit coverage and of 32-bit colour, packed by stb, with
// the rows that changed since they were last taken. Glyphs can be dropped all at once; patches
// stay.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "text/engine.h"

namespace hearth::text {

// What a font drew, before it has a place: `left` and `top` lead from the pen on the baseline to
// the picture's upper left, y upwards.
struct Bitmap {
  int width = 0, height = 0;
  int left = 0, top = 0;
  bool color = false;
  std::vector<std::uint8_t> pixels;  // width * height * (color ? 4 : 1)
};

struct Place {
  float u0, v0, u1, v1;
  std::uint16_t page;
};

class Atlas {
 public:
  Atlas();
  ~Atlas();

  // Nothing when the picture is larger than a page.
  std::optional<Place> add_glyph(const Bitmap& bitmap);
  std::optional<Place> add_patch(int width, int height, std::span<const std::uint8_t> coverage);

  std::span<Page> pages() { return pages_; }

  // Whether glyphs fill more pages than a kiosk should spend on them.
  bool overfull() const;
  // Forgets all glyphs: every Place given for one is void. Pages are kept for the next ones.
  void clear_glyphs();

 private:
  enum class Kind { coverage, color, patch };
  struct Region;

  std::optional<Place> add(Kind kind, int width, int height, const std::uint8_t* pixels);
  Region& open_region(Kind kind, int page, int top, int height);
  int open_page(bool color);

  std::vector<Page> pages_;
  std::vector<std::unique_ptr<Region>> regions_;
};

}  // namespace hearth::text
