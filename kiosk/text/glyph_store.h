// Every glyph that was ever drawn, with its place in the atlas: drawn the first time it is asked
// for.
#pragma once

#include <unordered_map>

#include "text/atlas.h"
#include "text/faces.h"

namespace hearth::text {

struct GlyphPicture {
  Place place{};
  int left = 0, top = 0;  // from the pen on the baseline to the upper left, y upwards
  int width = 0, height = 0;
  bool empty() const { return width == 0; }
};

class GlyphStore {
 public:
  GlyphStore(Faces& faces, Atlas& atlas) : faces_(faces), atlas_(atlas) {}

  // As Faces::draw.
  const GlyphPicture& get(int face, std::uint32_t glyph, float size, int shift);
  void clear();

 private:
  struct Key {
    std::uint32_t glyph;
    std::uint32_t size;  // in 64ths of a pixel
    std::uint16_t face;
    std::uint16_t shift;
    bool operator==(const Key&) const = default;
  };
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };

  Faces& faces_;
  Atlas& atlas_;
  std::unordered_map<Key, GlyphPicture, KeyHash> pictures_;
};

}  // namespace hearth::text
