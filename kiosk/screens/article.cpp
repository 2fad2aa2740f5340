// One article, in reading size and in pages: who tells it, what it says, when it was looked over,
// and what to read next.
#include <algorithm>
#include <cmath>

#include "screens/article_blocks.h"
#include "screens/gone.h"
#include "screens/library_words.h"
#include "screens/list_row.h"
#include "screens/picture_block.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr std::size_t kWorthContents = 3;  // headings

std::string contents_id(std::size_t line) {
  return "contents." + std::to_string(line);
}

// The rows of the contents; a touch turns to the heading's page.
std::vector<ui::Block> contents_rows(Stage& stage, float width) {
  auto& canvas = stage.canvas;
  std::vector<ui::Block> blocks;
  for (std::size_t i = 0; i < stage.contents.size(); ++i) {
    const auto& line = stage.contents[i];
    const ListRow row{.id = contents_id(i),
                      .label = line.heading,
                      .end = stage.words().phrase("Page {page}", {{"page", line.page + 1}})};
    blocks.push_back({.gap = 12,
                      .height = list_row_height(canvas, row, width),
                      .draw = [&stage, row, page = line.page](Rect box) {
                        if (!list_row(stage.canvas, row, box)) return;
                        stage.visit.here().page = page;
                        stage.visit.sheet = visit::Sheet::none;
                      }});
  }
  return blocks;
}

// How long it is, and the way to its contents.
ui::Block contents_button(Stage& stage, const listing::Article& article) {
  auto& canvas = stage.canvas;
  const auto label = stage.words().tr("Contents");
  const ui::ButtonLook look{.icon = ui::Icon::paper, .size = 30, .icon_size = 36};
  const float words =
      canvas.measure(label, {.style = ui::type::bold(ui::type::sized(ui::type::body, 30, 1.2F))}, 0)
          .width;
  const float width = std::ceil(words) + 36 + 100;
  const float tall = std::max(ui::kMinTarget, ui::button_height(canvas, label, width, look));
  return {.gap = 24, .height = tall, .draw = [&stage, &article, label, look, width](Rect box) {
            auto& shown = stage.canvas;
            const float icon = 36 * std::min(1.5F, shown.look().text_size);
            const auto color = shown.theme().ink2;
            shown.icon(ui::Icon::clock, {box.x, box.y + (box.h - icon) / 2, icon, icon}, color);
            shown.text_middle({box.x + icon + 14, box.y, box.w - icon - 14 - width - 20, box.h},
                              reading_time(stage.words(), article),
                              {.style = ui::type::support, .color = color});
            if (ui::button(shown, "contents.open", {box.right() - width, box.y, width, box.h},
                           label, look))
              stage.visit.open(visit::Sheet::contents);
          }};
}

struct Wanted {
  bool as_asked = true;  // it is in the visitor's language
  bool picture = true;   // among the words
  bool contents_button = false;
};

// At most this share of a page is a picture.
constexpr float kPictureShare = 0.4F;

PictureWish picture_of(const listing::Article& article, float width, float height) {
  return {.name = article.image,
          .shows = article.image_alt.empty() ? article.title : article.image_alt,
          .gap = 24,
          .width = width,
          .height = height};
}

// What stands before its words.
void add_head(Stage& stage, const listing::Article& article, const Wanted& wanted, float width,
              float page, ArticleBlocks& blocks) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  if (wanted.picture)
    if (auto picture = picture_block(stage, picture_of(article, width, page * kPictureShare)))
      blocks.add(*std::move(picture));
  if (!wanted.as_asked) {
    auto note = words.phrase("This page is not in {language} yet. It is in {other}.",
                             {{"language", words.language_name(stage.visit.language)},
                              {"other", words.language_name(article.language)}});
    const float tall = ui::note_height(canvas, note, width);
    blocks.add({.gap = 24, .height = tall, .draw = [&canvas, note = std::move(note)](Rect box) {
                  ui::note(canvas, "article.language", box, ui::Icon::globe, note,
                           ui::NoteKind::privacy);
                }});
  }
  // The header has no line for it in large text.
  if (canvas.large())
    blocks.said(
        article.author,
        {.style = ui::type::support, .color = canvas.theme().ink2, .language = article.language},
        24);
  if (wanted.contents_button) blocks.add(contents_button(stage, article));
}

void add_foot(Stage& stage, const listing::Article& article, float width, ArticleBlocks& blocks) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  if (article.reviewed)
    blocks.said(words.phrase("Last reviewed {month}", {{"month", words.month(*article.reviewed)}}),
                {.style = ui::type::support, .color = canvas.theme().ink2}, 44);
  const auto* next = listing::next_article(library_of(stage), article.name);
  if (!next) return;
  auto label = words.phrase("Read next: {title}", {{"title", next->title}});
  const ui::ButtonLook look{.icon = ui::Icon::forward};
  const float tall = std::max(104.0F, ui::button_height(canvas, label, width, look));
  blocks.add(
      {.gap = 32, .height = tall, .draw = [&stage, next, label = std::move(label), look](Rect box) {
         if (ui::button(stage.canvas, "article.next", box, label, look))
           stage.visit.go({.screen = visit::Screen::article, .article = next->name});
       }});
}

struct LaidOut {
  std::vector<ui::Block> blocks;
  std::vector<ContentsLine> contents;
};

LaidOut lay_out(Stage& stage, const listing::Article& article, const Wanted& wanted, float width,
                float page) {
  ArticleBlocks blocks(stage.canvas, article, ArticleBlocks::line_width(stage.canvas, width), page);
  add_head(stage, article, wanted, width, page, blocks);
  blocks.body();
  add_foot(stage, article, width, blocks);
  return {blocks.all(), blocks.contents()};
}

bool on_one_page(const std::vector<ui::Block>& blocks, float page) {
  return ui::find_page(blocks, 0, page).last == static_cast<int>(blocks.size());
}

// In landscape the picture and below it the contents stand in the reading panel, as far as they fit
// there. What is drawn leaves the panel.
bool picture_beside(Stage& stage, const listing::Article& article, Rect& panel) {
  if (stage.canvas.portrait()) return false;
  const auto picture = picture_block(stage, picture_of(article, panel.w, panel.h));
  if (!picture) return false;
  picture->draw({panel.x, panel.y, panel.w, picture->height});
  panel.y += picture->height + 24;
  panel.h -= picture->height + 24;
  return true;
}

bool contents_beside(Stage& stage, Rect panel) {
  if (stage.contents.empty() || stage.canvas.portrait()) return false;
  const auto rows = contents_rows(stage, panel.w);
  if (ui::height_of(rows) > panel.h) return false;
  ui::draw_blocks(rows, {.last = static_cast<int>(rows.size())}, panel);
  return true;
}

}  // namespace

void draw_article(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto chosen =
      listing::choose_article(stage.catalog.articles(), here.article, stage.visit.language,
                              stage.catalog.center().languages.front());
  const auto* article = chosen.article;
  const auto place = ui::header(
      canvas, {.icon = article ? section_icon(article->section) : ui::Icon::book,
               .title = article ? std::string_view(article->title) : words.tr("Short reads"),
               .line = article ? std::string_view(article_line(*article)) : std::string_view(),
               .clock = {},
               .hue = canvas.theme().peer});
  if (!article)
    return draw_gone(stage, place.content,
                     {.title = words.tr("This page is no longer here."),
                      .line = words.tr("There are others to read."),
                      .button = words.tr("See what there is to read"),
                      .icon = ui::Icon::book,
                      .to = visit::Screen::library});
  const auto& box = place.content;
  auto panel = place.panel;
  Wanted wanted{.as_asked = chosen.as_asked, .picture = !picture_beside(stage, *article, panel)};
  auto shown = lay_out(stage, *article, wanted, box.w, box.h);
  if (!on_one_page(shown.blocks, box.h)) {
    const float page = ui::page_room(canvas, box);
    shown = lay_out(stage, *article, wanted, box.w, page);
    const bool worth = shown.contents.size() >= kWorthContents;
    if (worth) stage.contents = shown.contents;
    if (worth && !contents_beside(stage, panel)) {
      wanted.contents_button = true;
      shown = lay_out(stage, *article, wanted, box.w, page);
      stage.contents = shown.contents;
    }
  }
  ui::draw_pages(canvas, box, shown.blocks, here.page);
}

void draw_contents_sheet(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto rows = contents_rows(stage, ui::sheet_width(canvas));
  const auto sheet =
      ui::sheet(canvas, ui::Icon::paper, stage.words().tr("Contents"), ui::height_of(rows));
  ui::draw_pages(canvas, sheet, rows, stage.visit.sheet_page);
  if (sheet.closed) stage.visit.sheet = visit::Sheet::none;
}

}  // namespace hearth::screens
