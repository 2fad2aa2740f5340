#include "screens/article_card.h"

#include <algorithm>
#include <cmath>

#include "screens/library_words.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Canvas;
using ui::Rect;

constexpr float kPadX = 30, kGap = 28, kChevron = 44, kClock = 40, kLineGap = 6;

struct Content {
  const listing::Article* article;
  std::string time;
  std::string in_language;  // "In English", where it is not the visitor's
};

// Where things lie in a card of this width. In large text the minutes stand below the words.
struct Plan {
  float box = 0;   // side of the icon's box; 0: none
  float time = 0;  // width of the minutes; 0: below
  float left = 0, room = 0;
  float least = 0;  // height of the card
};

ui::TextLook support(const Canvas& canvas) {
  return {.style = ui::type::support, .color = canvas.theme().ink2};
}

Plan plan(const Canvas& canvas, const Content& content, float width) {
  Plan plan{.left = kPadX};
  if (!canvas.large()) {
    plan.box = canvas.portrait() ? 104 : 84;
    plan.left += plan.box + kGap;
    plan.time =
        std::ceil(std::max(kClock, canvas.measure(content.time, support(canvas), 0).width) + 2);
    plan.least = canvas.portrait() ? 176 : 124;
  }
  const float end = kPadX + kChevron + (plan.time > 0 ? plan.time + 2 * kGap : kGap);
  plan.room = width - plan.left - end;
  return plan;
}

ui::TextLook title_look(const Canvas& canvas, const Content& content, const Plan& plan) {
  return canvas.unbroken(content.article->title,
                         {.style = ui::type::sized(ui::type::label, 38, 1.2F),
                          .color = canvas.theme().ink,
                          .language = content.article->language},
                         plan.room, 30);
}

// What stands below the title, from top to bottom.
std::vector<std::pair<std::string, std::string_view>> lines(const Content& content,
                                                            const Plan& plan) {
  std::vector<std::pair<std::string, std::string_view>> all;
  if (const auto& line = article_line(*content.article); !line.empty())
    all.emplace_back(line, content.article->language);
  if (!content.in_language.empty()) all.emplace_back(content.in_language, std::string_view());
  if (plan.time == 0) all.emplace_back(content.time, std::string_view());
  return all;
}

float words_height(const Canvas& canvas, const Content& content, const Plan& plan) {
  float height =
      canvas.measure(content.article->title, title_look(canvas, content, plan), plan.room).height;
  for (const auto& [line, language] : lines(content, plan)) {
    auto look = support(canvas);
    look.language = language;
    height += kLineGap + canvas.measure(line, look, plan.room).height;
  }
  return height;
}

std::string spoken(const Content& content) {
  std::string all = article_line(*content.article);
  for (const auto* part : {&content.time, &content.in_language})
    if (!part->empty()) all += (all.empty() ? "" : ", ") + *part;
  return all;
}

void draw(Stage& stage, const Content& content, const Plan& plan, Rect rect) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& article = *content.article;
  const auto id = "article." + article.name;
  const bool chosen =
      canvas.open(id, rect,
                  {.role = ui::Role::card,
                   .label = article.title,
                   .value = spoken(content),
                   .language = content.in_language.empty() ? std::string_view()
                                                           : std::string_view(article.language)});
  const bool pressed = canvas.pressed(id);
  if (!pressed) canvas.shadow(rect, ui::Shadow::touchable);
  canvas.fill(rect, pressed ? theme.peer.tint : theme.surface, ui::kCardRadius);
  canvas.outline(rect, theme.peer.mid, ui::kCardRadius, theme.outline);
  if (plan.box > 0)
    ui::icon_box(canvas, {rect.x + kPadX, rect.y + (rect.h - plan.box) / 2, plan.box, plan.box},
                 section_icon(article.section), pressed ? theme.surface : theme.peer.tint,
                 theme.peer.deep, plan.box * 0.6F);
  const float left = rect.x + plan.left;
  float y = rect.y + (rect.h - words_height(canvas, content, plan)) / 2;
  y += canvas.text({left, y, plan.room, 0}, article.title, title_look(canvas, content, plan));
  for (const auto& [line, language] : lines(content, plan)) {
    auto look = support(canvas);
    look.language = language;
    y += kLineGap + canvas.text({left, y + kLineGap, plan.room, 0}, line, look);
  }
  const float chevron = rect.right() - kPadX - kChevron;
  if (plan.time > 0) {
    auto look = support(canvas);
    look.align = text::Align::center;
    const float tall = canvas.measure(content.time, look, 0).height;
    const float top = rect.y + (rect.h - kClock - 2 - tall) / 2;
    const float x = chevron - kGap - plan.time;
    canvas.icon(ui::Icon::clock, {x + (plan.time - kClock) / 2, top, kClock, kClock}, look.color);
    canvas.text({x, top + kClock + 2, plan.time, 0}, content.time, look);
  }
  canvas.icon(ui::Icon::right, {chevron, rect.y + (rect.h - kChevron) / 2, kChevron, kChevron},
              theme.ink);
  canvas.close();
  if (chosen) stage.visit.go({.screen = visit::Screen::article, .article = article.name});
}

}  // namespace

ui::Block article_card_block(Stage& stage, const listing::ChosenArticle& chosen, float width) {
  const auto& words = stage.words();
  Content content{chosen.article, reading_time(words, *chosen.article), {}};
  if (!chosen.as_asked)
    content.in_language = words.phrase(
        "In {language}", {{"language", words.language_name(chosen.article->language)}});
  const auto layout = plan(stage.canvas, content, width);
  const float height = std::max(layout.least, words_height(stage.canvas, content, layout) + 2 * 24);
  return {.gap = stage.canvas.portrait() ? 20.0F : 14.0F,
          .height = height,
          .draw = [&stage, content = std::move(content), layout](Rect box) {
            draw(stage, content, layout, box);
          }};
}

}  // namespace hearth::screens
