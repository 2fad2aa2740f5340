#include "ui/furniture.h"

#include <algorithm>
#include <cmath>

namespace hearth::ui {

namespace {

constexpr float kHeader = 216, kPanel = 560;

Stage portrait_header(Canvas& canvas, const HeaderLook& look) {
  const auto& theme = canvas.theme();
  const bool contrast = canvas.look().theme == ThemeName::contrast;
  const float margin = canvas.margin();
  const TextLook title{.style = type::sized(type::title, 64, 1.1F), .color = look.hue.deep};
  const TextLook line{.style = type::support, .color = look.hue.deep};
  const TextLook clock{.style = type::label, .color = look.hue.deep};
  const float clock_width = std::ceil(canvas.measure(look.clock, clock, 0).width) + 2;
  const float left = margin + 104 + 28;
  const float room = canvas.width() - left - margin - clock_width - 28;
  const float upper = canvas.measure(look.title, title, room).height;
  const float lower = look.line.empty() ? 0 : canvas.measure(look.line, line, room).height + 4;
  const float height = std::max(kHeader, upper + lower + 34 + 40);

  if (contrast) {
    canvas.fill({0, height - 18, canvas.width(), 4}, theme.line);
  } else {
    canvas.painter().hill(canvas.on_glass({0, 0, canvas.width(), height}), look.hue.tint,
                          canvas.rtl());
  }
  const float middle = (height - 34) / 2;
  const Rect badge{margin, middle - 52, 104, 104};
  canvas.fill(badge, theme.surface, 52);
  if (contrast) canvas.outline(badge, look.hue.mid, 52, 4);
  canvas.icon(look.icon, badge.inset(21), look.hue.deep);
  const float top = middle - (upper + lower) / 2;
  canvas.heading({left, top, room, upper}, look.title, title);
  canvas.text({left, top + upper + 4, room, 0}, look.line, line);
  canvas.text_middle({canvas.width() - margin - clock_width, 0, clock_width, 2 * middle},
                     look.clock, clock);
  const float content_top = height + 12;
  return {{},
          {margin, content_top, canvas.width() - 2 * margin,
           canvas.height() - dock_height(canvas) - content_top}};
}

Stage landscape_header(Canvas& canvas, const HeaderLook& look) {
  const auto& theme = canvas.theme();
  const float margin = canvas.margin();
  const float foot = canvas.height() - dock_height(canvas);
  const float panel = std::min(kPanel * (canvas.large() ? 1.15F : 1), canvas.width() * 0.38F);
  canvas.fill({0, 0, panel, foot}, look.hue.tint);
  if (canvas.look().theme == ThemeName::contrast) canvas.fill({panel - 4, 0, 4, foot}, theme.line);
  const Rect badge{margin, 44, 96, 96};
  canvas.fill(badge, theme.surface, 48);
  if (canvas.look().theme == ThemeName::contrast) canvas.outline(badge, look.hue.mid, 48, 4);
  canvas.icon(look.icon, badge.inset(19), look.hue.deep);
  const float left = badge.right() + 24;
  const float room = panel - left - margin;
  const TextLook title{.style = type::sized(type::heading, 48, 1.1F), .color = look.hue.deep};
  const TextLook line{.style = type::support, .color = look.hue.deep};
  std::string below(look.clock);
  if (!look.line.empty()) {
    const auto one = std::string(look.line) + " · " + below;
    below =
        canvas.measure(one, line, 0).width <= room ? one : std::string(look.line) + "\n" + below;
  }
  const float upper = canvas.measure(look.title, title, room).height;
  const float lower = canvas.measure(below, line, room).height;
  const float top = upper + lower < badge.h ? badge.y + (badge.h - upper - lower) / 2 : badge.y;
  canvas.heading({left, top, room, upper}, look.title, title);
  canvas.text({left, top + upper, room, lower}, below, line);
  const float under = std::max(badge.bottom(), top + upper + lower) + 30;
  const float x = panel + margin;
  return {{margin, under, panel - 2 * margin, foot - under - 24},
          {x, 44, canvas.width() - margin - x, foot - 44}};
}

}  // namespace

float dock_height(const Canvas& canvas) {
  return canvas.portrait() ? 184 : 152;
}

Stage header(Canvas& canvas, const HeaderLook& look) {
  return canvas.portrait() ? portrait_header(canvas, look) : landscape_header(canvas, look);
}

std::string_view dock(Canvas& canvas, const std::vector<DockButton>& buttons, bool few) {
  const auto& theme = canvas.theme();
  const float height = dock_height(canvas);
  const Rect bar{0, canvas.height() - height, canvas.width(), height};
  canvas.shadow(bar, Shadow::dock);
  canvas.fill(bar, theme.surface);
  canvas.fill({bar.x, bar.y, bar.w, 2}, theme.line);
  const float margin = canvas.margin();
  const float gap = canvas.portrait() ? 12 : 16;
  const float tall = canvas.portrait() ? 136 : 112;
  const bool beside = few || !canvas.portrait();
  // Words of the dock grow a little only: its places are fixed.
  const float grown = std::min(canvas.look().text_size, few ? 1.1F : 1.12F);
  ButtonLook look{.size = (few                 ? 32.0F
                           : canvas.portrait() ? 26.0F
                                               : 30.0F) *
                          grown,
                  .icon_size = few ? 50.0F : 46.0F,
                  .stacked = !beside,
                  .grows = false};
  const auto count = static_cast<float>(buttons.size());
  const float share = (bar.w - 2 * margin - (count - 1) * gap) / count;
  float x = margin;
  std::string_view chosen;
  for (const auto& one : buttons) {
    look.icon = one.icon;
    float width = few ? std::min(share, 312.0F) : share;
    if (!canvas.portrait()) {
      const TextLook words{.style = {look.size, 1.2F, true, 0}, .grows = false};
      width = std::min(share, std::ceil(canvas.measure(one.label, words, 0).width) + 46 + 18 + 64);
    }
    if (button(canvas, one.id, {x, bar.y + (height - tall) / 2, width, tall}, one.label, look))
      chosen = one.id;
    x += width + gap;
  }
  return chosen;
}

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

Sheet sheet(Canvas& canvas, Icon icon, std::string_view title, float content_height) {
  const auto& theme = canvas.theme();
  const float foot = canvas.height() - dock_height(canvas);
  const Rect behind{0, 0, canvas.width(), foot};
  canvas.fill(behind, theme.scrim);
  canvas.tree().cover();
  const TextLook heading{.style = type::heading, .color = theme.ink};
  const float side = canvas.portrait() ? 24 : std::max(24.0F, (canvas.width() - 1180) / 2);
  const float width = canvas.width() - 2 * side;
  const float pad = 46;
  const float head =
      std::max(72.0F, canvas.measure(title, heading, width - 2 * pad - 90).height) + 28;
  const ButtonLook close_look{.icon = Icon::x, .size = 32, .icon_size = 40};
  const auto close_label = canvas.words().tr("Close");
  const float closing = std::max(104.0F, button_height(canvas, close_label, width, close_look));
  const float wanted = 40 + head + content_height + 28 + closing + 40;
  const float height = std::min(wanted, foot - 32);
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
