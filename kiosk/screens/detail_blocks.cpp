#include "screens/detail_blocks.h"

#include <algorithm>
#include <cmath>

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kFactIcon = 72, kFactLead = kFactIcon + 20, kColumnGap = 32;
constexpr float kCardGap = 24;

}  // namespace

listing::ChosenText DetailBlocks::choose(const listing::Translated& text) {
  const auto chosen = stage_.choose(text);
  translated_ = translated_ && chosen.as_asked;
  return chosen;
}

void DetailBlocks::heading(std::string_view text) {
  const ui::TextLook look{.style = ui::type::label, .color = theme().ink};
  blocks_.push_back(
      {30, canvas().measure(text, look, width_).height, true, [this, text, look](Rect box) {
         canvas().heading({box.x, box.y, box.w, 0}, text, look);
       }});
}

void DetailBlocks::paragraph(std::string_view text, std::string_view language) {
  const ui::TextLook look{.style = ui::type::support, .color = theme().ink, .language = language};
  for (auto& part : ui::split_to_fit(canvas(), text, look, width_, page_ - 90)) {
    const float height = canvas().measure(part, look, width_).height;
    blocks_.push_back({14, height, false, [this, part, look](Rect box) {
                         canvas().text({box.x, box.y, box.w, 0}, part, look);
                       }});
  }
}

void DetailBlocks::paragraph(const listing::Translated& text) {
  const auto chosen = choose(text);
  if (!chosen.text.empty())
    paragraph(chosen.text, chosen.as_asked ? std::string_view() : chosen.language);
}

void DetailBlocks::fact_row(const std::vector<Fact>& row, float each) {
  const ui::TextLook look{.style = ui::type::support, .color = theme().ink};
  float height = kFactIcon;
  for (const auto& one : row)
    height = std::max(height, canvas().measure(one.text, look, each - kFactLead).height);
  blocks_.push_back(
      {16, height, false, [this, row, each, look](Rect box) {
         float x = box.x;
         for (const auto& one : row) {
           ui::icon_box(canvas(), {x, box.y + (box.h - kFactIcon) / 2, kFactIcon, kFactIcon},
                        one.icon, hue_.tint, hue_.deep, 44);
           canvas().text_middle({x + kFactLead, box.y, each - kFactLead, box.h}, one.text, look);
           x += each + kColumnGap;
         }
       }});
}

void DetailBlocks::fact(const Fact& fact) {
  fact_row({fact}, width_);
}

void DetailBlocks::facts(const std::vector<Fact>& all) {
  const std::size_t columns = canvas().large() || width_ < 800 ? 1 : 2;
  const float each = columns == 1 ? width_ : (width_ - kColumnGap) / 2;
  for (std::size_t i = 0; i < all.size(); i += columns)
    fact_row({all.begin() + static_cast<std::ptrdiff_t>(i),
              all.begin() + static_cast<std::ptrdiff_t>(std::min(i + columns, all.size()))},
             each);
}

void DetailBlocks::pills(const std::vector<ui::Pill>& all, float gap) {
  if (all.empty()) return;
  const float height = ui::pills_height(canvas(), all, width_);
  blocks_.push_back(
      {gap, height, false, [this, all](Rect box) { ui::pills(canvas(), box, all, hue_); }});
}

void DetailBlocks::card_row(const std::vector<ui::QrCard>& row, float each) {
  float height = 0;
  for (const auto& card : row) height = std::max(height, ui::qr_card_height(canvas(), card, each));
  const auto first = cards_;
  cards_ += static_cast<int>(row.size());
  blocks_.push_back({16, height, false, [this, row, each, first](Rect box) {
                       float x = box.x;
                       int number = first;
                       for (const auto& card : row) {
                         ui::qr_card(canvas(), id_ + ".code." + std::to_string(number++),
                                     {x, box.y, each, box.h}, card);
                         x += each + kCardGap;
                       }
                     }});
}

void DetailBlocks::cards(std::vector<ui::QrCard> all) {
  for (auto& card : all) card.room = page_;
  const float half = (width_ - kCardGap) / 2;
  const bool fits = std::all_of(all.begin(), all.end(), [&](const ui::QrCard& card) {
    return ui::qr_card_width(canvas(), card.code) <= half;
  });
  const std::size_t columns = fits && all.size() > 1 && !canvas().large() ? 2 : 1;
  const float each = columns == 1 ? width_ : half;
  for (std::size_t i = 0; i < all.size(); i += columns)
    card_row({all.begin() + static_cast<std::ptrdiff_t>(i),
              all.begin() + static_cast<std::ptrdiff_t>(std::min(i + columns, all.size()))},
             each);
}

void DetailBlocks::note(const std::string& id, ui::Icon icon, const std::string& text,
                        ui::NoteKind kind) {
  blocks_.push_back(
      {18, ui::note_height(canvas(), text, width_), false,
       [this, id, icon, text, kind](Rect box) { ui::note(canvas(), id, box, icon, text, kind); }});
}

void DetailBlocks::time(const std::string& range, const std::string& note, ui::Color note_ink,
                        const std::string& rest) {
  const ui::TextLook big{.style = ui::type::sized(ui::type::heading, 48, 1.15F),
                         .color = theme().ink};
  const ui::TextLook strong{.style = ui::type::bold(ui::type::body), .color = note_ink};
  const ui::TextLook plain{.style = ui::type::body, .color = theme().ink2};
  const float left = 30 + 84 + 24, room = width_ - left - 30;
  const auto wide = [&](const std::string& text, const ui::TextLook& look) {
    return text.empty() ? 0.0F : std::ceil(canvas().measure(text, look, 0).width) + 2;
  };
  const auto tall = [&](const std::string& text, const ui::TextLook& look) {
    return text.empty() ? 0.0F : canvas().measure(text, look, room).height;
  };
  const float note_width = wide(note, strong), lead = note_width > 0 ? note_width + 8 : 0;
  const bool beside = lead + wide(rest, plain) <= room;
  const float first = tall(range, big);
  const float second = beside ? std::max(tall(note, strong), tall(rest, plain))
                              : tall(note, strong) + tall(rest, plain);
  const float note_height = tall(note, strong);
  blocks_.push_back(
      {0, std::max(128.0F, first + second + 44), false, [=, this](Rect box) {
         canvas().fill(box, theme().sunken, ui::kCardRadius);
         ui::icon_box(canvas(), {box.x + 30, box.y + (box.h - 84) / 2, 84, 84}, ui::Icon::clock,
                      theme().surface, theme().ink, 52);
         const float top = box.y + (box.h - first - second) / 2, x = box.x + left;
         canvas().text({x, top, room, 0}, range, big);
         canvas().text({x, top + first, beside && lead > 0 ? note_width : room, 0}, note, strong);
         canvas().text({x + (beside ? lead : 0), top + first + (beside ? 0 : note_height),
                        room - (beside ? lead : 0), 0},
                       rest, plain);
       }});
}

}  // namespace hearth::screens
