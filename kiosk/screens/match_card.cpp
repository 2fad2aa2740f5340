#include "screens/match_card.h"

#include <algorithm>
#include <cmath>

#include "screens/group_reasons.h"
#include "screens/meeting_card.h"
#include "screens/meeting_words.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Canvas;
using ui::Rect;
using ui::TextLook;

constexpr float kPadX = 32, kPadY = 26, kChevron = 46, kRule = 16, kGap = 22;

// Everything that the card shows, in words; measured and drawn from the same.
struct Content {
  std::string id, name, name_language, time;
  PlaceLine place;
  GroupReasons reasons;
};

struct Looks {
  TextLook name, time, place, fits, differs;
};

Looks looks(const Canvas& canvas, const Content& content) {
  const auto& theme = canvas.theme();
  return {{.style = ui::type::sized(ui::type::heading, 44, 1.15F),
           .color = theme.ink,
           .language = content.name_language},
          {.style = ui::type::bold(ui::type::body), .color = theme.ink},
          {.style = ui::type::body, .color = theme.ink2},
          {.style = ui::type::support, .color = theme.ink},
          {.style = ui::type::support, .color = theme.ink2}};
}

float icon_size(const Canvas& canvas, float size) {
  return size * std::min(canvas.look().text_size, 1.5F);
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string all;
  for (const auto& one : sentences) all += (all.empty() ? "" : " ") + one;
  return all;
}

// A text beside its icon; returns the height. With `draw` false it only measures.
float beside(Canvas& canvas, ui::Icon icon, std::string_view text, const TextLook& look, Rect box,
             bool draw) {
  const float side = icon_size(canvas, 36), room = box.w - side - 14;
  const auto size = canvas.measure(text, look, room);
  const float line = size.height / static_cast<float>(std::max(1, size.lines));
  if (draw) {
    canvas.icon(icon, {box.x, box.y + std::max(0.0F, (line - side) / 2), side, side}, look.color);
    canvas.text({box.x + side + 14, box.y + std::max(0.0F, (side - line) / 2), room, 0}, text,
                look);
  }
  return std::max(side, size.height + std::max(0.0F, (side - line) / 2));
}

// Draws the card's words from the top of `box`, or measures them; returns their height.
float card_words(Canvas& canvas, const Content& content, Rect box, ui::Color rule, bool draw) {
  const auto look = looks(canvas, content);
  const float head = box.w - kChevron - 20;
  float y = box.y;
  const auto line = [&](float height, float gap) { y += height + gap; };
  const float name = canvas.measure(content.name, look.name, head).height;
  if (draw) canvas.text({box.x, y, head, 0}, content.name, look.name);
  line(name, 4);
  const auto time = canvas.measure(content.time, look.time, head);
  const float place = canvas.measure(content.place.text, look.place, 0).width;
  const float icon = icon_size(canvas, 36) + 14;
  if (draw) canvas.text({box.x, y, head, 0}, content.time, look.time);
  float left = 0;
  if (time.width + 20 + icon + place <= head)
    left = std::ceil(time.width) + 20;
  else
    line(time.height, 4);
  line(content.place.text.empty()
           ? (left > 0 ? time.height : -4)
           : std::max(left > 0 ? time.height : 0,
                      beside(canvas, content.place.icon, content.place.text, look.place,
                             {box.x + left, y, head - left, 0}, draw)),
       kRule);
  if (draw) canvas.fill({box.x, y, box.w, 2}, rule);
  line(2, kRule);
  line(beside(canvas, ui::Icon::sprout, joined(content.reasons.fits), look.fits,
              {box.x, y, box.w, 0}, draw),
       0);
  if (!content.reasons.differs.empty()) {
    line(0, 8);
    line(beside(canvas, ui::Icon::info, joined(content.reasons.differs), look.differs,
                {box.x, y, box.w, 0}, draw),
         0);
  }
  return y - box.y;
}

// Fewer reasons, until the card fits on a page: the meeting's own screen says the rest.
float shorten(Canvas& canvas, Content& content, float width, float page) {
  auto& [fits, differs] = content.reasons;
  if (canvas.large() && fits.size() > 1) fits.resize(1);
  for (;;) {
    const float height =
        card_words(canvas, content, {0, 0, width - 2 * kPadX, 0}, {}, false) + 2 * kPadY;
    if (height <= page || (fits.size() <= 1 && differs.size() <= 1)) return height;
    (fits.size() > 1 ? fits : differs).pop_back();
  }
}

void draw_card(Stage& stage, const catalog::GroupMatch& match, const Content& content, bool first,
               Rect rect) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  auto spoken = content.time + ", " + content.place.text + ". " + joined(content.reasons.fits);
  if (!content.reasons.differs.empty()) spoken += " " + joined(content.reasons.differs);
  const bool chosen = canvas.open(content.id, rect,
                                  {.role = ui::Role::card,
                                   .label = content.name,
                                   .value = spoken,
                                   .language = content.name_language});
  const bool pressed = canvas.pressed(content.id);
  if (!pressed) canvas.shadow(rect, ui::Shadow::touchable);
  const auto face = pressed ? theme.sunken : first ? theme.match.tint : theme.surface;
  canvas.fill(rect, face, ui::kCardRadius);
  canvas.outline(rect, theme.match.mid, ui::kCardRadius, theme.outline);
  const Rect inner = rect.inset(kPadX, kPadY);
  card_words(canvas, content, inner, first ? theme.match.mid : theme.line, true);
  canvas.icon(ui::Icon::right, {inner.right() - kChevron, inner.y + 14, kChevron, kChevron},
              theme.ink);
  canvas.close();
  if (chosen) open_meeting(stage, {match.occurrence, match.meeting, stage.today()});
}

}  // namespace

ui::Block match_card_block(Stage& stage, const MatchRequest& request, float width, float page) {
  const auto& match = request.match;
  const auto& meeting = stage.catalog.meeting(match.meeting);
  const auto name = stage.choose(meeting.name);
  Content content{"match." + meeting.id,
                  std::string(name.text),
                  name.as_asked ? std::string() : std::string(name.language),
                  group_time(stage, match),
                  place_line(stage, meeting, true),
                  group_reasons(stage, match, request.answers)};
  const float height = shorten(stage.canvas, content, width, page);
  return {.gap = kGap,
          .height = height,
          .draw = [&stage, match, content = std::move(content), first = request.first](Rect box) {
            draw_card(stage, match, content, first, box);
          }};
}

}  // namespace hearth::screens
