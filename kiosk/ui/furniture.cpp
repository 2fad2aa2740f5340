#include "ui/furniture.h"

#include <algorithm>
#include <cmath>

namespace hearth::ui {

namespace {
// The pager's words grow less than a text: its place is fixed, like the dock's.
float pager_growth(const Canvas& canvas) {
  return std::min(canvas.look().text_size, 1.35F);
}
}  // namespace

float pager_height(const Canvas& canvas) {
  return std::max(88.0F, std::ceil(30 * 1.5F * pager_growth(canvas) + 44));
}

float page_room(const Canvas& canvas, Rect box) {
  return box.h - pager_height(canvas) - 30;
}

int pager(Canvas& canvas, Rect box, const PagerLook& look) {
  const auto& words = canvas.words();
  const float grown = pager_growth(canvas), height = pager_height(canvas);
  const float top = box.bottom() - height;
  ButtonLook button_look{
      .icon = Icon::up, .size = 30 * grown, .icon_size = 36, .radius = 20, .grows = false};
  const auto earlier = words.tr("Earlier"), later = words.tr("Later");
  const TextLook word{.style = {30 * grown, 1.2F, true, 0}, .grows = false};
  const float longest =
      std::max(canvas.measure(earlier, word, 0).width, canvas.measure(later, word, 0).width);
  const TextLook told{.style = {28 * grown, 1.38F, true, 0},
                      .color = canvas.theme().ink2,
                      .align = text::Align::center,
                      .grows = false};
  const float needed = longest + 36 + 18 + 56, said = canvas.measure(look.label, told, 0).width;
  float width =
      std::min(std::max(needed, std::min(300.0F, (box.w - said - 40) / 2)), box.w * 0.37F);
  // In a narrow panel the two buttons alone, without their arrows.
  const float between = box.w - 2 * width - 16;
  const bool narrow = needed > box.w * 0.37F || said * 0.6F > between ||
                      canvas.measure(look.label, told, between).height > height;
  if (narrow) {
    width = (box.w - 16) / 2;
    if (needed > width) button_look.icon.reset();
  }
  int turned = canvas.turn();
  if ((turned < 0 && look.first) || (turned > 0 && look.last)) turned = 0;
  button_look.disabled = look.first;
  if (button(canvas, "pager.earlier", {box.x, top, width, height}, earlier, button_look))
    turned = -1;
  if (!narrow)
    canvas.text_middle({box.x + width + 8, top, box.w - 2 * width - 16, height}, look.label, told);
  if (button_look.icon) button_look.icon = Icon::down;
  button_look.disabled = look.last;
  if (button(canvas, "pager.later", {box.right() - width, top, width, height}, later, button_look))
    turned = 1;
  return turned;
}

namespace {

enum class Counts { pages, items };

void draw_counted(Canvas& canvas, Rect box, Rect pager_box, const std::vector<Block>& blocks,
                  int& page, Counts counts) {
  const int count = static_cast<int>(blocks.size());
  const auto range = find_page(blocks, page, box.h);
  const int pages = find_page(blocks, count, box.h).page + 1;
  page = range.page;
  draw_blocks(blocks, range, box);
  if (pages == 1) return;
  const auto& words = canvas.words();
  const auto label =
      counts == Counts::items
          ? words.phrase("{first} to {last} of {total}",
                         {{"first", range.first + 1}, {"last", range.last}, {"total", count}})
          : words.phrase("Page {page} of {pages}", {{"page", page + 1}, {"pages", pages}});
  page += pager(canvas, pager_box,
                {.first = range.page == 0, .last = range.last == count, .label = label});
}

void draw_counted(Canvas& canvas, Rect box, const std::vector<Block>& blocks, int& page,
                  Counts counts) {
  auto room = box;
  if (find_page(blocks, 0, box.h).last < static_cast<int>(blocks.size()))
    room.h = page_room(canvas, box);
  draw_counted(canvas, room, box, blocks, page, counts);
}

}  // namespace

void draw_pages(Canvas& canvas, Rect box, const std::vector<Block>& blocks, int& page) {
  draw_counted(canvas, box, blocks, page, Counts::pages);
}

void draw_pages(Canvas& canvas, Rect box, Rect pager_box, const std::vector<Block>& blocks,
                int& page) {
  draw_counted(canvas, box, pager_box, blocks, page, Counts::pages);
}

void draw_list(Canvas& canvas, Rect box, const std::vector<Block>& items, int& page) {
  draw_counted(canvas, box, items, page, Counts::items);
}

void draw_pages(Canvas& canvas, const Sheet& sheet, const std::vector<Block>& blocks, int& page) {
  if (sheet.pager.w > 0)
    draw_pages(canvas, sheet.content, sheet.pager, blocks, page);
  else
    draw_pages(canvas, sheet.content, blocks, page);
}

namespace {
constexpr float kSheetPad = 46;
constexpr float kLowSheet = 640;  // units: with less height, Close and the pager share a row

float sheet_side(const Canvas& canvas) {
  return canvas.portrait() ? 24 : std::max(24.0F, (canvas.width() - 1180) / 2);
}

// The most height that it may have. On a wide one what is only read may stay above the horizon.
float most_of_sheet(const Canvas& canvas, bool wide) {
  return canvas.height() - dock_height(canvas) - 16 - std::max(16.0F, wide ? 0 : canvas.horizon());
}
}  // namespace

bool low_sheet(const Canvas& canvas, bool wide) {
  return most_of_sheet(canvas, wide) < kLowSheet;
}

float sheet_width(const Canvas& canvas) {
  return canvas.width() - 2 * sheet_side(canvas) - 2 * kSheetPad;
}

Sheet sheet(Canvas& canvas, Icon icon, std::string_view title, float content_height,
            const SheetShape& shape) {
  const auto& theme = canvas.theme();
  const float lowest = canvas.height() - dock_height(canvas);
  const Rect behind{0, 0, canvas.width(), lowest};
  canvas.fill(behind, theme.scrim);
  canvas.tree().cover();
  const float horizon = canvas.horizon(), most = most_of_sheet(canvas, shape.wide);
  const bool low = low_sheet(canvas, shape.wide), shared = shape.close_share < 1;
  const TextLook heading{.style = type::heading, .color = theme.ink};
  const float side = shape.wide ? 24 : sheet_side(canvas), pad = kSheetPad, edge = low ? 22 : 40;
  const float width = canvas.width() - 2 * side;
  // A wide sheet has room for a word beside the title.
  const float title_room = (width - 2 * pad) / (shape.wide ? 2 : 1) - 84;
  const float title_tall = std::max(72.0F, canvas.measure(title, heading, title_room).height);
  const float head = title_tall + (low ? 12 : 28), above_close = low ? 18 : 28;
  const ButtonLook close_look{.icon = Icon::x, .size = 32, .icon_size = 40};
  const auto close_label = canvas.words().tr("Close");
  const float inner = width - 2 * pad;
  const float close_width = shared ? inner * shape.close_share : low ? inner * 0.3F : inner;
  const float closing = std::max({low && !shared ? pager_height(canvas) : 104.0F, shape.foot_height,
                                  button_height(canvas, close_label, close_width, close_look)});
  const float height = std::min(edge + head + content_height + above_close + closing + edge, most);
  const Rect panel{side, lowest - 16 - height, width, height};
  canvas.shadow(panel, Shadow::sheet);
  canvas.fill(panel, theme.surface, kSheetRadius);
  if (canvas.look().theme == ThemeName::contrast)
    canvas.outline(panel, theme.line, kSheetRadius, theme.outline);
  canvas.icon(icon, {panel.x + pad, panel.y + edge + (title_tall - 60) / 2, 60, 60}, theme.ink);
  canvas.heading(
      {panel.x + pad + 84,
       panel.y + edge + (title_tall - canvas.measure(title, heading, title_room).height) / 2,
       title_room, 0},
      title, heading);
  Sheet result;
  const Rect last{panel.x + pad, panel.bottom() - edge - closing, inner, closing};
  const float top = std::max(panel.y + edge + head, horizon);
  result.content = {last.x, top, inner, last.y - above_close - top};
  const Rect rest{last.x, last.y, inner - close_width - (shared ? 16 : 24), closing};
  if (shared)
    result.foot = rest;
  else if (low)
    result.pager = rest;
  result.closed =
      button(canvas, "sheet.close", {last.right() - close_width, last.y, close_width, closing},
             close_label, close_look);
  return result;
}

}  // namespace hearth::ui
