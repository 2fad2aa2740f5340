#include "screens/filter_chips.h"

#include <algorithm>

#include "screens/filter_offers.h"
#include "screens/filter_words.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using listing::ChoiceGroup;
using listing::MeetingChoice;
using ui::Rect;

struct Chip {
  enum class Does { clear, toggle, open_sheet };
  Does does = Does::toggle;
  MeetingChoice choice = {};
  std::string id, name, brief = {};
  std::optional<ui::Icon> icon = {};
  bool selected = false;
  Rect rect = {};

  ui::ChipLook look() const { return {.icon = icon, .brief = brief, .selected = selected}; }
};

std::optional<ui::Icon> icon_of(const MeetingChoice& choice) {
  if (choice == MeetingChoice{ChoiceGroup::attendance, "online"}) return ui::Icon::video;
  if (choice.group == ChoiceGroup::step_free) return ui::Icon::wheelchair;
  return std::nullopt;
}

// Those that stand among the chips from the start, as many as there is room for.
int rank(const Offers& offers, const MeetingChoice& choice) {
  const auto language = std::find_if(offers.all.begin(), offers.all.end(), [](const Offer& one) {
    return one.choice.group == ChoiceGroup::language;
  });
  const MeetingChoice quick[] = {{ChoiceGroup::who_may_come, "open"},
                                 {ChoiceGroup::audience, "W"},
                                 language == offers.all.end() ? MeetingChoice{} : language->choice,
                                 {ChoiceGroup::attendance, "online"},
                                 {ChoiceGroup::step_free, "yes"},
                                 {ChoiceGroup::audience, "families"}};
  return static_cast<int>(std::find(std::begin(quick), std::end(quick), choice) -
                          std::begin(quick));
}

Chip chip_of(const Stage& stage, const Offer& offer) {
  Chip chip{.choice = offer.choice,
            .id = choice_id(offer.choice),
            .name = choice_name(stage, offer.choice),
            .icon = icon_of(offer.choice),
            .selected = offer.chosen};
  // The panel's two columns are narrow.
  if (!stage.canvas.portrait() && offer.choice == MeetingChoice{ChoiceGroup::who_may_come, "open"})
    chip.brief = stage.words().tr("Open");
  return chip;
}

// All, the quick ones in their order, what else is chosen, the way to the rest.
std::vector<Chip> chips_of(const Stage& stage) {
  const auto& words = stage.words();
  const auto offers = filter_offers(stage);
  std::vector<std::pair<int, Chip>> ranked;
  for (const auto& offer : offers.all) {
    const int at = rank(offers, offer.choice);
    if (at < 6 || offer.chosen) ranked.emplace_back(at, chip_of(stage, offer));
  }
  if (offers.all.empty()) return {};
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Chip> chips{{.does = Chip::Does::clear,
                           .id = "filter.all",
                           .name = std::string(words.tr("All")),
                           .selected = stage.visit.here().filters.none()}};
  for (auto& [at, chip] : ranked) chips.push_back(std::move(chip));
  chips.push_back({.does = Chip::Does::open_sheet,
                   .id = "filter.open",
                   .name = counted(stage, words.tr("More filters")),
                   .brief = stage.canvas.portrait() ? "" : counted(stage, words.tr("More")),
                   .icon = ui::Icon::filter});
  return chips;
}

// As many to a row as go in, each as much wider as the row has to spare. Returns the height.
float lay_in_rows(const Stage& stage, Rect box, std::vector<Chip>& chips) {
  const float gap = 14;
  float y = box.y;
  for (std::size_t first = 0; first < chips.size();) {
    auto end = first;
    float wide = -gap, tall = 0;
    for (; end < chips.size(); ++end) {
      auto& chip = chips[end];
      const float width = std::min(box.w, ui::chip_width(stage.canvas, chip.name, chip.look()));
      if (end > first && wide + gap + width > box.w) break;
      wide += gap + width;
      chip.rect.w = width;
      tall = std::max(tall, ui::chip_height(stage.canvas, chip.name, chip.look(), width));
    }
    const float spare = (box.w - wide) / static_cast<float>(end - first);
    float x = box.x;
    for (; first < end; ++first) {
      chips[first].rect = {x, y, chips[first].rect.w + spare, tall};
      x = chips[first].rect.right() + gap;
    }
    y += tall + gap;
  }
  return y - gap - box.y;
}

// Two columns; words that are too long for one have a row to themselves. Returns the height.
float lay_in_columns(const Stage& stage, Rect box, std::vector<Chip>& chips) {
  const float gap = 12, half = (box.w - gap) / 2;
  float y = box.y;
  for (std::size_t i = 0; i < chips.size();) {
    const auto fits = [&](const Chip& chip) {
      return ui::chip_height(stage.canvas, chip.name, chip.look(), half) <=
             ui::chip_height(stage.canvas);
    };
    const bool two = fits(chips[i]) && i + 1 < chips.size() && fits(chips[i + 1]);
    const float width = two || fits(chips[i]) ? half : box.w;
    const float tall = ui::chip_height(stage.canvas, chips[i].name, chips[i].look(), width);
    chips[i].rect = {box.x, y, width, tall};
    if (two) chips[i + 1].rect = {box.x + half + gap, y, half, tall};
    i += two ? 2 : 1;
    y += tall + gap;
  }
  return y - gap - box.y;
}

float lay(const Stage& stage, Rect box, std::vector<Chip>& chips) {
  return stage.canvas.portrait() ? lay_in_rows(stage, box, chips)
                                 : lay_in_columns(stage, box, chips);
}

// Leaves out what is last of those that `may_go` until the chips are no higher than `room`.
template <typename MayGo>
float fit(const Stage& stage, Rect box, float room, std::vector<Chip>& chips, MayGo may_go) {
  for (;;) {
    const float height = lay(stage, box, chips);
    const auto last = std::find_if(chips.rbegin(), chips.rend(), may_go);
    if (height <= room || last == chips.rend()) return height;
    chips.erase(std::next(last).base());
  }
}

void draw(Stage& stage, const std::vector<Chip>& chips) {
  for (const auto& chip : chips) {
    if (!ui::chip(stage.canvas, chip.id, chip.rect, chip.name, chip.look())) continue;
    if (chip.does == Chip::Does::clear) clear_filters(stage);
    if (chip.does == Chip::Does::toggle) toggle_filter(stage, chip.choice);
    if (chip.does == Chip::Does::open_sheet) stage.visit.open(visit::Sheet::filter);
  }
}

float rows_height(const Stage& stage, int rows) {
  return static_cast<float>(rows) * (ui::chip_height(stage.canvas) + 14) - 14;
}

bool is_chosen(const Chip& chip) {
  return chip.does == Chip::Does::toggle && chip.selected;
}

}  // namespace

float filter_chips(Stage& stage, Rect box) {
  auto chips = chips_of(stage);
  if (chips.empty()) return 0;
  // In portrait the chips leave the room to the list. What is chosen may take one row more.
  const bool portrait = stage.canvas.portrait();
  const int rows = box.h > 1000 ? 2 : 1;
  float height =
      fit(stage, box, portrait ? rows_height(stage, rows) : box.h, chips,
          [](const Chip& chip) { return chip.does == Chip::Does::toggle && !chip.selected; });
  height = fit(stage, box, portrait ? rows_height(stage, rows + 1) : box.h, chips, is_chosen);
  draw(stage, chips);
  return height;
}

float chosen_chips(Stage& stage, Rect box) {
  auto chips = chips_of(stage);
  std::erase_if(chips, [](const Chip& chip) { return !is_chosen(chip); });
  if (chips.empty()) return 0;
  const float height =
      fit(stage, box, stage.canvas.portrait() ? rows_height(stage, 2) : box.h, chips, is_chosen);
  draw(stage, chips);
  return std::max(0.0F, height);  // there may be no room for any
}

std::string counted(const Stage& stage, std::string_view label) {
  const auto count = stage.visit.here().filters.count();
  if (count == 0) return std::string(label);
  return stage.words().phrase("{label} ({count})",
                              {{"label", label}, {"count", static_cast<int>(count)}});
}

}  // namespace hearth::screens
