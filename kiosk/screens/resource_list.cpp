#include "screens/resource_list.h"

#include <algorithm>

#include "screens/list_title.h"
#include "screens/nothing_found.h"
#include "screens/resource_card.h"
#include "screens/resource_filters.h"
#include "screens/resource_words.h"
#include "ui/furniture.h"
#include "ui/pages.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kCardGap = 14;
constexpr float kSmallPanel = 1500;  // units of its height
constexpr std::size_t kClose = 3;    // of what comes near

// Those that one group of what is chosen keeps out, nearest first; never of another kind than was
// asked for.
std::vector<std::uint32_t> near_misses(const Stage& stage) {
  const auto& here = stage.visit.here();
  const auto& directory = stage.catalog.directory();
  const auto wanted = directory.choices().ready(here.resource_filters.chosen());
  std::vector<std::uint32_t> close;
  for (const auto number : directory.of(here.category)) {
    if (close.size() == kClose) break;
    const auto obstacle = wanted.only_obstacle(directory.bits(number, stage.local_now()));
    if (obstacle && *obstacle < wanted.groups() &&
        wanted.group(*obstacle) != listing::ResourceGroup::kind)
      close.push_back(number);
  }
  return close;
}

}  // namespace

std::string_view order_words(const Stage& stage) {
  return stage.catalog.directory().has_ways()
             ? stage.words().tr("Closest first, in a straight line")
             : stage.words().tr("By name");
}

bool list_tells_order(const ui::Canvas& canvas) {
  // Under lowered controls, on a small panel, and lying in large text, there is room for the cards
  // alone.
  if (canvas.portrait()) return !canvas.look().reach && canvas.height() > kSmallPanel;
  return !canvas.large();
}

void draw_resource_list(Stage& stage, Rect box, const std::vector<std::uint32_t>& listed) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const int count = static_cast<int>(listed.size());
  const auto at = [&](int i) { return listed[static_cast<std::size_t>(i)]; };
  if (list_tells_order(canvas)) {
    const float title = list_title(canvas, {box.x, box.y, box.w, 0}, places_words(words, count),
                                   order_words(stage)) +
                        12;
    box.y += title;
    box.h -= title;
  }
  const Rect whole = box;
  const float page = ui::page_room(canvas, box);
  const auto tall = [&](int i) { return resource_card_height(stage, at(i), box.w, page); };
  const auto height = [&](int first, int i) { return (i == first ? 0 : kCardGap) + tall(i); };
  auto range = ui::find_page(count, 0, box.h, height);
  const bool paged = range.last < count;
  if (paged) {
    box.h = page;
    range = ui::find_page(count, here.page, box.h, height);
    here.page = range.page;
  }
  float y = box.y;
  for (int i = range.first; i < range.last; ++i) {
    const Rect card{box.x, y, box.w, tall(i)};
    if (resource_card(stage, at(i), card)) return open_resource(stage, at(i));
    y += card.h + kCardGap;
  }
  if (!paged) return;
  here.page +=
      ui::pager(canvas, whole,
                {.first = range.first == 0,
                 .last = range.last == count,
                 .label = words.phrase(
                     "{first} to {last} of {total}",
                     {{"first", range.first + 1}, {"last", range.last}, {"total", count}})});
}

void draw_no_resources(Stage& stage, Rect box) {
  const auto& words = stage.words();
  const auto& filters = stage.visit.here().resource_filters;
  const auto close = near_misses(stage);
  NothingFound found{
      .title = filters.none() ? std::string(words.tr("Nothing is listed here now"))
               : filters.count() == 1
                   ? words.phrase("Nothing under “{choice}” now",
                                  {{"choice", choice_name(stage, filters.chosen().front())}})
                   : std::string(words.tr("Nothing with these filters now")),
      .line = close.empty()
                  ? words.tr("Please ask at the front desk. They may know of others.")
                  : words.tr("That doesn’t mean there’s nothing for you. Here is what is close."),
      .can_clear = !filters.none(),
      .ink = stage.canvas.theme().find.deep};
  const float page = ui::page_room(stage.canvas, box);
  for (const auto number : close)
    found.close.push_back(resource_card_block(stage, number, box.w, page));
  draw_nothing_found(stage, box, found);
}

}  // namespace hearth::screens
