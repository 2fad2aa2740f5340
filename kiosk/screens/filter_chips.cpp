#include "screens/filter_chips.h"

#include <algorithm>
#include <array>

#include "screens/day_choice.h"
#include "screens/meeting_words.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using visit::MeetingFilter;

// In the order in which they are offered.
constexpr std::array kFilters{
    MeetingFilter::all,      MeetingFilter::open_to_anyone, MeetingFilter::women,
    MeetingFilter::spanish,  MeetingFilter::online,         MeetingFilter::step_free,
    MeetingFilter::families, MeetingFilter::newcomers,      MeetingFilter::men};

std::optional<ui::Icon> filter_icon(MeetingFilter filter) {
  if (filter == MeetingFilter::online) return ui::Icon::video;
  if (filter == MeetingFilter::step_free) return ui::Icon::wheelchair;
  return std::nullopt;
}

ui::ChipLook look_of(const Stage& stage, MeetingFilter filter) {
  ui::ChipLook look{.icon = filter_icon(filter), .selected = filter == stage.visit.here().filter};
  // The panel's two columns are narrow.
  if (filter == MeetingFilter::open_to_anyone && !stage.canvas.portrait())
    look.brief = stage.words().tr("Open");
  return look;
}

struct Shown {
  MeetingFilter filter;
  std::string_view name;
  ui::ChipLook look;
  float width;
};

void draw_chip(Stage& stage, Rect rect, const Shown& shown) {
  auto& here = stage.visit.here();
  const auto id = "filter." + std::to_string(static_cast<int>(shown.filter));
  if (!ui::chip(stage.canvas, id, rect, shown.name, shown.look)) return;
  here.filter = shown.filter;
  here.page = 0;
}

// As many to a row as go in, each as much wider as the row has to spare.
float rows_of_chips(Stage& stage, Rect box, const std::vector<Shown>& all) {
  const float gap = 14, tall = ui::chip_height(stage.canvas);
  float y = box.y;
  for (std::size_t first = 0; first < all.size();) {
    auto end = first;
    float wide = -gap;
    while (end < all.size() && (end == first || wide + gap + all[end].width <= box.w))
      wide += gap + all[end++].width;
    const float spare = (box.w - wide) / static_cast<float>(end - first);
    float x = box.x;
    for (; first < end; ++first) {
      draw_chip(stage, {x, y, all[first].width + spare, tall}, all[first]);
      x += all[first].width + spare + gap;
    }
    y += tall + gap;
  }
  return y - gap - box.y;
}

// Two columns; what the panel has no room for stands on a sheet behind "More".
float columns_of_chips(Stage& stage, Rect box, std::vector<Shown> all) {
  const float gap = 12, tall = ui::chip_height(stage.canvas), width = (box.w - gap) / 2;
  const auto rows = static_cast<std::size_t>(std::max(1.0F, (box.h + gap) / (tall + gap)));
  const bool more = all.size() > 2 * rows;
  if (more) {
    const auto kept = 2 * rows - 1;
    const auto chosen =
        std::find_if(all.begin(), all.end(), [](const Shown& one) { return one.look.selected; });
    if (chosen - all.begin() >= static_cast<std::ptrdiff_t>(kept))
      std::swap(all[kept - 1], *chosen);
    all.resize(kept);
  }
  const auto place = [&](std::size_t i) {
    return Rect{box.x + static_cast<float>(i % 2) * (width + gap),
                box.y + static_cast<float>(i / 2) * (tall + gap), width, tall};
  };
  for (std::size_t i = 0; i < all.size(); ++i) draw_chip(stage, place(i), all[i]);
  if (more && ui::chip(stage.canvas, "filter.open", place(all.size()), stage.words().tr("More"),
                       {.icon = ui::Icon::filter}))
    stage.visit.open(visit::Sheet::filter);
  return static_cast<float>((all.size() + more + 1) / 2) * (tall + gap) - gap;
}

}  // namespace

std::vector<MeetingFilter> useful_filters(const Stage& stage) {
  std::vector<MeetingFilter> useful;
  for (const auto filter : kFilters) {
    bool found = filter == MeetingFilter::all;
    for (int i = 0; i < kDaysAhead && !found; ++i) {
      const auto day = stage.today() + std::chrono::days(i);
      for (const auto& occurrence : stage.catalog.day(day))
        if (keeps(stage, filter, occurrence.meeting, day)) {
          found = true;
          break;
        }
    }
    if (found) useful.push_back(filter);
  }
  return useful.size() > 1 ? useful : std::vector<MeetingFilter>{};
}

float filter_chips(Stage& stage, Rect box) {
  std::vector<Shown> all;
  for (const auto filter : useful_filters(stage)) {
    Shown shown{filter, filter_name(stage.words(), filter), look_of(stage, filter), 0};
    shown.width = std::min(box.w, ui::chip_width(stage.canvas, shown.name, shown.look));
    all.push_back(shown);
  }
  if (all.empty()) return 0;
  return stage.canvas.portrait() ? rows_of_chips(stage, box, all)
                                 : columns_of_chips(stage, box, all);
}

}  // namespace hearth::screens
