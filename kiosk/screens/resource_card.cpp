#include "screens/resource_card.h"

#include <algorithm>

#include "screens/resource_words.h"
#include "ui/pills.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Canvas;
using ui::Rect;

constexpr char kAnyLetter = 'X';  // to measure a line by
constexpr float kPadX = 32, kPadY = 20, kChevron = 44, kGap = 10;
constexpr float kPillsBeside[] = {440, 500, 560};  // of a wide card, at its end

// Everything that the card shows, in words; measured and drawn from the same.
struct Content {
  std::string_view name, name_language;
  ui::Pill state;
  WhereWords where;
  std::vector<ui::Pill> facts;
  std::string spoken;  // state, place and facts in one line
  bool small = false;  // the name: in the letters of a line below it
};

Content content(const Stage& stage, std::uint32_t index) {
  const auto& resource = stage.catalog.resource(index);
  Content result;
  const auto name = stage.choose(resource.name);
  result.name = name.text;
  result.name_language = name.as_asked ? std::string_view() : name.language;
  const auto opening = opening_words(stage, index);
  result.state = {opening.text, opening.icon, opening.kind};
  result.where = where_words(stage, index);
  // In large text the place's own screen says the rest.
  if (!stage.canvas.large()) result.facts = deciding_pills(stage, resource);
  result.spoken = opening.text;
  if (!result.where.text.empty()) result.spoken += ", " + result.where.text;
  for (const auto& fact : result.facts) result.spoken += ", " + fact.text;
  return result;
}

ui::TextLook name_look(const Canvas& canvas, const Content& shown) {
  return {.style = shown.small ? ui::type::bold(ui::type::support)
                               : ui::type::sized(ui::type::label, 38, 1.2F),
          .color = canvas.theme().ink,
          .language = shown.name_language};
}

ui::TextLook where_look(const Canvas& canvas) {
  return {.style = ui::type::support, .color = canvas.theme().ink2};
}

float where_icon(const Canvas& canvas) {
  return 34 * std::min(canvas.look().text_size, 1.5F);
}

// Wide cards have the pills beside the words, at the end; others below the name, and below all.
struct Plan {
  float room = 0;
  float beside = 0;  // 0: below
};

// The pills have as much room as the state needs to stand in a line.
Plan plan(const Canvas& canvas, const ui::Pill& state, float width) {
  Plan plan{width - 2 * kPadX - kChevron - 20, 0};
  if (canvas.portrait() || canvas.large() || plan.room < 1000) return plan;
  auto brief = state;
  brief.text.assign(1, kAnyLetter);
  const float line = ui::pills_height(canvas, {brief}, plan.room);
  for (const float room : kPillsBeside) {
    plan.beside = room;
    if (ui::pills_height(canvas, {state}, room) <= line) break;
  }
  plan.room -= plan.beside + 20;
  return plan;
}

// As many facts as go into one row.
void keep_row(const Canvas& canvas, std::vector<ui::Pill>& facts, float width) {
  if (facts.empty()) return;
  const float one = ui::pills_height(canvas, {facts.front()}, width);
  while (facts.size() > 1 && ui::pills_height(canvas, facts, width) > one + 1) facts.pop_back();
}

float where_height(const Canvas& canvas, const Content& shown, float room) {
  if (shown.where.text.empty()) return 0;
  const float icon = where_icon(canvas);
  return std::max(icon,
                  canvas.measure(shown.where.text, where_look(canvas), room - icon - 12).height);
}

void draw_where(Canvas& canvas, const Content& shown, Rect box) {
  if (shown.where.text.empty()) return;
  const float icon = where_icon(canvas);
  const auto look = where_look(canvas);
  const auto size = canvas.measure(shown.where.text, look, box.w - icon - 12);
  const float line = size.height / static_cast<float>(std::max(1, size.lines));
  canvas.icon(shown.where.icon, {box.x, box.y + std::max(0.0F, (line - icon) / 2), icon, icon},
              look.color);
  canvas.text({box.x + icon + 12, box.y + std::max(0.0F, (icon - line) / 2), box.w - icon - 12, 0},
              shown.where.text, look);
}

struct Heights {
  float name = 0, state = 0, where = 0, facts = 0;
  float stacked() const {
    return name + kGap + state + (where > 0 ? kGap + where : 0) + (facts > 0 ? kGap + facts : 0);
  }
  float words() const { return name + (where > 0 ? kGap + where : 0); }
  float pills() const { return state + (facts > 0 ? kGap + facts : 0); }
};

Heights heights(const Canvas& canvas, Content& shown, const Plan& plan) {
  const float width = plan.beside > 0 ? plan.beside : plan.room;
  keep_row(canvas, shown.facts, width);
  return {canvas.measure(shown.name, name_look(canvas, shown), plan.room).height,
          ui::pills_height(canvas, {shown.state}, width), where_height(canvas, shown, plan.room),
          shown.facts.empty() ? 0 : ui::pills_height(canvas, shown.facts, width)};
}

struct Card {
  Content shown;
  Plan layout;
  Heights tall;
  float height() const {
    if (layout.beside > 0) return std::max({120.0F, tall.words() + 30, tall.pills() + 30});
    return tall.stacked() + 2 * kPadY;
  }
};

// Says less, until it fits on a page: the place's own screen says it all. Its name is never cut.
Card card_of(const Stage& stage, std::uint32_t resource, float width, float page) {
  Card card{content(stage, resource), {}, {}};
  auto& [shown, layout, tall] = card;
  layout = plan(stage.canvas, shown.state, width);
  for (;;) {
    tall = heights(stage.canvas, shown, layout);
    if (card.height() <= page || shown.small) return card;
    if (!shown.facts.empty())
      shown.facts.clear();
    else if (!shown.where.text.empty())
      shown.where = {};
    else
      shown.small = true;
  }
}

}  // namespace

float resource_card_height(const Stage& stage, std::uint32_t resource, float width, float page) {
  return card_of(stage, resource, width, page).height();
}

bool resource_card(Stage& stage, std::uint32_t resource, Rect rect) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto [shown, layout, tall] = card_of(stage, resource, rect.w, rect.h);
  const bool beside = layout.beside > 0;
  const auto id = "resource." + stage.catalog.resources()[resource].id;
  const bool chosen = canvas.open(id, rect,
                                  {.role = ui::Role::card,
                                   .label = shown.name,
                                   .value = shown.spoken,
                                   .language = shown.name_language});
  const bool pressed = canvas.pressed(id);
  if (!pressed) canvas.shadow(rect, ui::Shadow::touchable);
  canvas.fill(rect, pressed ? theme.find.tint : theme.surface, ui::kCardRadius);
  canvas.outline(rect, theme.find.mid, ui::kCardRadius, theme.outline);
  const float left = rect.x + kPadX;
  float y = rect.y + (rect.h - (beside ? tall.words() : tall.stacked())) / 2;
  y += canvas.text({left, y, layout.room, 0}, shown.name, name_look(canvas, shown)) + kGap;
  if (beside) {
    const float end = rect.right() - kPadX - kChevron - 20;
    float top = rect.y + (rect.h - tall.pills()) / 2;
    const Rect box{end - layout.beside, top, layout.beside, 0};
    top += ui::pills(canvas, box, {shown.state}, theme.find, ui::PillRows::end) + kGap;
    ui::pills(canvas, {box.x, top, box.w, 0}, shown.facts, theme.find, ui::PillRows::end);
  } else {
    y += ui::pills(canvas, {left, y, layout.room, 0}, {shown.state}, theme.find) + kGap;
  }
  draw_where(canvas, shown, {left, y, layout.room, 0});
  if (!beside) {
    y += tall.where > 0 ? tall.where + kGap : 0;
    ui::pills(canvas, {left, y, layout.room, 0}, shown.facts, theme.find);
  }
  canvas.icon(
      ui::Icon::right,
      {rect.right() - kPadX - kChevron, rect.y + (rect.h - kChevron) / 2, kChevron, kChevron},
      theme.ink);
  canvas.close();
  return chosen;
}

void open_resource(Stage& stage, std::uint32_t resource) {
  stage.visit.go(
      {.screen = visit::Screen::resource, .resource = stage.catalog.resources()[resource].id});
}

ui::Block resource_card_block(Stage& stage, std::uint32_t resource, float width, float page) {
  return {.gap = 16,
          .height = resource_card_height(stage, resource, width, page),
          .draw = [&stage, resource](Rect box) {
            if (resource_card(stage, resource, box)) open_resource(stage, resource);
          }};
}

}  // namespace hearth::screens
