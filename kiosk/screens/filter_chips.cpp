#include "screens/filter_chips.h"

#include <algorithm>

#include "ui/chip_rows.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Rect;

struct Chip : ui::PlacedChip {
  enum class Does { clear, toggle, open_sheet };
  Does does = Does::toggle;
  const FilterOffer* offer = nullptr;  // of toggle; of clear: one of the group, none: all of them
};

Chip chip_of(const Stage& stage, const FilterOffer& offer) {
  Chip chip;
  chip.offer = &offer;
  chip.id = offer.id;
  chip.name = offer.name;
  // The panel's two columns are narrow.
  if (!stage.canvas.portrait()) chip.brief = offer.brief;
  chip.icon = offer.icon;
  chip.selected = offer.chosen;
  return chip;
}

Chip all_chip(const Stage& stage, const char* id, bool selected) {
  Chip chip;
  chip.does = Chip::Does::clear;
  chip.id = id;
  chip.name = stage.words().tr("All");
  chip.selected = selected;
  return chip;
}

Chip more_chip(const Stage& stage, const FilterSet& set) {
  Chip chip;
  chip.does = Chip::Does::open_sheet;
  chip.id = "filter.open";
  chip.name = counted(stage, set, stage.words().tr("More filters"));
  if (!stage.canvas.portrait()) chip.brief = counted(stage, set, stage.words().tr("More"));
  chip.icon = ui::Icon::filter;
  return chip;
}

// All, the quick ones in their order, what else is chosen, the way to the rest.
std::vector<Chip> chips_of(const Stage& stage, const FilterSet& set) {
  std::vector<const FilterOffer*> shown;
  for (const auto& offer : set.all)
    if (!offer.tab && (offer.quick || offer.chosen)) shown.push_back(&offer);
  if (set.all.empty()) return {};
  std::stable_sort(shown.begin(), shown.end(), [](const FilterOffer* a, const FilterOffer* b) {
    return a->quick && (!b->quick || *a->quick < *b->quick);
  });
  std::vector<Chip> chips;
  if (set.all_chip) chips.push_back(all_chip(stage, "filter.all", set.chosen == 0));
  for (const auto* offer : shown) chips.push_back(chip_of(stage, *offer));
  chips.push_back(more_chip(stage, set));
  return chips;
}

float lay(const Stage& stage, Rect box, std::vector<Chip>& chips) {
  std::vector<ui::PlacedChip*> placed;
  for (auto& chip : chips) placed.push_back(&chip);
  return ui::place_chips(stage.canvas, box, placed);
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

// "All" of a group: what is chosen in it is chosen no more.
void take_off(Stage& stage, const FilterOffer& offer) {
  if (offer.chosen) toggle_filter(stage, offer);
}

void draw(Stage& stage, const std::vector<Chip>& chips) {
  for (const auto& chip : chips) {
    if (!ui::draw_chip(stage.canvas, chip)) continue;
    if (chip.does == Chip::Does::clear)
      chip.offer ? take_off(stage, *chip.offer) : clear_filters(stage);
    if (chip.does == Chip::Does::toggle) toggle_filter(stage, *chip.offer);
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

float filter_chips(Stage& stage, const FilterSet& set, Rect box, int rows) {
  auto chips = chips_of(stage, set);
  if (chips.empty()) return 0;
  // In portrait the chips leave the room to the list. What is chosen may take one row more.
  const bool portrait = stage.canvas.portrait();
  float height =
      fit(stage, box, portrait ? rows_height(stage, rows) : box.h, chips,
          [](const Chip& chip) { return chip.does == Chip::Does::toggle && !chip.selected; });
  height = fit(stage, box, portrait ? rows_height(stage, rows + 1) : box.h, chips, is_chosen);
  draw(stage, chips);
  return height;
}

float chosen_chips(Stage& stage, const FilterSet& set, Rect box) {
  auto chips = chips_of(stage, set);
  std::erase_if(chips, [](const Chip& chip) { return !is_chosen(chip); });
  for (const auto& offer : set.all)
    if (offer.tab && offer.chosen) chips.insert(chips.begin(), chip_of(stage, offer));
  if (chips.empty()) return 0;
  const float height =
      fit(stage, box, stage.canvas.portrait() ? rows_height(stage, 2) : box.h, chips, is_chosen);
  draw(stage, chips);
  return height;
}

float tab_chips(Stage& stage, const FilterSet& set, Rect box) {
  std::vector<Chip> chips;
  const FilterOffer* chosen = nullptr;
  for (const auto& offer : set.all) {
    if (!offer.tab) continue;
    chips.push_back(chip_of(stage, offer));
    if (offer.chosen) chosen = &offer;
  }
  if (chips.empty()) return 0;
  auto all = all_chip(stage, "tab.all", !chosen);
  all.offer = chosen ? chosen : chips.front().offer;
  chips.insert(chips.begin(), std::move(all));
  const float height = lay(stage, box, chips);
  if (height <= box.h) draw(stage, chips);
  return height <= box.h ? height : 0;
}

bool filter_button(Stage& stage, const FilterSet& set, Rect rect) {
  return ui::button(stage.canvas, "filter.open", rect,
                    counted(stage, set, stage.words().tr("Filter")),
                    {.icon = ui::Icon::filter, .size = 32, .icon_size = 44});
}

std::string counted(const Stage& stage, const FilterSet& set, std::string_view label) {
  if (set.chosen == 0) return std::string(label);
  return stage.words().phrase("{label} ({count})", {{"label", label}, {"count", set.chosen}});
}

}  // namespace hearth::screens
