#include "text/glyph_store.h"

#include <cmath>
#include <functional>

namespace hearth::text {

std::size_t GlyphStore::KeyHash::operator()(const Key& key) const {
  const std::uint64_t font =
      std::uint64_t{key.size} << 24 | std::uint64_t{key.face} << 4 | key.shift;
  return std::hash<std::uint64_t>()(font * 0x9E3779B97F4A7C15U + key.glyph);
}

const GlyphPicture& GlyphStore::get(int face, std::uint32_t glyph, float size, int shift) {
  const Key key{glyph, static_cast<std::uint32_t>(std::lround(size * 64)),
                static_cast<std::uint16_t>(face), static_cast<std::uint16_t>(shift)};
  const auto [found, fresh] = pictures_.try_emplace(key);
  if (!fresh) return found->second;
  const Bitmap bitmap = faces_.draw(face, glyph, size, shift);
  if (const auto place = atlas_.add_glyph(bitmap))
    found->second = {*place, bitmap.left, bitmap.top, bitmap.width, bitmap.height};
  return found->second;
}

void GlyphStore::clear() {
  pictures_.clear();
  atlas_.clear_glyphs();
}

}  // namespace hearth::text
