#include "screens/day_choice.h"

#include <algorithm>

#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

void show_day(Stage& stage, base::Date day) {
  auto& here = stage.visit.here();
  here.day = day == stage.today() ? std::nullopt : std::optional(day);
  here.page = 0;
}

}  // namespace

base::Date shown_day(const Stage& stage) {
  return stage.visit.here().day.value_or(stage.today());
}

float day_strip(Stage& stage, Rect box, int columns) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const float gap = 12, tall = canvas.portrait() ? 124 : 104;
  const float width = (box.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  for (int i = 0; i < kDaysAhead; ++i) {
    const auto day = stage.today() + std::chrono::days(i);
    const Rect rect{box.x + static_cast<float>(i % columns) * (width + gap),
                    box.y + static_cast<float>(i / columns) * (tall + gap), width, tall};
    const auto name =
        stage.is_today(day) ? std::string(words.tr("Today")) : words.short_weekday(day);
    const auto number = stage.clock_known ? words.day_number(day) : std::string();
    if (ui::day_chip(canvas, "day." + std::to_string(i), rect, name, number,
                     stage.is_today(day) ? name : stage.day_name(day), day == shown_day(stage)))
      show_day(stage, day);
  }
  const auto rows = static_cast<float>((kDaysAhead + columns - 1) / columns);
  return rows * (tall + gap) - gap;
}

float day_stepper(Stage& stage, Rect box) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto day = shown_day(stage);
  const auto ahead = (day - stage.today()).count();
  auto name = stage.is_today(day) ? words.phrase("Today, {date}", {{"date", words.short_date(day)}})
                                  : stage.day_name(day);
  const ui::TextLook look{.style = ui::type::bold(ui::type::body),
                          .color = canvas.theme().ink,
                          .align = text::Align::center};
  // Very large words stand above the buttons.
  const float side = 152, between = box.w - 2 * side - 24;
  // Where there is little height the day has one line, so that what stands below keeps its room.
  const float left = box.h - canvas.measure(name, look, box.w).height;
  const bool low = box.h > 0 && left < 12 + 124 + 20 + ui::kMinTarget + 12;
  if (low || (canvas.look().reach && canvas.large()))
    name = !stage.clock_known ? words.weekday(day)
           : stage.is_today(day)
               ? std::string(words.tr("Today"))
               : words.phrase("{weekday} {day}", {{"weekday", words.short_weekday(day)},
                                                  {"day", words.day_number(day)}});
  const bool above = canvas.measure(name, look, between).lines > 2;
  const float room = above ? box.w : between;
  const float words_tall = canvas.measure(name, look, room).height;
  const auto before = words.tr("Day before"), after = words.tr("Day after");
  const ui::TextLook small{.style = {26, 1.12F, true, 0}, .grows = false};
  const float least = 50 + 20 +
                      std::max(canvas.measure(before, small, side - 12).height,
                               canvas.measure(after, small, side - 12).height);
  const float tall = std::max({124.0F, least, above ? 0 : words_tall + 24});
  if (above) {
    canvas.text({box.x, box.y, room, 0}, name, look);
    box.y += words_tall + 12;
  } else {
    canvas.text_middle({box.x + side + 12, box.y, room, tall}, name, look);
  }
  const ui::ButtonLook earlier{
      .icon = ui::Icon::left, .size = 26, .stacked = true, .disabled = ahead <= 0, .grows = false};
  const ui::ButtonLook later{.icon = ui::Icon::right,
                             .size = 26,
                             .stacked = true,
                             .disabled = ahead >= kDaysAhead - 1,
                             .grows = false};
  if (ui::button(canvas, "day.before", {box.x, box.y, side, tall}, before, earlier))
    show_day(stage, day - std::chrono::days(1));
  if (ui::button(canvas, "day.after", {box.right() - side, box.y, side, tall}, after, later))
    show_day(stage, day + std::chrono::days(1));
  return tall + (above ? words_tall + 12 : 0);
}

}  // namespace hearth::screens
