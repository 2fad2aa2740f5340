#include "ui/progress.h"

#include "ui/glass.h"

using namespace hearth::ui;

namespace {

constexpr Rect kBox{50, 100, 968, 0};

}  // namespace

TEST_CASE("progress says the question, and has a segment for each of them") {
  Glass glass;
  const auto& theme = glass.canvas().theme();
  const float tall = progress(glass.canvas(), "progress", kBox, {.question = 2, .questions = 4});
  const auto* node = glass.tree.by_id("progress");
  REQUIRE(node);
  CHECK(node->label == "Question 2 of 4");
  CHECK_FALSE(node->acts);
  CHECK_FALSE(node->spills);
  // From the end: two to come, two that are reached; then the words.
  const float middle = kBox.y + tall / 2, each = 186;
  CHECK(glass.shows({kBox.right() - 40, middle}, theme.line));
  CHECK(glass.shows({kBox.right() - 40 - each, middle}, theme.line));
  CHECK(glass.shows({kBox.right() - 40 - 2 * each, middle}, theme.primary));
  CHECK(glass.shows({kBox.right() - 40 - 3 * each, middle}, theme.primary));
}

TEST_CASE("where the box is narrow the segments of progress stand below its words") {
  Glass glass({.text_size = 2});
  const ProgressLook look{.question = 1, .questions = 4};
  const Rect narrow{50, 100, 464, 0};
  const float beside = progress_height(glass.canvas(), look, 968);
  const float tall = progress(glass.canvas(), "progress", narrow, look);
  CHECK(tall == progress_height(glass.canvas(), look, narrow.w));
  CHECK(tall > beside);
  CHECK(glass.shows({narrow.x + 20, narrow.y + tall - 7}, glass.canvas().theme().primary));
  CHECK_FALSE(glass.tree.by_id("progress")->spills);
}

TEST_CASE("in high contrast a segment that is to come is told by its shape as well") {
  Glass glass({.theme = ThemeName::contrast});
  const auto& theme = glass.canvas().theme();
  const float tall = progress(glass.canvas(), "progress", kBox, {.question = 1, .questions = 2});
  CHECK(glass.shows({kBox.right() - 60, kBox.y + tall / 2 - 6}, theme.line));
  CHECK_FALSE(glass.shows({kBox.right() - 60, kBox.y + tall / 2}, theme.line));
}

TEST_CASE("progress runs from the right in Arabic") {
  Glass glass({}, "ar");
  const auto& theme = glass.canvas().theme();
  const float tall = progress(glass.canvas(), "progress", kBox, {.question = 1, .questions = 2});
  const float left = 1080 - kBox.right();
  CHECK(glass.shows({left + 40, kBox.y + tall / 2}, theme.line));
  CHECK(glass.shows({left + 480, kBox.y + tall / 2}, theme.primary));
}
