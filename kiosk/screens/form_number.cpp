// A number: plus and minus for small steps, and figures where every number can be begun with them.
#include <algorithm>
#include <array>

#include "screens/figure_grid.h"
#include "screens/form_question.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kGap = kFigureGap, kStep = 168, kStepTall = 148, kKeyTall = 104;
constexpr std::int64_t kFewNumbers = 12;  // as many as plus and minus alone are good for

// The beginning of a number is a number too, so that what was touched so far is never out of range.
bool has_figures(const listing::Question& question) {
  return 0 <= question.min && question.min <= 1 && question.max > 1;
}

std::int64_t stepped(const Asked& asked, std::int64_t by) {
  const auto& question = asked.question();
  const auto now = asked.draft.answers().number(asked.at);
  // Before the first touch nothing stands there: plus begins with one, minus with none.
  const std::int64_t next = now ? *now + by : by > 0 ? 1 : 0;
  return std::clamp(next, question.min, question.max);
}

void add_figure(const Asked& asked, std::int64_t figure) {
  const auto now = asked.draft.answers().number(asked.at).value_or(0);
  const auto longer = now * 10 + figure;
  asked.draft.count(asked.at, longer <= asked.question().max ? longer : figure);
}

void erase_figure(const Asked& asked) {
  const auto now = asked.draft.answers().number(asked.at);
  if (!now) return;
  asked.draft.skip(asked.at);
  if (*now >= 10) asked.draft.count(asked.at, *now / 10);
}

void draw_value(Stage& stage, const Asked& asked, Rect box) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& words = stage.words();
  const auto number = asked.draft.answers().number(asked.at);
  const auto said = number ? words.phrase("{number}", {{"number", *number}})
                           : std::string(words.tr("Not answered yet"));
  canvas.open("answer.number", box,
              {.role = ui::Role::status,
               .label = words.tr("Your answer"),
               .value = said,
               .acts = false,
               .answered = true});
  canvas.fill(box, theme.sunken, ui::kControlRadius);
  const ui::TextLook look{.style = number ? ui::TypeStyle{84, 1.1F, true, 0} : ui::type::support,
                          .color = number ? theme.ink : theme.ink2,
                          .align = text::Align::center,
                          .grows = false,
                          .kept = false};
  canvas.text_middle(box.inset(8, 0), said, canvas.unbroken(said, look, box.w - 16, 26));
  canvas.close();
}

struct Step {
  const char* id;
  std::int64_t by;
  std::string_view label;
  std::optional<ui::Icon> icon;
};

void draw_step(Stage& stage, const Asked& asked, Rect rect, const Step& step) {
  const auto now = asked.draft.answers().number(asked.at);
  const bool useless = now && stepped(asked, step.by) == *now;
  if (ui::button(
          stage.canvas, step.id, rect, step.label,
          {.icon = step.icon, .size = 32, .stacked = true, .disabled = useless, .grows = false}))
    asked.draft.count(asked.at, stepped(asked, step.by));
}

ui::Block value_row(Stage& stage, const Asked& asked) {
  return {
      .gap = 20, .height = kStepTall, .draw = [&stage, asked](Rect box) {
        const auto& words = stage.words();
        const float step = std::min(kStep, (box.w - 2 * kGap) * 0.3F);
        draw_step(stage, asked, {box.x, box.y, step, box.h},
                  {"answer.minus", -1, words.tr("Less"), ui::Icon::minus});
        draw_value(stage, asked, {box.x + step + kGap, box.y, box.w - 2 * (step + kGap), box.h});
        draw_step(stage, asked, {box.right() - step, box.y, step, box.h},
                  {"answer.plus", 1, words.tr("More"), ui::Icon::plus});
      }};
}

// Ten less, ten more: where figures would not do and single steps are many.
ui::Block tens_row(Stage& stage, const Asked& asked) {
  return {.gap = kGap, .height = kKeyTall, .draw = [&stage, asked](Rect box) {
            const auto& words = stage.words();
            const float each = (box.w - kGap) / 2;
            const ui::ButtonLook look{.size = 32, .grows = false};
            if (ui::button(stage.canvas, "answer.minus-ten", {box.x, box.y, each, box.h},
                           words.tr("10 less"), look))
              asked.draft.count(asked.at, stepped(asked, -10));
            if (ui::button(stage.canvas, "answer.plus-ten",
                           {box.right() - each, box.y, each, box.h}, words.tr("10 more"), look))
              asked.draft.count(asked.at, stepped(asked, 10));
          }};
}

void draw_figure(Stage& stage, const Asked& asked, Rect rect, int figure) {
  const auto label = std::to_string(figure);
  if (ui::button(stage.canvas, "figure." + label, rect, label, {.size = 44, .grows = false}))
    add_figure(asked, figure);
}

void draw_erase(Stage& stage, const Asked& asked, Rect rect) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  if (canvas.open("figure.erase", rect, {.label = stage.words().tr("Delete")})) erase_figure(asked);
  canvas.fill(rect, canvas.pressed("figure.erase") ? theme.line : theme.sunken, ui::kControlRadius);
  canvas.outline(rect, theme.edge, ui::kControlRadius, theme.outline);
  const auto middle = rect.center();
  canvas.icon(ui::Icon::backspace, {middle.x - 24, middle.y - 24, 48, 48}, theme.ink);
  canvas.close();
}

void add_figures(Stage& stage, const Asked& asked, float room, std::vector<ui::Block>& blocks) {
  const auto [columns, tall] = figure_grid(room, kKeyTall);
  // 1 to 9, then nothing or 0, and the way to take one back.
  std::vector<int> figures{1, 2, 3, 4, 5, 6, 7, 8, 9};
  constexpr int kNothing = -2, kErase = -1;
  if (columns == 3) figures.push_back(kNothing);
  figures.push_back(0);
  figures.push_back(kErase);
  const auto across = static_cast<std::size_t>(columns);
  for (std::size_t first = 0; first < figures.size(); first += across) {
    const auto last = std::min(first + across, figures.size());
    const std::vector<int> row(figures.begin() + static_cast<std::ptrdiff_t>(first),
                               figures.begin() + static_cast<std::ptrdiff_t>(last));
    blocks.push_back({.gap = first == 0 ? 28 : kGap,
                      .height = tall,
                      .draw = [&stage, asked, row, columns = columns](Rect box) {
                        const auto count = static_cast<float>(columns);
                        const float each = (box.w - (count - 1) * kGap) / count;
                        for (const int figure : row) {
                          const Rect rect{box.x, box.y, each, box.h};
                          if (figure == kErase) draw_erase(stage, asked, rect);
                          if (figure >= 0) draw_figure(stage, asked, rect, figure);
                          box.x += each + kGap;
                        }
                      }});
  }
}

}  // namespace

std::vector<ui::Block> number_blocks(Stage& stage, const Asked& asked, Rect box) {
  const auto& question = asked.question();
  std::vector<ui::Block> blocks{value_row(stage, asked)};
  if (has_figures(question))
    add_figures(stage, asked, box.h - kStepTall - 28, blocks);
  else if (question.max - question.min > kFewNumbers)
    blocks.push_back(tens_row(stage, asked));
  return blocks;
}

}  // namespace hearth::screens
