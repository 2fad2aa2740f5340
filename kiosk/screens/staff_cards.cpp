// The pieces of staff's pages that stand on cards, and those of several parts.
#include <algorithm>
#include <cmath>
#include <utility>

#include "screens/staff_blocks.h"

namespace hearth::screens {

namespace {

using ui::Canvas;
using ui::Rect;

constexpr float kCardPad = 28, kGap = 16, kIcon = 52;

// A piece of a card: its first has the upper corners, its last the lower ones.
void draw_card_part(Canvas& canvas, Rect rect, bool first, bool last) {
  const auto& theme = canvas.theme();
  constexpr float kRadius = ui::kCardRadius;
  // One unit over the piece above, so that no seam shows between the two.
  if (!first) rect = {rect.x, rect.y - 1, rect.w, rect.h + 1};
  const auto layer = [&](Rect area, ui::Color color, float radius) {
    canvas.fill(area, color, first || last ? radius : 0);
    if (!first && last) canvas.fill({area.x, area.y, area.w, radius}, color);
    if (first && !last) canvas.fill({area.x, area.bottom() - radius, area.w, radius}, color);
  };
  const float edge = theme.outline;
  layer(rect, theme.line, kRadius);
  layer({rect.x + edge, rect.y + (first ? edge : 0), rect.w - 2 * edge,
         rect.h - (first ? edge : 0) - (last ? edge : 0)},
        theme.surface, kRadius - edge);
}

}  // namespace

void StaffBlocks::begin_card() {
  card_ = blocks_.size();
  width_ -= 2 * kCardPad;
}

void StaffBlocks::end_card() {
  for (auto i = *card_; i < blocks_.size(); ++i) {
    auto& block = blocks_[i];
    const bool first = i == *card_, last = i + 1 == blocks_.size();
    // The gap lies on the card, so that a page may begin in the midst of it.
    const float above = first ? kCardPad : block.gap;
    block.draw = [this, first, last, above, inner = block.height,
                  draw = std::move(block.draw)](Rect box) {
      draw_card_part(canvas_, box, first, last);
      draw({box.x + kCardPad, box.y + above, box.w - 2 * kCardPad, inner});
    };
    block.height = std::ceil(above + block.height) + (last ? kCardPad : 0);
    block.gap = first ? 24 : 0;
  }
  card_.reset();
  width_ += 2 * kCardPad;
}

void StaffBlocks::numbered(const std::vector<std::string>& all) {
  const ui::TextLook word{.style = ui::type::label, .color = canvas_.theme().ink, .language = "en"};
  const ui::TextLook figure{.style = ui::type::support, .color = canvas_.theme().ink2};
  constexpr float kFigure = 52;
  const float half = (width_ - kGap) / 2;
  const bool beside = std::none_of(all.begin(), all.end(), [&](const std::string& one) {
    return canvas_.breaks_word(one, word, half - 2 * kCardPad - kFigure);
  });
  const std::size_t columns = beside ? 2 : 1;
  const float each = beside ? half : width_, tall = canvas_.measure("X", word, 0).height + 36;
  for (std::size_t at = 0; at < all.size(); at += columns)
    blocks_.push_back(
        {at == 0 ? 20 : kGap, tall, false, [=, this](Rect box) {
           for (auto i = at; i < std::min(at + columns, all.size()); ++i, box.x += each + kGap) {
             canvas_.fill({box.x, box.y, each, tall}, canvas_.theme().sunken, ui::kControlRadius);
             canvas_.text_middle({box.x + kCardPad, box.y, kFigure, tall}, std::to_string(i + 1),
                                 figure);
             canvas_.text_middle(
                 {box.x + kCardPad + kFigure, box.y, each - 2 * kCardPad - kFigure, tall}, all[i],
                 word);
           }
         }});
}

void StaffBlocks::timed_row(std::string_view id, std::string_view time, std::string_view label,
                            std::string_view line, bool care, std::function<void()> chosen) {
  const ui::TextLook hour{.style = ui::type::bold(ui::type::body), .color = canvas_.theme().ink};
  const ui::TextLook upper{.style = ui::type::bold(ui::type::body), .color = canvas_.theme().ink};
  const ui::TextLook lower{.style = ui::type::support,
                           .color = care ? canvas_.theme().care : canvas_.theme().ink2};
  // As wide for every hour of the day, so that names stand below each other.
  const float first_column = std::ceil(
      std::max(canvas_.measure(time, hour, 0).width, canvas_.measure("00:00 MM", hour, 0).width));
  const float inner = width_ - 2 * kCardPad - kIcon - kGap;
  const bool beside = first_column < inner * 0.4F;
  const float lead = beside ? first_column + 28 : 0, room = inner - lead;
  const float above = beside ? 0 : canvas_.measure(time, hour, room).height;
  const float first = canvas_.measure(label, upper, room).height;
  const float second = line.empty() ? 0 : canvas_.measure(line, lower, room).height;
  const float words = above + first + second;
  blocks_.push_back(
      {12, std::max(96.0F, words + 28), false,
       [=, this, id = std::string(id), time = std::string(time), label = std::string(label),
        line = std::string(line), chosen = std::move(chosen)](Rect box) {
         const auto& theme = canvas_.theme();
         const bool now = canvas_.open(id, box,
                                       {.role = ui::Role::choice,
                                        .label = label,
                                        .value = line.empty() ? time : time + " · " + line});
         canvas_.fill(box, canvas_.pressed(id) ? theme.sunken : theme.surface, ui::kControlRadius);
         canvas_.outline(box, theme.edge, ui::kControlRadius, theme.outline);
         const float x = box.x + kCardPad;
         float y = box.y + (box.h - words) / 2;
         if (beside)
           canvas_.text_middle({x, box.y, first_column, box.h}, time, hour);
         else
           y += canvas_.text({x, y, room, 0}, time, hour);
         y += canvas_.text({x + lead, y, room, 0}, label, upper);
         if (!line.empty()) canvas_.text({x + lead, y, room, 0}, line, lower);
         canvas_.icon(ui::Icon::right,
                      {box.right() - kCardPad - 40, box.y + (box.h - 44) / 2, 44, 44}, theme.ink2);
         canvas_.close();
         if (now) chosen();
       }});
}

void StaffBlocks::called_off(std::string_view time, std::string_view label, std::string_view why) {
  const ui::TextLook hour{.style = ui::type::label, .color = canvas_.theme().ink2};
  const ui::TextLook upper{.style = ui::type::label, .color = canvas_.theme().ink};
  const ui::TextLook lower{.style = ui::type::bold(ui::type::support),
                           .color = canvas_.theme().care};
  const auto timed = canvas_.measure(time, hour, 0);
  const float inner = width_ - 2 * kCardPad;
  const bool beside = timed.width + 40 < inner * 0.4F;
  const float lead = beside ? std::ceil(timed.width) + 40 : 0, room = inner - lead;
  const float first = canvas_.measure(label, upper, room).height;
  const float second = canvas_.measure(why, lower, room).height;
  const float words = first + second + (beside ? 0 : timed.height);
  blocks_.push_back({20, words + 48, false,
                     [=, this, time = std::string(time), label = std::string(label),
                      why = std::string(why)](Rect box) {
                       const auto& theme = canvas_.theme();
                       canvas_.open_region("cancel.seen", box, ui::Role::status,
                                           label + " · " + why);
                       canvas_.fill(box, theme.sunken, ui::kControlRadius);
                       const float x = box.x + kCardPad;
                       float y = box.y + 24;
                       const float middle = beside ? box.y + box.h / 2 : y + timed.height / 2;
                       if (beside) {
                         canvas_.text_middle({x, box.y, lead, box.h}, time, hour);
                       } else {
                         y += canvas_.text({x, y, room, 0}, time, hour);
                       }
                       canvas_.fill({x, middle - 2, std::ceil(timed.width), 4}, theme.ink2);
                       y += canvas_.text({x + lead, y, room, 0}, label, upper);
                       canvas_.text({x + lead, y, room, 0}, why, lower);
                       canvas_.close();
                     }});
}

void StaffBlocks::buttons(Button first, Button second) {
  const float half = (width_ - kGap) / 2;
  const auto tall = [&](const Button& one, float width) {
    return std::max(104.0F, ui::button_height(canvas_, one.label, width, one.look));
  };
  if (std::max(ui::button_width(canvas_, first.label, first.look),
               ui::button_width(canvas_, second.label, second.look)) > half) {
    // Below each other what one came for is first.
    button(second.id, second.label, second.look, second.chosen);
    button(first.id, first.label, first.look, first.chosen);
    return;
  }
  blocks_.push_back(
      {24, std::max(tall(first, half), tall(second, half)), false,
       [this, half, first = std::move(first), second = std::move(second)](Rect box) {
         if (ui::button(canvas_, first.id, {box.x, box.y, half, box.h}, first.label, first.look))
           return first.chosen();
         if (ui::button(canvas_, second.id, {box.x + half + kGap, box.y, half, box.h}, second.label,
                        second.look))
           second.chosen();
       }});
}

void StaffBlocks::entry(ui::Icon icon, std::string_view title, std::string_view line,
                        Button button) {
  const ui::TextLook upper{.style = ui::type::bold(ui::type::body), .color = canvas_.theme().ink};
  const ui::TextLook lower{.style = ui::type::support, .color = canvas_.theme().ink2};
  const float wide = ui::button_width(canvas_, button.label, button.look), lead = kIcon + 24;
  const float inner = width_ - 2 * kCardPad;
  const bool beside = lead + wide + kGap <= inner * 0.55F;
  const float room = inner - lead - (beside ? wide + kGap : 0);
  const float first = canvas_.measure(title, upper, room).height;
  const float second = canvas_.measure(line, lower, room).height;
  const float key =
      std::max(88.0F, ui::button_height(canvas_, button.label, beside ? wide : inner, button.look));
  const float words = first + second;
  const float height = 40 + (beside ? std::max(words, key) : words + 20 + key);
  blocks_.push_back(
      {kGap, height, false,
       [=, this, title = std::string(title), line = std::string(line),
        button = std::move(button)](Rect box) {
         const auto& theme = canvas_.theme();
         draw_card_part(canvas_, box, true, true);
         const Rect all{box.x + kCardPad, box.y + 20, inner, beside ? box.h - 40 : words};
         canvas_.icon(icon, {all.x, all.y + (all.h - kIcon) / 2, kIcon, kIcon}, theme.ink2);
         const float top = all.y + (all.h - words) / 2;
         canvas_.text({all.x + lead, top, room, 0}, title, upper);
         canvas_.text({all.x + lead, top + first, room, 0}, line, lower);
         const Rect place = beside ? Rect{all.right() - wide, all.y + (all.h - key) / 2, wide, key}
                                   : Rect{all.x, all.bottom() + 20, inner, key};
         if (ui::button(canvas_, button.id, place, button.label, button.look)) button.chosen();
       }});
}

}  // namespace hearth::screens
