#include "ui/key_plan.h"

#include <algorithm>

namespace hearth::ui {

namespace {

constexpr float kWidest = 2;  // cells of a key that takes what its row has left

std::size_t shared(std::size_t keys, std::size_t by) {
  return (keys + by - 1) / by;
}

std::size_t widest(const std::vector<KeyRow>& rows) {
  std::size_t most = 0;
  for (const auto& row : rows) most = std::max(most, row.size());
  return std::max(most, rows.back().size() + 2);  // Shift and Delete stand beside the last
}

bool has_rows_for(const KeyLayout& letters, const KeyRoom& room) {
  return static_cast<int>(widest(letters.rows)) <= room.most_columns &&
         static_cast<int>(letters.rows.size()) + 1 <= room.most_rows;
}

// Rows and columns of the letters, whatever the keys show: the keyboard keeps its shape.
struct Grid {
  std::size_t rows, columns;
};
Grid grid_of(const KeyLayout& letters, bool alphabetical, const KeyRoom& room) {
  if (!alphabetical) return {letters.rows.size(), widest(letters.rows)};
  const auto keys = letters.alphabet.size() + (letters.shifted.empty() ? 2 : 1);
  const auto most = static_cast<std::size_t>(room.most_columns);
  const auto rows = std::min(static_cast<std::size_t>(room.most_rows - 1), shared(keys, most));
  return {rows, std::min(most, shared(keys, rows))};
}

// The row with what is beside its letters: Shift and the next page before them, Delete after.
void add_beside(KeyPlan& plan, bool with_shift) {
  auto& row = plan.rows.back();
  const bool more = plan.pages > 1;
  const float extra = 1.0F + (with_shift ? 1 : 0) + (more ? 1 : 0);
  const float left = static_cast<float>(plan.columns) - static_cast<float>(row.size());
  const float cells = std::clamp(left / extra, 1.0F, kWidest);
  const float rest = left - extra * cells;
  if (more) row.insert(row.begin(), {.does = KeyDoes::more, .cells = cells});
  if (with_shift) row.insert(row.begin(), {.does = KeyDoes::shift, .cells = cells});
  if (rest > 0) row.push_back({.cells = rest});
  row.push_back({.does = KeyDoes::erase, .cells = cells});
}

PlannedKey typing(std::string_view letter, std::size_t index, bool as_capital) {
  return {.types = as_capital ? capital(letter) : std::string(letter),
          .index = static_cast<int>(index)};
}

void lay_rows(KeyPlan& plan, const KeyLayout& letters) {
  plan.columns = static_cast<int>(widest(letters.rows));
  const bool others = plan.shifts && !letters.shifted.empty();
  std::size_t index = 0;
  for (const auto& from : others ? letters.shifted : letters.rows) {
    auto& row = plan.rows.emplace_back();
    for (const auto letter : from) row.push_back(typing(letter, index++, plan.shifts && !others));
  }
  add_beside(plan, true);
}

void lay_grid(KeyPlan& plan, const KeyRow& keys, const Grid& grid, bool with_shift, int page) {
  plan.grid = true;
  const auto [rows, columns] = grid;
  std::size_t extra = with_shift ? 2 : 1;
  std::size_t first = 0, end = keys.size();
  if (rows * columns < keys.size() + extra) {
    ++extra;  // the way to the next page
    const auto pages = shared(keys.size(), std::max<std::size_t>(1, rows * columns - extra));
    const auto on_each = shared(keys.size(), pages);
    plan.pages = static_cast<int>(pages);
    plan.page = page % plan.pages;
    first = static_cast<std::size_t>(plan.page) * on_each;
    end = std::min(end, first + on_each);
  }
  plan.columns = static_cast<int>(columns);
  for (std::size_t row = 0; row < rows; ++row) {
    auto& to = plan.rows.emplace_back();
    while (first < end && to.size() < (row + 1 < rows ? columns : columns - extra)) {
      to.push_back(typing(keys[first], first, plan.shifts));
      ++first;
    }
  }
  add_beside(plan, with_shift);
}

void lay_lowest(KeyPlan& plan, const KeyboardState& state, bool two_scripts, bool clear) {
  auto& row = plan.lowest;
  row.push_back(
      {.does = state.level == KeyLevel::signs ? KeyDoes::letters : KeyDoes::signs, .cells = 1.3F});
  if (plan.script == Script::latin)
    row.push_back({.does = state.level == KeyLevel::accents ? KeyDoes::letters : KeyDoes::accents,
                   .cells = two_scripts ? 1.3F : 1.7F});
  if (two_scripts) row.push_back({.does = KeyDoes::script, .cells = 1.7F});
  row.push_back({.does = KeyDoes::space, .cells = 3.6F});
  if (clear) row.push_back({.does = KeyDoes::clear, .cells = 1.5F});
  row.push_back({.does = KeyDoes::done, .cells = 2.4F});
}

}  // namespace

KeyPlan plan_keys(std::string_view language, const KeyboardState& state, const KeyRoom& room) {
  const auto own = script_of(language);
  KeyPlan plan{.script = state.latin ? Script::latin : own};
  const auto& letters = layout(plan.script);
  plan.may_choose_order = has_rows_for(letters, room);
  const bool alphabetical = state.alphabetical || !plan.may_choose_order;
  const auto grid = grid_of(letters, alphabetical, room);
  const bool has_capitals = letters.shifted.empty();
  switch (state.level) {
    case KeyLevel::letters:
      plan.shifts = state.shift && (has_capitals || !alphabetical);
      plan.right_to_left = alphabetical && letters.right_to_left;
      if (alphabetical)
        lay_grid(plan, letters.alphabet, grid, has_capitals, state.page);
      else
        lay_rows(plan, letters);
      break;
    case KeyLevel::accents:
      plan.shifts = state.shift;
      lay_grid(plan, accents(language), grid, true, state.page);
      break;
    case KeyLevel::signs:
      lay_grid(plan, signs(), grid, false, state.page);
      break;
  }
  lay_lowest(plan, state, own != Script::latin, room.clear);
  return plan;
}

void press_key(KeyboardState& state, const KeyPlan& plan, KeyDoes does) {
  const auto show = [&](KeyLevel level) {
    state.level = level;
    state.page = 0;
    state.shift = false;
  };
  switch (does) {
    case KeyDoes::type:
      // Shift and the letters with marks hold for one letter; the next is mostly a plain one.
      if (state.level == KeyLevel::accents)
        show(KeyLevel::letters);
      else
        state.shift = false;
      break;
    case KeyDoes::shift:
      state.shift = !state.shift;
      break;
    case KeyDoes::more:
      state.page = (plan.page + 1) % plan.pages;
      break;
    case KeyDoes::letters:
      show(KeyLevel::letters);
      break;
    case KeyDoes::accents:
      show(KeyLevel::accents);
      break;
    case KeyDoes::signs:
      show(KeyLevel::signs);
      break;
    case KeyDoes::script:
      state.latin = !state.latin;
      show(KeyLevel::letters);
      break;
    case KeyDoes::done:
      state.hidden = true;
      break;
    case KeyDoes::erase:
    case KeyDoes::space:
    case KeyDoes::clear:
      break;
  }
}

}  // namespace hearth::ui
