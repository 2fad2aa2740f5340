#include "ui/tabs.h"

#include <algorithm>

namespace hearth::ui {

namespace {

constexpr float kIcon = 42, kSmallest = 26, kMostTall = 104, kPad = 10;

// Their words grow a little only: their places are fixed, like the dock's.
TextLook word_look(const Canvas& canvas) {
  return {.style = {28 * std::min(canvas.look().text_size, 1.12F), 1.15F, true, 0},
          .align = canvas.portrait() ? text::Align::center : text::Align::start,
          .grows = false};
}

bool whole_words(const Canvas& canvas, const std::vector<Tab>& all, float width) {
  auto look = word_look(canvas);
  look.style.size = kSmallest;
  return std::none_of(all.begin(), all.end(), [&](const Tab& tab) {
    return canvas.breaks_word(tab.label, look, width - 2 * kPad);
  });
}

struct Grid {
  int columns;
  float wide, tall;
  bool icons = true;
};

float share(float whole, int parts) {
  return (whole - static_cast<float>(parts - 1) * kTargetGap) / static_cast<float>(parts);
}

Grid upright(const Canvas& canvas, const std::vector<Tab>& all, float width) {
  auto columns = static_cast<int>(all.size());
  while (columns > 2 && !whole_words(canvas, all, share(width, columns))) --columns;
  const float wide = share(width, columns), room = wide - 2 * kPad;
  float words = 0;
  for (const auto& tab : all) {
    const auto look = canvas.unbroken(tab.label, word_look(canvas), room, kSmallest);
    words = std::max(words, canvas.measure(tab.label, look, room).height);
  }
  return {columns, wide, std::max(kMinTarget, kIcon + words + 2 * kPad + 8)};
}

// Where they are too many for the height they stand in two columns, as words alone.
Grid lying(const std::vector<Tab>& all, Rect box) {
  const auto count = static_cast<int>(all.size());
  if (const float tall = share(box.h, count); tall >= kMinTarget)
    return {1, box.w, std::min(tall, kMostTall)};
  return {2, share(box.w, 2), std::clamp(share(box.h, (count + 1) / 2), kMinTarget, kMostTall),
          false};
}

// In one row upright they stand on a strip, and a bar marks the chosen one.
bool on_strip(const Canvas& canvas, const std::vector<Tab>& all, const Grid& grid) {
  return canvas.portrait() && grid.columns == static_cast<int>(all.size());
}

void draw_ground(Canvas& canvas, Rect rect, const Tab& tab, bool strip) {
  const auto& theme = canvas.theme();
  const bool pressed = canvas.pressed(tab.id);
  if (strip) {
    if (pressed) canvas.fill(rect, theme.sunken);
    if (tab.selected) canvas.fill({rect.x, rect.bottom() - 8, rect.w, 8}, theme.primary, 4);
    return;
  }
  canvas.fill(rect,
              tab.selected ? theme.primary_tint
              : pressed    ? theme.sunken
                           : theme.surface,
              kKeyRadius);
  canvas.outline(rect, tab.selected ? theme.primary : theme.edge, kKeyRadius,
                 tab.selected ? 5 : theme.outline);
}

bool draw(Canvas& canvas, Rect rect, const Tab& tab, bool icons, bool strip) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(
      tab.id, rect, {.role = Role::choice, .label = tab.label, .selected = tab.selected});
  draw_ground(canvas, rect, tab, strip);
  const auto ink = strip && tab.selected ? theme.primary : theme.ink;
  auto look = word_look(canvas);
  look.color = ink;
  if (canvas.portrait()) {
    look = canvas.unbroken(tab.label, look, rect.w - 2 * kPad, kSmallest);
    canvas.icon(tab.icon, {rect.x + (rect.w - kIcon) / 2, rect.y + kPad, kIcon, kIcon}, ink);
    const float top = rect.y + kPad + kIcon;
    canvas.text_middle({rect.x + kPad, top, rect.w - 2 * kPad, rect.bottom() - top - 6}, tab.label,
                       look);
  } else {
    const float left = icons ? 22 + kIcon + 16 : 16, room = rect.w - left - kPad;
    look = canvas.unbroken(tab.label, look, room, kSmallest);
    if (icons)
      canvas.icon(tab.icon, {rect.x + 22, rect.y + (rect.h - kIcon) / 2, kIcon, kIcon}, theme.ink);
    canvas.text_middle({rect.x + left, rect.y, room, rect.h}, tab.label, look);
  }
  canvas.close();
  return chosen;
}

}  // namespace

float tabs_height(const Canvas& canvas, const std::vector<Tab>& all, float width) {
  const auto grid = upright(canvas, all, width);
  const int rows = (static_cast<int>(all.size()) + grid.columns - 1) / grid.columns;
  return static_cast<float>(rows) * (grid.tall + kTargetGap) - kTargetGap;
}

std::string_view tabs(Canvas& canvas, Rect box, const std::vector<Tab>& all) {
  const auto grid = canvas.portrait() ? upright(canvas, all, box.w) : lying(all, box);
  const bool strip = on_strip(canvas, all, grid);
  if (strip) {
    const auto& theme = canvas.theme();
    canvas.fill({0, box.y, canvas.width(), grid.tall}, theme.surface);
    canvas.fill({0, box.y + grid.tall - 2, canvas.width(), 2}, theme.line);
  }
  std::string_view chosen;
  int at = 0;
  for (const auto& tab : all) {
    const Rect rect{box.x + static_cast<float>(at % grid.columns) * (grid.wide + kTargetGap),
                    box.y + static_cast<float>(at / grid.columns) * (grid.tall + kTargetGap),
                    grid.wide, grid.tall};
    if (draw(canvas, rect, tab, grid.icons, strip)) chosen = tab.id;
    ++at;
  }
  return chosen;
}

}  // namespace hearth::ui
