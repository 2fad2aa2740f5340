#include "ui/choice_row.h"

#include "ui/glass.h"

using namespace hearth::ui;

namespace {

constexpr Rect kRow{50, 100, 968, 146};
// Where the mark of a wide row lies: 60 units, 30 from the end.
const Rect kMark{kRow.right() - 90, kRow.y + 43, 60, 60};

ChoiceRowLook listening(bool selected, ChoiceMark mark = ChoiceMark::one) {
  return {.icon = Icon::hand,
          .title = "Just listen for a while",
          .line = "You won\u2019t be asked to speak",
          .hue = theme(ThemeName::soft).match,
          .mark = mark,
          .selected = selected};
}

}  // namespace

TEST_CASE("an answer says its title, its line and whether it is chosen") {
  for (const bool selected : {false, true}) {
    Glass glass;
    CHECK_FALSE(choice_row(glass.canvas(), "listen", kRow, listening(selected)));
    const auto* node = glass.tree.by_id("listen");
    REQUIRE(node);
    CHECK(node->role == Role::choice);
    CHECK(node->label == "Just listen for a while");
    CHECK(node->value == "You won\u2019t be asked to speak");
    CHECK(node->selected == selected);
    CHECK(node->acts);
  }
}

TEST_CASE("an answer that is touched is chosen") {
  Glass glass;
  glass.interaction.activated = "listen";
  CHECK(choice_row(glass.canvas(), "listen", kRow, listening(false)));
}

TEST_CASE("a chosen answer is tinted, has a thick edge and a filled mark") {
  Glass plain, chosen;
  choice_row(plain.canvas(), "listen", kRow, listening(false));
  choice_row(chosen.canvas(), "listen", kRow, listening(true));
  const auto& theme = plain.canvas().theme();
  const Point face{kRow.x + 500, kRow.y + 10}, edge{kRow.x + 500, kRow.y + 4};
  const Point mark{kMark.x + 8, kMark.center().y};  // beside the tick
  CHECK(plain.shows(face, theme.surface));
  CHECK(chosen.shows(face, theme.primary_tint));
  CHECK(plain.shows(edge, theme.surface));
  CHECK(chosen.shows(edge, theme.primary));
  CHECK(plain.shows(mark, theme.surface));
  CHECK(chosen.shows(mark, theme.primary));
}

TEST_CASE("the mark is a circle where one may be chosen, and a square where any number may") {
  Glass one, many;
  choice_row(one.canvas(), "listen", kRow, listening(false, ChoiceMark::one));
  choice_row(many.canvas(), "listen", kRow, listening(false, ChoiceMark::many));
  const auto& theme = one.canvas().theme();
  const Point corner{kMark.x + 6, kMark.y + 6}, side{kMark.x + 1.5F, kMark.center().y};
  CHECK(one.shows(side, theme.edge));
  CHECK(many.shows(side, theme.edge));
  CHECK(one.shows(corner, theme.surface));
  CHECK(many.shows(corner, theme.edge));
}

TEST_CASE("in Arabic the mark stands at the left") {
  Glass glass({}, "ar");
  choice_row(glass.canvas(), "listen", kRow, listening(true));
  CHECK(glass.shows({1080 - kMark.x - 8, kMark.center().y}, glass.canvas().theme().primary));
}

TEST_CASE("a row is as high as its words need, and shows them all") {
  for (const float size : {1.0F, 1.2F, 1.5F, 2.0F})
    for (const float width : {968.0F, 472.0F, 360.0F}) {
      CAPTURE(size);
      CAPTURE(width);
      Glass glass({.text_size = size});
      const auto look = listening(false);
      const float tall = choice_row_height(glass.canvas(), look, width);
      CHECK(tall >= 140);
      choice_row(glass.canvas(), "listen", {56, 0, width, tall}, look);
      const auto* node = glass.tree.by_id("listen");
      CHECK_FALSE(node->spills);
      CHECK_FALSE(node->truncated);
    }
  Glass glass;
  CHECK(choice_row_height(glass.canvas(), listening(false), 360) >
        choice_row_height(glass.canvas(), listening(false), 968));
}

TEST_CASE("where words have little room the icon goes") {
  Glass normal, large({.text_size = 2});
  const Rect narrow{50, 100, 472, 300};
  choice_row(normal.canvas(), "listen", narrow, listening(false));
  choice_row(large.canvas(), "listen", narrow, listening(false));
  const Point box{narrow.x + 32, narrow.center().y};
  CHECK(normal.shows(box, theme(ThemeName::soft).match.tint));
  CHECK_FALSE(large.shows(box, theme(ThemeName::soft).match.tint));
}
