#include "ui/frame.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace hearth::ui {

namespace {

constexpr float kLarge = 500;  // pixels; for less, changing GL's state costs as much as it saves
constexpr std::size_t kMostAreas = 4;  // each is drawn by itself; more are not worth it

template <typename Thing>
std::uint64_t print_of(const Thing* things, std::size_t count) {
  return std::hash<std::string_view>()(
      {reinterpret_cast<const char*>(things), count * sizeof(Thing)});
}

// Square pixels of a triangle.
float size(ImVec2 a, ImVec2 b, ImVec2 c) {
  return std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}

// Adds an area to those that are apart; areas that meet become one.
void add(std::vector<Area>& areas, Area area) {
  if (area.empty()) return;
  for (std::size_t i = 0; i < areas.size();) {
    if (areas[i].meet(area).empty()) {
      ++i;
      continue;
    }
    area = area.around(areas[i]);
    areas.erase(areas.begin() + static_cast<std::ptrdiff_t>(i));
    i = 0;  // it grew and may meet those that it passed
  }
  areas.push_back(area);
  if (areas.size() <= kMostAreas) return;
  Area all = areas.front();
  for (const auto& one : areas) all = all.around(one);
  areas = {all};
}

}  // namespace

Area Area::meet(const Area& other) const {
  return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
          std::min(bottom, other.bottom)};
}

Area Area::around(const Area& other) const {
  return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
          std::max(bottom, other.bottom)};
}

void Frame::begin(ImDrawList& list, int width, int height, Color paper) {
  list_ = &list;
  taken_ = list.IdxBuffer.Size;
  paper_ = paper;
  whole_ = {0, 0, width, height};
  parts_.clear();
}

Area Frame::clip() const {
  const auto low = list_->GetClipRectMin(), high = list_->GetClipRectMax();
  const auto edge = [](float at) { return static_cast<int>(std::lround(at)); };
  return Area{edge(low.x), edge(low.y), edge(high.x), edge(high.y)}.meet(whole_);
}

void Frame::add_part(const ImDrawCmd& command, unsigned first, unsigned end, bool opaque) {
  Part part;
  part.texture = command.GetTexID();
  part.opaque = opaque;
  part.first = first;
  part.indices = end - first;
  part.first_vertex = command.VtxOffset;
  part.clip = clip();
  const auto* indices = &list_->IdxBuffer[static_cast<int>(first)];
  const auto [lowest, highest] = std::minmax_element(indices, indices + part.indices);
  const auto* vertices = &list_->VtxBuffer[static_cast<int>(command.VtxOffset + *lowest)];
  const auto count = static_cast<std::size_t>(*highest - *lowest) + 1;
  ImVec2 low = vertices[0].pos, high = low;
  for (std::size_t i = 1; i < count; ++i) {
    low = {std::min(low.x, vertices[i].pos.x), std::min(low.y, vertices[i].pos.y)};
    high = {std::max(high.x, vertices[i].pos.x), std::max(high.y, vertices[i].pos.y)};
  }
  part.area = Area{static_cast<int>(std::floor(low.x)), static_cast<int>(std::floor(low.y)),
                   static_cast<int>(std::ceil(high.x)), static_cast<int>(std::ceil(high.y))}
                  .meet(part.clip);
  if (part.area.empty()) return;
  const std::uint64_t seen[] = {print_of(vertices, count), print_of(&part.texture, 1),
                                print_of(&part.area, 1), part.indices, opaque};
  part.print = print_of(seen, std::size(seen));
  parts_.push_back(part);
}

void Frame::take_triangles() {
  const auto& commands = list_->CmdBuffer;
  int at = commands.Size - 1;
  while (at > 0 && static_cast<int>(commands[at].IdxOffset) > taken_) --at;
  for (; taken_ < list_->IdxBuffer.Size; ++at) {
    const auto& command = commands[at];
    auto first = std::max(command.IdxOffset, static_cast<unsigned>(taken_));
    const auto end = command.IdxOffset + command.ElemCount;
    taken_ = static_cast<int>(end);
    const auto vertex = [&](unsigned index) -> const ImDrawVert& {
      const unsigned own = list_->IdxBuffer[static_cast<int>(index)];
      return list_->VtxBuffer[static_cast<int>(command.VtxOffset + own)];
    };
    // Runs of opaque triangles stand by themselves where they fill enough.
    const auto opaque = [&](unsigned i) {
      return (vertex(i).col & vertex(i + 1).col & vertex(i + 2).col) >> IM_COL32_A_SHIFT == 255;
    };
    const bool plain = command.GetTexID() == nullptr;
    for (auto i = first; plain && i < end;) {
      auto run = i;
      float filled = 0;
      for (; run < end && opaque(run); run += 3)
        filled += size(vertex(run).pos, vertex(run + 1).pos, vertex(run + 2).pos);
      if (filled >= kLarge) {
        if (i > first) add_part(command, first, i, false);
        add_part(command, i, run, true);
        first = run;
      }
      i = std::max(run, i + 3);
    }
    if (first < end) add_part(command, first, end, false);
  }
}

Shown remembered(const Frame& frame) {
  return {frame.paper(), frame.whole(), {frame.parts().begin(), frame.parts().end()}};
}

std::vector<Area> changed(const Shown& before, const Frame& after) {
  if (before.paper != after.paper() || before.whole != after.whole()) return {after.whole()};
  const auto& old = before.parts;
  const auto fresh = after.parts();
  std::unordered_multimap<std::uint64_t, std::size_t> places;
  for (std::size_t i = 0; i < old.size(); ++i) places.emplace(old[i].print, i);
  // Walks through both in order: what is found again further on stays, all else is a difference.
  std::vector<Area> areas;
  std::size_t next = 0;
  const auto skip_to = [&](std::size_t end) {
    for (; next < end; ++next) add(areas, old[next].area);
  };
  for (const auto& part : fresh) {
    std::size_t found = old.size();
    const auto [from, to] = places.equal_range(part.print);
    for (auto it = from; it != to; ++it)
      if (it->second >= next) found = std::min(found, it->second);
    if (found == old.size()) {
      add(areas, part.area);
      continue;
    }
    skip_to(found);
    next = found + 1;
  }
  skip_to(old.size());
  return areas;
}

}  // namespace hearth::ui
