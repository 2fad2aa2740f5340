// The cover after a time without a touch: it hides what was there, then asks and counts in whole
// seconds. No sweep, no flash, no sound.
#include <cmath>

#include "screens/registry.h"
#include "ui/furniture.h"
#include "ui/scene.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

constexpr int kSeconds = 30;

// The seconds in a ring. Drawn at `top`, in a box 380 units wide and high (less in landscape).
void countdown(ui::Canvas& canvas, ui::Rect box, int left) {
  const auto& theme = canvas.theme();
  const auto center = canvas.on_glass(box).center();
  const float radius = box.w * 150 / 380;
  canvas.painter().ring(center, radius, 20, theme.line);
  canvas.painter().arc(center, radius, 20, static_cast<float>(left) / kSeconds, theme.primary);
  const auto number = std::to_string(left);
  const ui::TextLook big{.style = {box.w * 112 / 380, 1.1F, true, 0},
                         .color = theme.ink,
                         .align = text::Align::center,
                         .grows = false};
  const ui::TextLook small{.style = {32, 1.3F, false, 0},
                           .color = theme.ink2,
                           .align = text::Align::center,
                           .grows = false};
  const auto unit =
      canvas.words().phrase("{count, plural, one {second} other {seconds}}", {{"count", left}});
  const float upper = canvas.measure(number, big, box.w).height;
  const float lower = canvas.measure(unit, small, box.w).height;
  const float top = box.y + (box.h - upper - lower) / 2;
  canvas.open_region("still.left", box, ui::Role::status, number + " " + unit);
  canvas.text({box.x, top, box.w, 0}, number, big);
  canvas.text({box.x, top + upper, box.w, 0}, unit, small);
  canvas.close();
}

}  // namespace

Answer draw_still_there(Stage& stage, int seconds_left) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& words = stage.words();
  canvas.tree().screen = "still-there";
  const bool portrait = canvas.portrait();
  const float sky = portrait ? 520 : canvas.height();
  ui::draw_scene(canvas.painter(),
                 {.area = canvas.on_glass({0, 0, canvas.width(), sky}),
                  .horizon = 0.1F,
                  .zone = 0.9F,
                  .sun = {0.895F, 0.4F},
                  .house = {0.3F, 0.75F},
                  .paper_edge = portrait},
                 canvas.look().theme, canvas.rtl());

  const float side = portrait ? 56 : std::max(56.0F, (canvas.width() - 1100) / 2);
  const float pad = 56, width = canvas.width() - 2 * side, inner = width - 2 * pad;
  const ui::TextLook title{
      .style = ui::type::title, .color = theme.ink, .align = text::Align::center};
  const ui::TextLook lead{
      .style = ui::type::lead, .color = theme.ink2, .align = text::Align::center};
  const auto asked = words.tr("Are you still there?");
  const auto calm = words.tr("No hurry. Touch the button if you’d like more time.");
  const auto why = words.tr("To keep what you looked at private, this screen will clear itself.");
  const auto stay = words.tr("Yes, give me more time");
  const auto leave = words.tr("I’m done. Clear it now");
  const ui::ButtonLook stay_look{
      .kind = ui::ButtonKind::primary, .size = portrait ? 48.0F : 40.0F, .radius = 28};
  const ui::ButtonLook leave_look{
      .icon = ui::Icon::eyeoff, .size = 36, .icon_size = 48, .radius = 28};
  const float stay_tall =
      std::max(portrait ? 168.0F : 132.0F, ui::button_height(canvas, stay, inner, stay_look));
  const float leave_tall =
      std::max(portrait ? 120.0F : 104.0F, ui::button_height(canvas, leave, inner, leave_look));
  const float asked_tall = canvas.measure(asked, title, inner).height;
  float calm_tall = 12 + canvas.measure(calm, lead, inner).height;
  const float edge = portrait ? 120 : 72;  // above and below all of it
  float ring = portrait && !canvas.large() ? 380 : 240;
  float note = ui::note_height(canvas, why, inner) + 36;
  const auto tall_of = [&] {
    return asked_tall + calm_tall + 28 + ring + 28 + note + stay_tall + 20 + leave_tall + edge;
  };
  // Where the words are large and the screen is low, the reason goes first, then the ring shrinks,
  // then the buttons alone say it.
  if (tall_of() > canvas.height() - 40) note = 0;
  if (tall_of() > canvas.height() - 40) ring = 150;
  if (tall_of() > canvas.height() - 40) calm_tall = 0;
  const float tall = tall_of();
  const float top = portrait ? std::max(40.0F, std::min(430.0F, canvas.height() - tall - 60))
                             : std::max(20.0F, (canvas.height() - tall) / 2);
  const ui::Rect panel{side, top, width, tall};
  canvas.shadow(panel, ui::Shadow::sheet);
  canvas.fill(panel, theme.surface, ui::kSheetRadius);
  if (canvas.look().theme == ui::ThemeName::contrast)
    canvas.outline(panel, theme.line, ui::kSheetRadius, theme.outline);

  float y = panel.y + (portrait ? 64 : 36);
  const float x = panel.x + pad;
  canvas.heading({x, y, inner, 0}, asked, title);
  y += asked_tall;
  if (calm_tall > 0) canvas.text({x, y + 12, inner, 0}, calm, lead);
  y += calm_tall + 28;
  countdown(canvas, {x + (inner - ring) / 2, y, ring, ring}, seconds_left);
  y += ring + 28;
  if (note > 0)
    ui::note(canvas, "still.why", {x, y, inner, 0}, ui::Icon::lock, why, ui::NoteKind::privacy);
  y += note;
  auto answer = Answer::none;
  if (ui::button(canvas, "still.stay", {x, y, inner, stay_tall}, stay, stay_look))
    answer = Answer::stay;
  y += stay_tall + 20;
  if (ui::button(canvas, "still.leave", {x, y, inner, leave_tall}, leave, leave_look))
    answer = Answer::leave;
  return answer;
}

}  // namespace hearth::screens
