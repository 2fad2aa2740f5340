// Easier to use: size of text, colours, where the controls lie, what moves. It ends with the visit.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/translatable.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/two_lines.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

struct Size {
  float scale;
  const char* id;
  const char* name;
  float sample;  // units of "Aa"; it does not grow with what was chosen before
};
constexpr std::array kSizes{
    Size{1, "easier.size.1", N_("Regular"), 34}, Size{1.2F, "easier.size.1.2", N_("Large"), 40},
    Size{1.5F, "easier.size.1.5", N_("Larger"), 48}, Size{2, "easier.size.2", N_("Largest"), 60}};

struct Colors {
  ui::ThemeName theme;
  const char* id;
  const char* name;
};
constexpr std::array kColors{
    Colors{ui::ThemeName::soft, "easier.soft", N_("Soft")},
    Colors{ui::ThemeName::evening, "easier.evening", N_("Evening")},
    Colors{ui::ThemeName::contrast, "easier.contrast", N_("High contrast")}};

constexpr float kGap = 14;

// One of the sizes: "Aa" as large as it will be, and its name.
bool size_choice(ui::Canvas& canvas, Rect rect, const Size& size, bool selected) {
  const auto& theme = canvas.theme();
  const auto name = canvas.words().tr(size.name);
  const bool chosen =
      canvas.open(size.id, rect, {.role = ui::Role::choice, .label = name, .selected = selected});
  const bool pressed = canvas.pressed(size.id);
  const auto face = selected  ? (pressed ? theme.primary_press : theme.primary)
                    : pressed ? theme.sunken
                              : theme.surface;
  const auto ink = selected ? theme.on_primary : theme.ink;
  canvas.fill(rect, face, ui::kControlRadius);
  canvas.outline(rect, selected ? face : theme.edge, ui::kControlRadius, theme.outline);
  const ui::TextLook sample{.style = {size.sample, 1.1F, true, 0},
                            .color = ink,
                            .align = text::Align::center,
                            .grows = false};
  const ui::TextLook word{
      .style = {26, 1.3F, selected, 0}, .color = ink, .align = text::Align::center, .grows = false};
  ui::two_lines(canvas, rect.inset(8, 0), {"Aa", name, sample, word});
  canvas.close();
  return chosen;
}

// A theme, drawn in its own colours.
bool color_choice(ui::Canvas& canvas, Rect rect, const Colors& colors, bool selected) {
  const auto& own = ui::theme(colors.theme);
  const auto& theme = canvas.theme();
  const auto name = canvas.words().tr(colors.name);
  const bool chosen =
      canvas.open(colors.id, rect, {.role = ui::Role::choice, .label = name, .selected = selected});
  canvas.fill(rect, canvas.pressed(colors.id) ? own.sunken : own.paper, ui::kControlRadius);
  canvas.outline(rect, selected ? theme.primary : theme.edge, ui::kControlRadius,
                 selected ? 6 : theme.outline);
  const auto ink = colors.theme == ui::ThemeName::contrast ? own.primary : own.ink;
  const float tick = selected ? 40 : 0;
  const ui::TextLook word{
      .style = {30, 1.2F, true, 0}, .color = ink, .align = text::Align::center, .grows = false};
  const float room = rect.w - 40 - 2 * tick;
  const float wide = std::min(room, canvas.measure(name, word, room).width);
  if (selected)
    canvas.icon(ui::Icon::check,
                {rect.x + (rect.w - wide) / 2 - tick - 6, rect.y + (rect.h - tick) / 2, tick, tick},
                ink);
  canvas.text_middle({rect.x + 20 + tick, rect.y, room, rect.h}, name, word);
  canvas.close();
  return chosen;
}

// What stands in a row of equal boxes under a small title.
template <typename Choices, typename Draw>
ui::Block row_of(ui::Canvas& canvas, ui::Icon icon, const char* title, float tall,
                 const Choices& choices, const Draw& draw) {
  const ui::TextLook look{.style = {34, 1.2F, true, 0}, .color = canvas.theme().ink};
  const auto name = canvas.words().tr(title);
  const float head = std::max(48.0F, canvas.measure(name, look, 0).height) + 12;
  return {.gap = 26,
          .height = head + tall,
          .draw = [&canvas, icon, name, look, head, tall, &choices, draw](Rect box) {
            canvas.icon(icon, {box.x, box.y + (head - 12 - 46) / 2, 46, 46}, canvas.theme().ink);
            canvas.heading(
                {box.x + 64, box.y + (head - 12 - canvas.measure(name, look, 0).height) / 2,
                 box.w - 64, 0},
                name, look);
            const auto count = static_cast<float>(choices.size());
            const float width = (box.w - (count - 1) * kGap) / count;
            float x = box.x;
            for (const auto& choice : choices) {
              draw(Rect{x, box.y + head, width, tall}, choice);
              x += width + kGap;
            }
          }};
}

ui::Block toggle_block(ui::Canvas& canvas, std::string id, const ui::ToggleLook& look, float width,
                       bool& value) {
  return {.gap = 18,
          .height = ui::toggle_height(canvas, look, width),
          .draw = [&canvas, id = std::move(id), look, &value](Rect box) {
            if (ui::toggle(canvas, id, box, look)) value = !value;
          }};
}

}  // namespace

void draw_easier_sheet(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& visit = stage.visit;
  const auto& words = stage.words();
  const float width = ui::sheet_width(canvas);
  std::vector<ui::Block> blocks;
  const bool low = !canvas.portrait() && canvas.look().reach;  // there is little height
  blocks.push_back(row_of(canvas, ui::Icon::textsize, N_("Text size"), low ? 104 : 132, kSizes,
                          [&](Rect rect, const Size& size) {
                            if (size_choice(canvas, rect, size, visit.text_size == size.scale))
                              visit.text_size = size.scale;
                          }));
  blocks.push_back(row_of(canvas, ui::Icon::contrast, N_("Colors"), low ? 96 : 116, kColors,
                          [&](Rect rect, const Colors& colors) {
                            if (color_choice(canvas, rect, colors, visit.theme == colors.theme))
                              visit.theme = colors.theme;
                          }));
  const auto add = [&](const char* id, ui::Icon icon, std::string_view title, std::string_view line,
                       bool& value) {
    blocks.push_back(toggle_block(canvas, id, {icon, title, line, value}, width, value));
  };
  add("easier.reach", ui::Icon::reach, words.tr("Lower the controls"),
      words.tr("Moves everything you touch down"), visit.reach);
  add("easier.motion", ui::Icon::pause, words.tr("Less movement"),
      words.tr("The breathing circle becomes words"), visit.less_motion);
  add("easier.steady", ui::Icon::hand, words.tr("Steady touch"),
      words.tr("A finger may shake or slide a little"), visit.steady_touch);
  const auto ends = words.tr("All of this ends when you leave.");
  const ui::TextLook small{.style = ui::type::support, .color = canvas.theme().ink2};
  const ui::Block last{.gap = 24,
                       .height = canvas.measure(ends, small, width).height,
                       .draw = [&](Rect box) { canvas.text(box, ends, small); }};
  // No page is turned for this line alone.
  if (canvas.portrait() && !canvas.large()) blocks.push_back(last);
  // Staff's way in stands beside Close; where a pager does, it is the last of the list.
  const auto staff = words.tr("Staff");
  const ui::ButtonLook quiet{.icon = ui::Icon::tools, .size = 30, .icon_size = 40};
  const auto way_in = [&](Rect box) {
    if (ui::button(canvas, "staff.enter", box, staff, quiet)) stage.staff_asked = true;
  };
  const bool beside = stage.office && !ui::low_sheet(canvas);
  const float share = 0.62F;
  const float foot = ui::button_height(canvas, staff, width * (1 - share) - 16, quiet);
  if (stage.office && !beside)
    blocks.push_back(
        {20, std::max(84.0F, ui::button_height(canvas, staff, width, quiet)), false, way_in});
  const auto sheet = ui::sheet(
      canvas, ui::Icon::access, words.tr("Easier to use"), ui::height_of(blocks),
      beside ? ui::SheetShape{.close_share = share, .foot_height = foot} : ui::SheetShape{});
  ui::draw_pages(canvas, sheet, blocks, visit.sheet_page);
  if (beside) way_in(sheet.foot);
  if (sheet.closed) visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
