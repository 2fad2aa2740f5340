// Lists turn pages; nothing scrolls. Which items fit on which page, and long texts cut at a word so
// that each part fits.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/canvas.h"

namespace hearth::ui {

struct PageRange {
  int first = 0, last = 0;  // items [first, last)
  int page = 0;  // the page that was found: the last one where fewer exist than asked for
};

// The items of page `page` (from 0) when each page holds as many as fit into `room` units, at least
// one. `height(first_on_page, item)` includes the gap above the item. Heights of later pages are
// never asked for.
// `from`: where page 0 begins.
PageRange find_page(int count, int page, float room, const std::function<float(int, int)>& height,
                    int from = 0);

// One piece of a screen that is stacked from top to bottom.
struct Block {
  float gap = 0;  // above it, unless it is the first on its page
  float height = 0;
  bool with_next = false;  // never the last on its page: a heading
  std::function<void(Rect)> draw;
};
PageRange find_page(const std::vector<Block>& blocks, int page, float room, int from = 0);
float height_of(const std::vector<Block>& blocks);  // of all of them on one page
void draw_blocks(const std::vector<Block>& blocks, const PageRange& range, Rect box);

// How much of the text goes into `room` units of height, up to a line's end or between words; what
// stands there (a space, a line feed) belongs to neither part. At least a word.
std::size_t part_that_fits(const Canvas& canvas, std::string_view text, const TextLook& look,
                           float width, float room);

// The text in parts that are each at most `room` units high, broken at line ends or between words.
std::vector<std::string> split_to_fit(const Canvas& canvas, std::string_view text,
                                      const TextLook& look, float width, float room);

}  // namespace hearth::ui
