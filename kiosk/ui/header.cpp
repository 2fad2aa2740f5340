#include <algorithm>
#include <cmath>

#include "ui/furniture.h"
#include "ui/scene.h"

namespace hearth::ui {

namespace {

constexpr float kHeader = 216, kPanel = 560;
constexpr float kClockShare = 0.3F;  // of the width, at most: the title's words stay whole
constexpr float kAboveDock = 22;     // units between content and dock

Stage portrait_header(Canvas& canvas, const HeaderLook& look) {
  const auto& theme = canvas.theme();
  const bool contrast = canvas.look().theme == ThemeName::contrast;
  const float margin = canvas.margin();
  // Where the controls are lowered they stand on the sky.
  const auto ink = canvas.look().reach ? look.hue.deep : look.words.value_or(look.hue.deep);
  TextLook title{.style = type::sized(type::title, 64, 1.1F), .color = ink};
  const TextLook line{.style = type::support, .color = ink};
  TextLook clock{.style = type::label, .color = ink};
  while (clock.style.size > 20 &&
         canvas.measure(look.clock, clock, 0).width > kClockShare * canvas.width())
    clock.style.size -= 2;
  float clock_width = std::ceil(canvas.measure(look.clock, clock, 0).width) + 2;
  const float left = margin + 104 + 28, whole = canvas.width() - left - margin;
  float room = whole - clock_width - 28;
  title = canvas.unbroken(look.title, title, room, 32);
  // On a narrow panel the title's words come before the time, which home tells.
  const bool timeless = canvas.large() && canvas.measure(look.title, title, room).lines > 2;
  if (timeless) {
    clock_width = 0;
    room = whole;
  }
  const float upper = canvas.measure(look.title, title, room).height;
  const float lower = look.line.empty() ? 0 : canvas.measure(look.line, line, room).height + 4;
  const float height = std::max(kHeader, upper + lower + 34 + 40);

  if (!look.ground) {
    // The screen has drawn what lies behind.
  } else if (canvas.look().reach) {
    draw_scene(canvas.painter(),
               {.area = canvas.on_glass({0, 0, canvas.width(), canvas.horizon()}),
                .horizon = 0.5F,
                .zone = 0.5F,
                .sun = {0.895F, 0.6F},
                .has_house = false},
               canvas.look().theme, canvas.rtl());
  } else if (contrast) {
    canvas.fill({0, height - 18, canvas.width(), 4}, theme.line);
  } else if (look.flat) {
    canvas.fill({0, 0, canvas.width(), height - 24}, look.hue.tint);
  } else {
    canvas.painter().hill(canvas.on_glass({0, 0, canvas.width(), height}), look.hue.tint,
                          canvas.rtl());
  }
  const float middle = (height - (look.flat ? 24 : 34)) / 2;
  const Rect badge{margin, middle - 52, 104, 104};
  canvas.fill(badge, theme.surface, 52);
  if (contrast) canvas.outline(badge, look.hue.mid, 52, 4);
  canvas.icon(look.icon, badge.inset(21), look.hue.deep);
  const float top = middle - (upper + lower) / 2;
  canvas.heading({left, top, room, upper}, look.title, title);
  canvas.text({left, top + upper + 4, room, 0}, look.line, line);
  if (!timeless)
    canvas.text_middle({canvas.width() - margin - clock_width, 0, clock_width, 2 * middle},
                       look.clock, clock);
  const float foot =
      canvas.height() - dock_height(canvas) - reach_strip_height(canvas) - kAboveDock;
  const float content_top = std::max(height + 12, canvas.horizon());
  // Words stand on the sky only, above the hills.
  const float sky = std::max(0.0F, canvas.horizon() * (look.ground ? 0.56F : 1) - height);
  return {.panel = {},
          .content = {margin, content_top, canvas.width() - 2 * margin, foot - content_top},
          .above = {margin, height, canvas.width() - 2 * margin, sky}};
}

Stage landscape_header(Canvas& canvas, const HeaderLook& look) {
  const auto& theme = canvas.theme();
  const float margin = canvas.margin();
  const float foot = canvas.height() - dock_height(canvas);
  const float panel = panel_width(canvas);
  if (look.ground) canvas.fill({0, 0, panel, foot}, look.hue.tint);
  if (look.ground && canvas.look().theme == ThemeName::contrast)
    canvas.fill({panel - 4, 0, 4, foot}, theme.line);
  const Rect badge{margin, 44, 96, 96};
  canvas.fill(badge, theme.surface, 48);
  if (canvas.look().theme == ThemeName::contrast) canvas.outline(badge, look.hue.mid, 48, 4);
  canvas.icon(look.icon, badge.inset(19), look.hue.deep);
  const float left = badge.right() + 24;
  const float room = panel - left - margin;
  const auto ink = look.words.value_or(look.hue.deep);
  TextLook title{.style = type::sized(type::heading, 48, 1.1F), .color = ink};
  const TextLook line{.style = type::support, .color = ink};
  title = canvas.unbroken(look.title, title, room, 32);
  std::string below(look.clock);
  if (below.empty()) {
    below = look.line;
  } else if (!look.line.empty()) {
    const auto one = std::string(look.line) + " · " + below;
    below =
        canvas.measure(one, line, 0).width <= room ? one : std::string(look.line) + "\n" + below;
  }
  const float upper = canvas.measure(look.title, title, room).height;
  const float lower = canvas.measure(below, line, room).height;
  const float top = upper + lower < badge.h ? badge.y + (badge.h - upper - lower) / 2 : badge.y;
  canvas.heading({left, top, room, upper}, look.title, title);
  canvas.text({left, top + upper, room, lower}, below, line);
  const float under =
      std::max(std::max(badge.bottom(), top + upper + lower) + 30, canvas.horizon());
  const float x = panel + margin;
  const float content_top = std::max(44.0F, canvas.horizon());
  if (look.ground && canvas.look().reach)
    draw_scene(canvas.painter(),
               {.area = canvas.on_glass({panel, 0, canvas.width() - panel, content_top - 24}),
                .horizon = 0.3F,
                .zone = 0.7F,
                .sun = {0.895F, 0.5F},
                .house = {0.7F, 0.75F},
                .scale = 0.7F},
               canvas.look().theme, canvas.rtl());
  return {
      .panel = {margin, under, panel - 2 * margin, foot - reach_strip_height(canvas) - under - 24},
      .content = {x, content_top, canvas.width() - margin - x, foot - kAboveDock - content_top}};
}

}  // namespace

float panel_width(const Canvas& canvas) {
  return std::min(kPanel * (canvas.large() ? 1.15F : 1), canvas.width() * 0.38F);
}

Stage header(Canvas& canvas, const HeaderLook& wanted) {
  auto look = wanted;
  if (canvas.large()) look.line = {};
  return canvas.portrait() ? portrait_header(canvas, look) : landscape_header(canvas, look);
}

bool sky_words(Canvas& canvas, const Stage& stage, const SkyWords& said) {
  const auto& theme = canvas.theme();
  const auto& box = stage.above;
  const TextLook small{.style = type::lead, .color = theme.ink};
  const TextLook big{.style = type::sized(type::display, 84, 1.12F), .color = theme.ink};
  // The title may take two lines; beside the sun, not on it.
  const float room = box.w * 0.8F;
  const float before = canvas.measure(said.before, small, room).height;
  const float title = canvas.measure(said.title, big, room).height;
  const float after = canvas.measure(said.after, small, room).height;
  if (before + title + after > box.h) return false;
  float y = box.y + (box.h - before - title - after) / 2;
  y += canvas.text({box.x, y, room, 0}, said.before, small);
  y += canvas.heading({box.x, y, room, 0}, said.title, big);
  canvas.text({box.x, y, room, 0}, said.after, small);
  return true;
}

}  // namespace hearth::ui
