#include "text/faces.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

#include <cmath>

#include "text/picture_scale.h"

namespace hearth::text {
namespace {

FT_Library open_library() {
  FT_Library library = nullptr;
  return FT_Init_FreeType(&library) == 0 ? library : nullptr;
}

Bitmap coverage_of(const FT_GlyphSlot slot) {
  Bitmap out;
  out.width = static_cast<int>(slot->bitmap.width);
  out.height = static_cast<int>(slot->bitmap.rows);
  out.left = slot->bitmap_left;
  out.top = slot->bitmap_top;
  out.pixels.reserve(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
  for (int row = 0; row < out.height; ++row) {
    const std::uint8_t* from = slot->bitmap.buffer + row * slot->bitmap.pitch;
    out.pixels.insert(out.pixels.end(), from, from + out.width);
  }
  return out;
}

}  // namespace

struct Faces::Face {
  std::string file;
  int index;
  std::unique_ptr<FT_FaceRec_, FT_Error (*)(FT_Face)> face;  // empty: this file cannot be read
  FT_F26Dot6 size = 0;                                       // what it was last set to
};

Faces::Faces() : library_(open_library(), FT_Done_FreeType) {}
Faces::~Faces() = default;

std::optional<int> Faces::find(const std::string& file, int index) {
  for (std::size_t i = 0; i < faces_.size(); ++i) {
    if (faces_[i]->index == index && faces_[i]->file == file)
      return faces_[i]->face ? std::optional<int>(static_cast<int>(i)) : std::nullopt;
  }
  FT_Face opened = nullptr;
  if (!library_ || FT_New_Face(library_.get(), file.c_str(), index, &opened) != 0) opened = nullptr;
  if (opened != nullptr && FT_HAS_FIXED_SIZES(opened) && !FT_IS_SCALABLE(opened))
    FT_Select_Size(opened, 0);
  faces_.push_back(std::make_unique<Face>(Face{file, index, {opened, FT_Done_Face}, 0}));
  if (opened == nullptr) return std::nullopt;
  return static_cast<int>(faces_.size()) - 1;
}

LineMetrics Faces::line_metrics(int face) const {
  const FT_Face ft = faces_[static_cast<std::size_t>(face)]->face.get();
  const auto em = static_cast<float>(ft->units_per_EM);
  return {static_cast<float>(ft->ascender) / em, -static_cast<float>(ft->descender) / em};
}

bool Faces::colored(int face) const {
  const FT_Face ft = faces_[static_cast<std::size_t>(face)]->face.get();
  return !FT_IS_SCALABLE(ft) && FT_HAS_COLOR(ft);
}

Bitmap Faces::draw(int face, std::uint32_t glyph, float size, int shift) {
  Face& own = *faces_[static_cast<std::size_t>(face)];
  const FT_Face ft = own.face.get();
  const FT_GlyphSlot slot = ft->glyph;
  if (colored(face)) {
    if (FT_Load_Glyph(ft, glyph, FT_LOAD_COLOR) != 0 ||
        slot->bitmap.pixel_mode != FT_PIXEL_MODE_BGRA)
      return {};
    const float scale = size / static_cast<float>(ft->size->metrics.y_ppem);
    return scale_picture({slot->bitmap.buffer, static_cast<int>(slot->bitmap.width),
                          static_cast<int>(slot->bitmap.rows), slot->bitmap.pitch,
                          slot->bitmap_left, slot->bitmap_top},
                         scale);
  }
  const auto wanted = static_cast<FT_F26Dot6>(std::lround(size * 64));
  if (own.size != wanted) {
    if (FT_Set_Char_Size(ft, wanted, wanted, 72, 72) != 0) return {};
    own.size = wanted;
  }
  if (FT_Load_Glyph(ft, glyph, FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP) != 0 ||
      slot->format != FT_GLYPH_FORMAT_OUTLINE)
    return {};
  FT_Outline_Translate(&slot->outline, shift * 16, 0);
  if (FT_Render_Glyph(slot, FT_RENDER_MODE_NORMAL) != 0) return {};
  return coverage_of(slot);
}

}  // namespace hearth::text
