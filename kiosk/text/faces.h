// Font files, opened by FreeType and kept: one face a file, its glyphs as pictures. Outlines are
// not hinted; a font that is made of coloured pictures (emoji) is scaled to the size asked for.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "text/atlas.h"

struct FT_FaceRec_;
struct FT_LibraryRec_;

namespace hearth::text {

// Height of what a font calls its line, in parts of its size.
struct LineMetrics {
  float ascent = 0;
  float descent = 0;  // downwards, positive
};

class Faces {
 public:
  Faces();
  ~Faces();

  // A small number for this file, the same whenever it is asked for; nothing when it cannot be
  // read.
  std::optional<int> find(const std::string& file, int index);

  LineMetrics line_metrics(int face) const;
  bool colored(int face) const;

  // `size` in pixels; `shift` moves an outline right, in quarters of a pixel (0..3). Empty for a
  // glyph that shows nothing.
  Bitmap draw(int face, std::uint32_t glyph, float size, int shift);

 private:
  struct Face;
  std::unique_ptr<FT_LibraryRec_, int (*)(FT_LibraryRec_*)> library_;
  std::vector<std::unique_ptr<Face>> faces_;
};

}  // namespace hearth::text
