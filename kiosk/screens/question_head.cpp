#include "screens/question_head.h"

#include "ui/progress.h"

namespace hearth::screens {

namespace {

using ui::Rect;

// Units: what stands under a page of answers (the ways on and a pager), the least that is left of
// one, and the smallest title.
constexpr float kUnderPage = 300, kLeastPage = 130, kLeastTitle = 26;
constexpr float kMostOfHeight = 0.34F;  // upright: of what the header leaves

struct HeadLook {
  bool title = true, line = true;
  ui::TypeStyle style = ui::type::title;
  ui::Color ink = {};  // of the line
};

std::vector<ui::Block> pieces(ui::Canvas& canvas, const QuestionHead& head, const HeadLook& look,
                              float width) {
  const ui::ProgressLook progress{head.number, head.count};
  std::vector<ui::Block> blocks;
  blocks.push_back({.height = ui::progress_height(canvas, progress, width),
                    .with_next = true,
                    .draw = [&canvas, progress](Rect box) {
                      ui::progress(canvas, "question.progress", box, progress);
                    }});
  if (look.title) {
    const auto title = canvas.unbroken(
        head.title, {.style = look.style, .color = canvas.theme().ink, .language = head.language},
        width, 38);
    blocks.push_back({.gap = 26,
                      .height = canvas.measure(head.title, title, width).height,
                      .with_next = true,
                      .draw = [&canvas, text = head.title, title](Rect box) {
                        canvas.heading({box.x, box.y, box.w, 0}, text, title);
                      }});
  }
  if (look.line) {
    const ui::TextLook line{.style = ui::type::lead, .color = look.ink};
    blocks.push_back({.gap = 10,
                      .height = canvas.measure(head.line, line, width).height,
                      .with_next = true,
                      .draw = [&canvas, text = head.line, line](Rect box) {
                        canvas.text({box.x, box.y, box.w, 0}, text, line);
                      }});
  }
  return blocks;
}

void draw_whole(const std::vector<ui::Block>& blocks, Rect box) {
  ui::draw_blocks(blocks, {.last = static_cast<int>(blocks.size())}, box);
}

// The question in the sky, in the size that it has there or in a smaller one.
bool in_sky(ui::Canvas& canvas, const ui::Stage& place, const QuestionHead& head) {
  const auto title = head.title;
  if (head.language.empty() && ui::sky_words(canvas, place, {.title = title})) return true;
  const auto& sky = place.above;
  const ui::TextLook look{
      .style = ui::type::heading, .color = canvas.theme().ink, .language = head.language};
  const float height = canvas.measure(title, look, sky.w * 0.8F).height;
  if (height > sky.h) return false;
  canvas.heading({sky.x, sky.y + (sky.h - height) / 2, sky.w * 0.8F, 0}, title, look);
  return true;
}

UnderHead portrait_head(ui::Canvas& canvas, const ui::Stage& place, const QuestionHead& head) {
  HeadLook look{.line = !canvas.large() && !canvas.look().reach, .ink = canvas.theme().ink2};
  look.title = !in_sky(canvas, place, head);
  if (canvas.look().reach) look.style = ui::type::heading;
  auto box = place.content;
  auto shown = pieces(canvas, head, look, box.w);
  // A long question leaves room for its answers: it is smaller, and goes without its line.
  const float most = box.h * kMostOfHeight;
  if (ui::height_of(shown) > most) look.line = false;
  while (ui::height_of(shown = pieces(canvas, head, look, box.w)) > most &&
         look.style.size > kLeastTitle)
    look.style.size -= 2;
  draw_whole(shown, box);
  const float used = ui::height_of(shown) + 30;
  box.y += used;
  box.h -= used;
  return {box, {}, {}};
}

UnderHead landscape_head(ui::Canvas& canvas, const ui::Stage& place, const QuestionHead& head,
                         ui::Color ink) {
  HeadLook look{.ink = ink};
  auto panel = place.panel;
  const auto fits = [&] { return ui::height_of(pieces(canvas, head, look, panel.w)) <= panel.h; };
  if (!fits()) look.style = ui::type::heading;
  if (!fits()) look.line = false;
  if (!fits()) {
    // Above the answers, no higher than a page of them.
    const float page = std::max(place.content.h - kUnderPage, kLeastPage);
    auto above = pieces(canvas, head, look, place.content.w);
    while (ui::height_of(above) > page && look.style.size > kLeastTitle) {
      look.style.size -= 2;
      above = pieces(canvas, head, look, place.content.w);
    }
    return {place.content, panel, std::move(above)};
  }
  const auto shown = pieces(canvas, head, look, panel.w);
  draw_whole(shown, panel);
  const float used = ui::height_of(shown);
  panel.y += used;
  panel.h -= used;
  return {place.content, panel, {}};
}

}  // namespace

UnderHead question_head(ui::Canvas& canvas, const ui::Stage& place, const QuestionHead& head,
                        const ui::Hue& hue) {
  return canvas.portrait() ? portrait_head(canvas, place, head)
                           : landscape_head(canvas, place, head, hue.deep);
}

}  // namespace hearth::screens
