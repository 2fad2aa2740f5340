#include "screens/filter_chips.h"

#include <algorithm>

#include "screens/filter_offers.h"
#include "screens/filter_words.h"
#include "ui/chip_rows.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using listing::ChoiceGroup;
using listing::MeetingChoice;
using ui::Rect;

struct Chip : ui::PlacedChip {
  enum class Does { clear, toggle, open_sheet };
  Does does = Does::toggle;
  MeetingChoice choice = {};
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
  Chip chip;
  chip.choice = offer.choice;
  chip.id = choice_id(offer.choice);
  chip.name = choice_name(stage, offer.choice);
  chip.icon = icon_of(offer.choice);
  chip.selected = offer.chosen;
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
  std::vector<Chip> chips;
  const auto add = [&](Chip::Does does, const char* id, std::string name) -> Chip& {
    auto& chip = chips.emplace_back();
    chip.does = does;
    chip.id = id;
    chip.name = std::move(name);
    return chip;
  };
  add(Chip::Does::clear, "filter.all", std::string(words.tr("All"))).selected =
      stage.visit.here().filters.none();
  for (auto& [at, chip] : ranked) chips.push_back(std::move(chip));
  auto& more = add(Chip::Does::open_sheet, "filter.open", counted(stage, words.tr("More filters")));
  if (!stage.canvas.portrait()) more.brief = counted(stage, words.tr("More"));
  more.icon = ui::Icon::filter;
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

void draw(Stage& stage, const std::vector<Chip>& chips) {
  for (const auto& chip : chips) {
    if (!ui::draw_chip(stage.canvas, chip)) continue;
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
  return height;
}

std::string counted(const Stage& stage, std::string_view label) {
  const auto count = stage.visit.here().filters.count();
  if (count == 0) return std::string(label);
  return stage.words().phrase("{label} ({count})",
                              {{"label", label}, {"count", static_cast<int>(count)}});
}

}  // namespace hearth::screens
