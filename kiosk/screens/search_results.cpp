#include "screens/search_results.h"

#include <algorithm>
#include <cmath>

#include "screens/found_row.h"
#include "screens/told_card.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using ui::Block;
using ui::Rect;

constexpr float kLock = 34, kLockGap = 12, kGap = 18;
constexpr std::size_t kMostNear = 3;

// How many, and beside it, where both have room, that searches are not kept.
struct Head {
  std::string count;
  std::string_view promise;
  ui::TextLook count_look, promise_look;
};

Head head_of(const Stage& stage, std::string count) {
  const auto& theme = stage.canvas.theme();
  return {std::move(count),
          stage.words().tr("Searches are not kept."),
          {.style = ui::type::bold(ui::type::body), .color = theme.ink},
          {.style = ui::type::support, .color = theme.ink2}};
}

float promise_width(const ui::Canvas& canvas, const Head& head) {
  return std::ceil(canvas.measure(head.promise, head.promise_look, 0).width) + 2 + kLock + kLockGap;
}

float head_height(const ui::Canvas& canvas, const Head& head, float width) {
  return canvas.measure(head.count, head.count_look, width).height;
}

void draw_lock(ui::Canvas& canvas, Rect box, const Head& head, float tall) {
  canvas.icon(ui::Icon::lock, {box.x, box.y + (tall - kLock) / 2, kLock, kLock},
              head.promise_look.color);
  canvas.text({box.x + kLock + kLockGap, box.y, box.w - kLock - kLockGap, 0}, head.promise,
              head.promise_look);
}

void draw_head(ui::Canvas& canvas, Rect box, const Head& head) {
  const float count = std::ceil(canvas.measure(head.count, head.count_look, 0).width) + 2;
  const float promise = promise_width(canvas, head);
  const float tall = head_height(canvas, head, box.w);
  if (count + 32 + promise <= box.w) {
    canvas.text({box.x, box.y, count, 0}, head.count, head.count_look);
    const float line = canvas.measure(head.promise, head.promise_look, 0).height;
    draw_lock(canvas, {box.right() - promise, box.y + (tall - line) / 2, promise, line}, head,
              line);
  } else {
    canvas.text({box.x, box.y, box.w, 0}, head.count, head.count_look);
  }
}

// A lock and a few words; nothing where there is no room for them.
void draw_promise(Stage& stage, Rect box) {
  const auto head = head_of(stage, "");
  const float tall =
      stage.canvas.measure(head.promise, head.promise_look, box.w - kLock - kLockGap).height;
  if (tall <= box.h) draw_lock(stage.canvas, box, head, tall);
}

std::vector<Block> nearest_help(Stage& stage, float width, float page) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  std::vector<Block> blocks;
  for (const auto& near :
       stage.catalog.nearest_categories(stage.visit.search.view(), stage.visit.language, kMostNear))
    blocks.push_back(found_row_block(stage, found_row(stage, near), width));
  ToldCard desk{.icon = ui::Icon::desk,
                .title = std::string(words.tr("Not sure? Ask at the front desk."))};
  if (auto said = front_desk(stage)) desk.sentences.push_back(std::move(*said));
  add_told_card(canvas, blocks, desk, canvas.theme().find, width, page);
  return blocks;
}

}  // namespace

void draw_search_results(Stage& stage, Rect box, bool touched, Rect beside) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  if (stage.visit.search.empty()) return draw_promise(stage, box);
  const auto found =
      stage.catalog.search(stage.visit.search.view(), stage.visit.language, kMostFound);
  const auto count = static_cast<int>(found.size());
  const auto head = head_of(
      stage,
      found.empty() ? std::string(words.tr("No results yet. These may be close:"))
      : found.size() < kMostFound
          ? words.phrase("{count, plural, one {# result} other {# results}}", {{"count", count}})
          : words.phrase("The best {count} results", {{"count", count}}));
  const float top = head_height(canvas, head, box.w) + kGap;
  if (top > box.h) return;
  std::vector<Block> rows;
  const float room = ui::page_room(canvas, {box.x, box.y, box.w, box.h - top});
  if (found.empty()) {
    rows = nearest_help(stage, box.w, room);
  } else {
    for (const auto& one : found)
      rows.push_back(found_row_block(stage, found_row(stage, one), box.w));
  }
  const auto tallest = std::max_element(
      rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.height < b.height; });
  const auto cramped = [&](float height, float for_a_page) {
    return !rows.empty() && ui::height_of(rows) > height && tallest->height > for_a_page;
  };
  // Where keys leave no room for a row and the pager, the key that goes on leads to them. Without
  // keys a low panel gives the room of their count to the rows.
  const bool headed = !touched || !stage.visit.keyboard.hidden || !cramped(box.h - top, room);
  if (headed) {
    draw_head(canvas, box, head);
    box.y += top;
    box.h -= top;
  }
  if (!touched || rows.empty()) return;
  if (cramped(box.h, headed ? room : room + top)) {
    if (beside.w > 0 && tallest->height <= box.h)
      ui::draw_pages(canvas, box, beside, rows, here.page);
    return;
  }
  if (found.empty())
    ui::draw_pages(canvas, box, rows, here.page);
  else
    ui::draw_list(canvas, box, rows, here.page);
}

}  // namespace hearth::screens
