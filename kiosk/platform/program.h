// A GL program that colours pixels. There are three: of the vertices' colours alone, with a page of
// coverage, with a page of colours. Its own for each, since a look into a texture costs more on
// software GL than all the rest.
#pragma once

#include "base/result.h"

namespace hearth::platform {

class Program {
 public:
  // `color`: GLSL for a pixel's colour from `ink` (the vertex's) and `page` at `place`.
  static base::Result<Program> link(const char* color);
  Program() = default;
  ~Program();
  Program(Program&& other) noexcept;
  Program& operator=(Program&& other) noexcept;

  // For what is drawn next, in pixels of a buffer of this size.
  void use(int width, int height) const;

 private:
  unsigned name_ = 0;
  int pixel_ = -1;  // the uniform's place
};

}  // namespace hearth::platform
