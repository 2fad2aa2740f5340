#include "ui/pages.h"

#include <algorithm>

namespace hearth::ui {

namespace {
constexpr float kRounding = 0.05F;  // units: sums of heights are off by a trace
}

PageRange find_page(int count, int page, float room, const std::function<float(int, int)>& height,
                    int from) {
  PageRange range{.first = from};
  for (;;) {
    float used = 0;
    range.last = range.first;
    while (range.last < count) {
      used += height(range.first, range.last);
      if (used > room + kRounding && range.last > range.first) break;
      ++range.last;
    }
    if (range.page == page || range.last >= count) return range;
    range.first = range.last;
    ++range.page;
  }
}

PageRange find_page(const std::vector<Block>& blocks, int page, float room, int from) {
  const auto at = [&](int i) -> const Block& { return blocks[static_cast<std::size_t>(i)]; };
  return find_page(
      static_cast<int>(blocks.size()), page, room,
      [&](int first, int item) {
        float height = at(item).height + (item == first ? 0 : at(item).gap);
        // A heading needs room for what it heads, or else both go to the next page.
        if (at(item).with_next && item > first) {
          float used = 0;
          for (int i = first; i < item; ++i) used += at(i).height + (i == first ? 0 : at(i).gap);
          float together = height;
          for (int i = item; at(i).with_next && i + 1 < static_cast<int>(blocks.size()); ++i)
            together += at(i + 1).gap + at(i + 1).height;
          if (used + together > room + kRounding) height = room + 1;
        }
        return height;
      },
      from);
}

float height_of(const std::vector<Block>& blocks) {
  float height = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    height += blocks[i].height + (i > 0 ? blocks[i].gap : 0);
  return height;
}

void draw_blocks(const std::vector<Block>& blocks, const PageRange& range, Rect box) {
  float y = box.y;
  for (int i = range.first; i < range.last; ++i) {
    const auto& block = blocks[static_cast<std::size_t>(i)];
    if (i > range.first) y += block.gap;
    block.draw({box.x, y, box.w, block.height});
    y += block.height;
  }
}

std::size_t part_that_fits(const Canvas& canvas, std::string_view text, const TextLook& look,
                           float width, float room) {
  const auto fits = [&](std::string_view part) {
    return canvas.measure(part, look, width).height <= room;
  };
  if (fits(text)) return text.size();
  // The most words that fit, by halving.
  std::vector<std::size_t> breaks;
  for (std::size_t i = 1; i < text.size(); ++i)
    if (text[i] == ' ' || text[i] == '\n') breaks.push_back(i);
  const auto past = std::partition_point(
      breaks.begin(), breaks.end(), [&](std::size_t end) { return fits(text.substr(0, end)); });
  if (past != breaks.begin()) return *(past - 1);
  return breaks.empty() ? text.size() : breaks.front();
}

std::vector<std::string> split_to_fit(const Canvas& canvas, std::string_view text,
                                      const TextLook& look, float width, float room) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const auto end = part_that_fits(canvas, text, look, width, room);
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end + 1));
  }
  return parts;
}

}  // namespace hearth::ui
