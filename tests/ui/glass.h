// A canvas without a window: real type and words, and what a widget drew on it and said in the
// tree.
#pragma once

#include <doctest/doctest.h>

#include <string_view>

#include "ui/canvas.h"
#include "ui/drawing.h"

namespace hearth::ui {

// The fonts are read once.
inline text::Engine& real_type() {
  static const auto engine = [] {
    auto made = text::Engine::create(HEARTH_SOURCE "/assets/fonts.conf");
    REQUIRE(made.ok());
    return *std::move(made);
  }();
  return *engine;
}

inline Words words_of(std::string_view language) {
  const base::DiskFiles files;
  auto words = Words::load(files, HEARTH_BUILD "/share/hearth/lang", language, "US");
  REQUIRE(words.ok());
  return *std::move(words);
}

class Glass {
 public:
  explicit Glass(const Canvas::Look& look = {}, std::string_view language = "en")
      : words_(words_of(language)),
        canvas_(drawing_.painter(), real_type(), words_, look, interaction, tree) {}
  Glass(const Glass&) = delete;  // the canvas points back here
  Glass& operator=(const Glass&) = delete;

  Canvas& canvas() { return canvas_; }

  // Whether what lies on top at this point has this colour.
  bool shows(Point at, Color color) const {
    ImU32 top = 0;
    for (const auto& triangle : drawing_.triangles())
      if (triangle.area() > 0 && triangle.covers(at.x, at.y)) top = triangle.color[0];
    return top == IM_COL32(color.r, color.g, color.b, color.a);
  }

  Interaction interaction;
  Tree tree;

 private:
  Words words_;
  Drawing drawing_{real_type()};
  Canvas canvas_;
};

}  // namespace hearth::ui
