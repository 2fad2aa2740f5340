#include "screens/help_blocks.h"

#include <algorithm>
#include <utility>

#include "base/translatable.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kStep = 88, kPoint = 72;

}  // namespace

HelpBlocks::HelpBlocks(Stage& stage, Rect box)
    : stage_(stage), width_(box.w), page_(ui::page_room(stage.canvas, box)) {}

void HelpBlocks::only(const HelpCard& card) {
  // In small shapes with large text a card may be higher than the page: what it says last then
  // stands below it.
  auto shown = card;
  std::vector<Said> below;
  for (auto* part : {&shown.more, &shown.line}) {
    if (this->card(shown).height(width_) <= page_) break;
    below.insert(below.begin(), std::exchange(*part, {}));
  }
  if (this->card(shown).height(width_) > page_)
    below.insert(below.begin(), Said{std::exchange(shown.title.english, {})});
  row({this->card(shown)});
  for (const auto& said : below)
    if (!said.words.empty()) sentence(said);
}

void HelpBlocks::only(const NumberCard& card) {
  auto shown = card;
  Said below;
  if (number(shown).height(width_) > page_) below.words = std::exchange(shown.purpose.english, {});
  row({number(shown)});
  if (!below.words.empty()) sentence(below);
}

void HelpBlocks::cards(const std::vector<HelpCard>& all, int columns) {
  std::vector<HelpCell> cells;
  for (const auto& one : all)
    if (columns == 1)
      only(one);
    else
      cells.push_back(card(one));
  rows(cells, columns);
}

void HelpBlocks::row(std::vector<HelpCell> cells, float gap) {
  float shares = 0, height = 0;
  for (const auto& cell : cells) shares += cell.share;
  const float each = (width_ - (static_cast<float>(cells.size()) - 1) * kGap) / shares;
  for (const auto& cell : cells) height = std::max(height, cell.height(each * cell.share));
  // Words that need more than a page beside each other have it below each other.
  if (height > page_ && cells.size() > 1) {
    for (auto& cell : cells) row({std::move(cell)}, gap);
    return;
  }
  blocks_.push_back({gap, height, false, [each, cells = std::move(cells)](Rect box) {
                       float x = box.x;
                       for (const auto& cell : cells) {
                         cell.draw({x, box.y, each * cell.share, box.h});
                         x += each * cell.share + kGap;
                       }
                     }});
}

void HelpBlocks::rows(const std::vector<HelpCell>& cells, int columns) {
  const auto count = static_cast<std::size_t>(columns);
  for (std::size_t i = 0; i < cells.size(); i += count) {
    std::vector<HelpCell> some(
        cells.begin() + static_cast<std::ptrdiff_t>(i),
        cells.begin() + static_cast<std::ptrdiff_t>(std::min(i + count, cells.size())));
    // What is missing in the last row keeps its place empty.
    while (some.size() < count) some.push_back({[](float) { return 0.0F; }, [](Rect) {}});
    row(std::move(some));
  }
}

void HelpBlocks::heading(const Said& said) {
  const ui::TextLook look{.style = ui::type::label, .color = theme().ink};
  blocks_.push_back({34, said_height(canvas(), said, look, width_), true,
                     [this, said, look](Rect box) { draw_said(canvas(), box, said, look, true); }});
}

void HelpBlocks::sentence(const Said& said, bool strong) {
  const ui::TextLook look{.style = strong ? ui::type::bold(ui::type::body) : ui::type::support,
                          .color = strong ? theme().ink : theme().ink2};
  const auto add = [&](const Said& part, float height) {
    blocks_.push_back({18, height, false,
                       [this, part, look](Rect box) { draw_said(canvas(), box, part, look); }});
  };
  const float height = said_height(canvas(), said, look, width_);
  if (height <= page_) return add(said, height);
  for (const auto& text : {said.words, said.english})
    for (auto& part : ui::split_to_fit(canvas(), text, look, width_, page_))
      add({part}, canvas().measure(part, look, width_).height);
}

void HelpBlocks::step(int number, std::optional<ui::Icon> icon, const Said& title,
                      const Said& line) {
  const bool portrait = canvas().portrait();
  const ui::TextLook strong{.style = {portrait ? 42.0F : 38.0F, 1.2F, true, 0},
                            .color = theme().ink};
  const ui::TextLook plain{.style = {portrait ? 32.0F : 30.0F, 1.36F, false, 0},
                           .color = theme().ink2};
  const float tall = portrait ? kStep : 78, pad = portrait ? 28 : 20;
  const float left = tall + 28, end = icon ? 64 + 24 : 0;
  const float room = width_ - left - end;
  const float upper = said_height(canvas(), title, strong, room);
  const float lower = said_height(canvas(), line, plain, room);
  if (upper + lower + pad > page_) {
    if (lower > 0) {
      step(number, icon, title, {});
      return sentence(line);
    }
    if (!title.english.empty()) {
      step(number, icon, {title.words}, {});
      return sentence({title.english});
    }
  }
  blocks_.push_back(
      {0, std::max(tall, upper + lower) + pad, false, [=, this](Rect box) {
         const Rect circle{box.x, box.y + (box.h - tall) / 2, tall, tall};
         canvas().fill(circle, theme().surface, tall / 2);
         canvas().outline(circle, theme().help, tall / 2, std::max(4.0F, theme().outline));
         canvas().text_middle(circle, std::to_string(number),
                              {.style = {44, 1.2F, true, 0},
                               .color = theme().help,
                               .align = text::Align::center,
                               .grows = false});
         const float top = box.y + (box.h - upper - lower) / 2;
         draw_said(canvas(), {box.x + left, top, room, 0}, title, strong, true);
         draw_said(canvas(), {box.x + left, top + upper, room, 0}, line, plain);
         if (icon)
           canvas().icon(*icon, {box.right() - 64, box.y + (box.h - 64) / 2, 64, 64}, theme().help);
         canvas().fill({box.x, box.bottom() - 2, box.w, 2}, theme().line);
       }});
}

void HelpBlocks::point(ui::Icon icon, const Said& said, const Said& note) {
  const ui::TextLook strong{.style = {34, 1.3F, true, 0}, .color = theme().ink};
  const ui::TextLook plain{.style = ui::type::support, .color = theme().ink2};
  const float left = kPoint + 24, room = width_ - left;
  const float upper = said_height(canvas(), said, strong, room);
  const float lower = said_height(canvas(), note, plain, room);
  blocks_.push_back({14, std::max(kPoint, upper + lower), false, [=, this](Rect box) {
                       ui::icon_box(canvas(), {box.x, box.y + (box.h - kPoint) / 2, kPoint, kPoint},
                                    icon, theme().sunken, theme().ink, 40);
                       const float top = box.y + (box.h - upper - lower) / 2;
                       draw_said(canvas(), {box.x + left, top, room, 0}, said, strong);
                       draw_said(canvas(), {box.x + left, top + upper, room, 0}, note, plain);
                     }});
}

void HelpBlocks::list(const Said& title, const std::vector<Said>& lines) {
  const ui::TextLook strong{.style = {34, 1.25F, true, 0}, .color = theme().ink};
  const ui::TextLook plain{.style = ui::type::support, .color = theme().ink};
  const float pad = 30, dot = 34, room = width_ - 2 * pad;
  float height = said_height(canvas(), title, strong, room) + 2 * 24;
  for (const auto& line : lines) height += 6 + said_height(canvas(), line, plain, room - dot);
  if (height > page_) {
    heading(title);
    for (const auto& line : lines) sentence(line);
    return;
  }
  blocks_.push_back(
      {24, height, false, [=, this](Rect box) {
         canvas().fill(box, theme().sunken, ui::kControlRadius);
         if (canvas().look().theme == ui::ThemeName::contrast)
           canvas().outline(box, theme().line, ui::kControlRadius, 2);
         float y = box.y + 24;
         y += draw_said(canvas(), {box.x + pad, y, room, 0}, title, strong, true);
         for (const auto& line : lines) {
           y += 6;
           const float half = canvas().measure("X", plain, 0).height / 2;
           canvas().fill({box.x + pad + 6, y + half - 6, 12, 12}, theme().help, 6);
           y += draw_said(canvas(), {box.x + pad + dot, y, room - dot, 0}, line, plain);
         }
       }});
}

std::optional<HelpCell> HelpBlocks::code(const std::string& id,
                                         const std::optional<std::string>& link,
                                         std::string_view title) {
  if (!link) return std::nullopt;
  auto made = ui::qr_code(*link);
  if (!made.ok()) return std::nullopt;
  const ui::QrCard card{
      *std::move(made), std::string(title),
      std::string(stage_.words().tr("Scan it with your phone. Nobody sees that you did."))};
  return HelpCell{[this, card](float width) { return ui::qr_card_height(canvas(), card, width); },
                  [this, id, card](Rect box) { ui::qr_card(canvas(), id, box, card); }};
}

void HelpBlocks::show(Rect box) {
  ui::draw_pages(canvas(), box, blocks_, stage_.visit.here().page);
}

bool HelpBlocks::show_whole(Rect box) {
  if (ui::height_of(blocks_) > box.h) return false;
  ui::draw_blocks(blocks_, {0, static_cast<int>(blocks_.size())}, box);
  return true;
}

HelpCell stacked(HelpCell upper, HelpCell lower) {
  const auto height = [upper, lower](float width) {
    return 2 * std::max(upper.height(width), lower.height(width)) + HelpBlocks::kGap;
  };
  const auto draw = [upper, lower](Rect box) {
    const float each = (box.h - HelpBlocks::kGap) / 2;
    upper.draw({box.x, box.y, box.w, each});
    lower.draw({box.x, box.bottom() - each, box.w, each});
  };
  return {height, draw};
}

ui::Stage help_header(Stage& stage, ui::Icon icon, std::string_view title, std::string_view line) {
  const auto& theme = stage.canvas.theme();
  return ui::header(stage.canvas, {.icon = icon,
                                   .title = title,
                                   .line = line,
                                   .clock = {},
                                   .hue = {theme.help_tint, theme.help, theme.help}});
}

HelpCard desk_card(const Stage& stage, const char* phrase) {
  return {.id = "help.desk",
          .icon = ui::Icon::desk,
          .title = say(stage, N_("Go to the front desk")),
          .line = say(stage, stage.catalog.center().front_desk),
          .more = say(stage, phrase),
          .kind = HelpCard::Kind::fact};
}

}  // namespace hearth::screens
