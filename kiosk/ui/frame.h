// One frame, part by part in the order in which they are drawn: triangles of a Dear ImGui draw
// list. Each part knows which pixels it may touch and has a print of what it looks like. So two
// frames can be compared, and where they are the same nothing has to be drawn again. It also knows
// whether it is opaque: on software GL filling is most of a frame's cost, and blending is most of
// that.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ui/geometry.h"

struct ImDrawCmd;
struct ImDrawList;

namespace hearth::ui {

// Textures as the platform made them from the engine's pages.
using TextureId = void*;

// Whole pixels from the top left; right and bottom are the first ones outside.
struct Area {
  int left = 0, top = 0, right = 0, bottom = 0;

  bool empty() const { return left >= right || top >= bottom; }
  Area meet(const Area& other) const;    // what lies in both
  Area around(const Area& other) const;  // the smallest one that holds both
  bool operator==(const Area&) const = default;
};

struct Part {
  Area area = {};               // all that it may touch
  std::uint64_t print = 0;      // two parts with the same print look the same
  TextureId texture = nullptr;  // none: of its vertices' colours alone
  bool opaque = false;          // hides all that lies under it; never with a texture
  unsigned first = 0, indices = 0, first_vertex = 0;  // where its triangles lie in the list
  Area clip = {};                                     // they draw nothing outside of it
};

class Frame {
 public:
  // Begins anew. `list` is where triangles are put; it has to outlive the frame's use.
  void begin(ImDrawList& list, int width, int height, Color paper);

  // What was put on the list since the last call becomes parts: one for each texture, and for what
  // is opaque one of its own where it is large.
  void take_triangles();

  ImDrawList& list() const { return *list_; }
  std::span<const Part> parts() const { return parts_; }
  Color paper() const { return paper_; }  // what lies under all parts
  Area whole() const { return whole_; }

 private:
  Area clip() const;
  void add_part(const ImDrawCmd& command, unsigned first, unsigned end, bool opaque);

  ImDrawList* list_ = nullptr;
  int taken_ = 0;  // indices of the list that belong to parts
  Color paper_;
  Area whole_;
  std::vector<Part> parts_;
};

// What remains of a frame when its triangles are gone: enough to compare the next one with it.
struct Shown {
  Color paper;
  Area whole;
  std::vector<Part> parts;
};
Shown remembered(const Frame& frame);

// The areas in which the frames differ, apart from each other, no more than a few. Everywhere else
// the same parts lie over each other in the same order.
std::vector<Area> changed(const Shown& before, const Frame& after);

}  // namespace hearth::ui
