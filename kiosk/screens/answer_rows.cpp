#include "screens/answer_rows.h"

#include <algorithm>

#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kGap = 20;

enum class Lines { shown, left_out, small };  // small: left out, and titles do not grow

ui::ChoiceRowLook look_of(const AnswerRow& answer, Lines lines) {
  auto look = answer.look;
  if (lines != Lines::shown) look.line = {};
  look.grows = lines != Lines::small;
  return look;
}

// None where one is higher than `page`.
std::vector<ui::Block> rows(Stage& stage, const std::vector<AnswerRow>& answers, float width,
                            std::size_t columns, float page, Lines lines) {
  const auto count = static_cast<float>(columns);
  const float each = (width - (count - 1) * kGap) / count;
  std::vector<ui::Block> blocks;
  for (std::size_t first = 0; first < answers.size(); first += columns) {
    const auto last = std::min(first + columns, answers.size());
    float height = 0;
    for (auto i = first; i < last; ++i)
      height =
          std::max(height, ui::choice_row_height(stage.canvas, look_of(answers[i], lines), each));
    if (height > page && lines != Lines::small) return {};
    blocks.push_back({.gap = kGap, .height = height, .draw = [=, &stage, &answers](Rect box) {
                        for (auto i = first; i < last; ++i) {
                          if (ui::choice_row(stage.canvas, answers[i].id,
                                             {box.x, box.y, each, box.h},
                                             look_of(answers[i], lines)))
                            answers[i].choose();
                          box.x += each + kGap;
                        }
                      }});
  }
  return blocks;
}

int pages(const ui::Canvas& canvas, const AnswerRoom& room, const std::vector<ui::Block>& blocks) {
  if (ui::height_of(blocks) <= room.box.h) return 1;
  return ui::find_page(blocks, static_cast<int>(blocks.size()), page_of(canvas, room)).page + 1;
}

}  // namespace

float page_of(const ui::Canvas& canvas, const AnswerRoom& room) {
  return room.pager.w > 0 ? room.box.h : ui::page_room(canvas, room.box);
}

void draw_in_room(Stage& stage, const AnswerRoom& room, const std::vector<ui::Block>& blocks) {
  auto& page = stage.visit.here().page;
  if (room.pager.w > 0)
    ui::draw_pages(stage.canvas, room.box, room.pager, blocks, page);
  else
    ui::draw_pages(stage.canvas, room.box, blocks, page);
}

void draw_answers(Stage& stage, const AnswerRoom& room, const std::vector<AnswerRow>& answers,
                  const AroundAnswers& around) {
  auto& canvas = stage.canvas;
  const float page = page_of(canvas, room);
  const auto in_columns = [&](std::size_t columns) {
    // Where one would be higher than a page, all of them show their titles alone, small if need be.
    std::vector<ui::Block> blocks;
    for (const auto lines : {Lines::shown, Lines::left_out, Lines::small})
      if (blocks.empty()) blocks = rows(stage, answers, room.box.w, columns, page, lines);
    blocks.insert(blocks.begin(), around.above.begin(), around.above.end());
    if (!around.below) return blocks;
    auto with = blocks;
    with.push_back(*around.below);
    if (pages(canvas, room, with) == pages(canvas, room, blocks)) return with;
    if (around.below_needed) blocks.insert(blocks.begin(), *around.below);
    return blocks;
  };
  auto blocks = in_columns(1);
  // Two beside each other where that takes fewer pages; not in large text.
  if (!canvas.large())
    if (auto two = in_columns(2); pages(canvas, room, two) < pages(canvas, room, blocks))
      blocks = std::move(two);
  draw_in_room(stage, room, blocks);
  const auto& box = room.box;
  const auto& foot = around.at_foot;
  if (foot && ui::height_of(blocks) + foot->gap + foot->height <= box.h)
    foot->draw({box.x, box.bottom() - foot->height, box.w, foot->height});
}

}  // namespace hearth::screens
