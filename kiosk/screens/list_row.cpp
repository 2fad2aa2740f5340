#include "screens/list_row.h"

#include <algorithm>
#include <cmath>

namespace hearth::screens {

namespace {

using ui::Canvas;
using ui::Rect;

constexpr float kPad = 28, kGap = 20, kTick = 44;

ui::TextLook label_look(const Canvas& canvas, const ListRow& row) {
  return {.style = {32, 1.25F, true, 0}, .color = canvas.theme().ink, .language = row.language};
}
ui::TextLook end_look(const Canvas& canvas) {
  return {.style = ui::type::support, .color = canvas.theme().ink2};
}

// Beside the label, or below it where there is no room for both.
struct Plan {
  float room = 0, end = 0;
  bool below = false;
  float height = 0;  // of the words
};

Plan plan(const Canvas& canvas, const ListRow& row, float width) {
  Plan plan;
  const float all = width - 2 * kPad - (row.selected ? kTick + kGap : 0);
  const auto end = canvas.measure(row.end, end_look(canvas), 0);
  plan.end = row.end.empty() ? 0 : std::ceil(end.width) + 2;
  plan.below = plan.end > all * 0.35F;
  plan.room = plan.below || plan.end == 0 ? all : all - plan.end - kGap;
  plan.height = canvas.measure(row.label, label_look(canvas, row), plan.room).height +
                (plan.below ? end.height : 0);
  return plan;
}

}  // namespace

float list_row_height(const Canvas& canvas, const ListRow& row, float width) {
  return std::max(88.0F, std::ceil(plan(canvas, row, width).height) + 32);
}

bool list_row(Canvas& canvas, const ListRow& row, Rect rect) {
  const auto& theme = canvas.theme();
  const bool chosen = canvas.open(row.id, rect,
                                  {.role = ui::Role::choice,
                                   .label = row.label,
                                   .value = row.end,
                                   .language = row.language,
                                   .selected = row.selected});
  const bool pressed = canvas.pressed(row.id);
  canvas.fill(rect,
              row.selected ? theme.primary_tint
              : pressed    ? theme.sunken
                           : theme.surface,
              ui::kControlRadius);
  canvas.outline(rect, row.selected ? theme.primary : theme.edge, ui::kControlRadius,
                 row.selected ? 5 : theme.outline);
  const auto layout = plan(canvas, row, rect.w);
  const float x = rect.x + kPad, right = rect.right() - kPad - (row.selected ? kTick + kGap : 0);
  float y = rect.y + (rect.h - layout.height) / 2;
  y += canvas.text({x, y, layout.room, 0}, row.label, label_look(canvas, row));
  if (layout.below)
    canvas.text({x, y, layout.room, 0}, row.end, end_look(canvas));
  else
    canvas.text_middle({right - layout.end, rect.y, layout.end, rect.h}, row.end, end_look(canvas));
  if (row.selected)
    canvas.icon(ui::Icon::check,
                {rect.right() - kPad - kTick, rect.y + (rect.h - kTick) / 2, kTick, kTick},
                theme.primary);
  canvas.close();
  return chosen;
}

}  // namespace hearth::screens
