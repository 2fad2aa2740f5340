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
  const float width = std::min(std::max(300.0F, longest + 36 + 18 + 56), box.w * 0.37F);
  int turned = canvas.turn();
  if ((turned < 0 && look.first) || (turned > 0 && look.last)) turned = 0;
  button_look.disabled = look.first;
  if (button(canvas, "pager.earlier", {box.x, top, width, height}, earlier, button_look))
    turned = -1;
  canvas.text_middle({box.x + width + 8, top, box.w - 2 * width - 16, height}, look.label,
                     {.style = {28 * grown, 1.38F, true, 0},
                      .color = canvas.theme().ink2,
                      .align = text::Align::center,
                      .grows = false});
  button_look.icon = Icon::down;
  button_look.disabled = look.last;
  if (button(canvas, "pager.later", {box.right() - width, top, width, height}, later, button_look))
    turned = 1;
  return turned;
}

int draw_pages(Canvas& canvas, Rect box, const std::vector<Block>& blocks, int& page) {
  const int count = static_cast<int>(blocks.size());
  auto range = find_page(blocks, 0, box.h);
  if (range.last == count) {
    page = 0;
    draw_blocks(blocks, range, box);
    return 0;
  }
  const float room = box.h - pager_height(canvas) - 30;
  const int pages = find_page(blocks, count, room).page + 1;
  range = find_page(blocks, page, room);
  page = range.page;
  draw_blocks(blocks, range, box);
  return pager(canvas, box,
               {.first = page == 0,
                .last = page + 1 == pages,
                .label = canvas.words().phrase("Page {page} of {pages}",
                                               {{"page", page + 1}, {"pages", pages}})});
}

namespace {
constexpr float kSheetPad = 46;

float sheet_side(const Canvas& canvas) {
  return canvas.portrait() ? 24 : std::max(24.0F, (canvas.width() - 1180) / 2);
}
}  // namespace

float sheet_width(const Canvas& canvas) {
  return canvas.width() - 2 * sheet_side(canvas) - 2 * kSheetPad;
}

Sheet sheet(Canvas& canvas, Icon icon, std::string_view title, float content_height) {
  const auto& theme = canvas.theme();
  const float foot = canvas.height() - dock_height(canvas);
  const Rect behind{0, 0, canvas.width(), foot};
  canvas.fill(behind, theme.scrim);
  canvas.tree().cover();
  const TextLook heading{.style = type::heading, .color = theme.ink};
  const float side = sheet_side(canvas), pad = kSheetPad;
  const float width = canvas.width() - 2 * side;
  const float head =
      std::max(72.0F, canvas.measure(title, heading, width - 2 * pad - 90).height) + 28;
  const ButtonLook close_look{.icon = Icon::x, .size = 32, .icon_size = 40};
  const auto close_label = canvas.words().tr("Close");
  const float closing = std::max(104.0F, button_height(canvas, close_label, width, close_look));
  const float wanted = 40 + head + content_height + 28 + closing + 40;
  const float height = std::min(wanted, foot - 16 - std::max(16.0F, canvas.horizon()));
  const Rect panel{side, foot - 16 - height, width, height};
  canvas.shadow(panel, Shadow::sheet);
  canvas.fill(panel, theme.surface, kSheetRadius);
  if (canvas.look().theme == ThemeName::contrast)
    canvas.outline(panel, theme.line, kSheetRadius, theme.outline);
  canvas.icon(icon, {panel.x + pad, panel.y + 40 + (head - 28 - 60) / 2, 60, 60}, theme.ink);
  canvas.heading({panel.x + pad + 84,
                  panel.y + 40 + (head - 28 - canvas.measure(title, heading, width).height) / 2,
                  width - 2 * pad - 84, 0},
                 title, heading);
  Sheet result;
  result.content = {panel.x + pad, panel.y + 40 + head, width - 2 * pad,
                    height - 40 - head - 28 - closing - 40};
  result.closed = button(canvas, "sheet.close",
                         {panel.x + pad, panel.bottom() - 40 - closing, width - 2 * pad, closing},
                         close_label, close_look);
  return result;
}

}  // namespace hearth::ui
