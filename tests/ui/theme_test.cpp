#include "ui/theme.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

using namespace hearth::ui;

namespace {

// WCAG 2.x: relative luminance, and the ratio of two of them.
double luminance(Color color) {
  const auto linear = [](std::uint8_t channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

double contrast(Color a, Color b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

constexpr ThemeName kNames[] = {ThemeName::soft, ThemeName::evening, ThemeName::contrast};

}  // namespace

TEST_CASE("text stands out from what it is written on, in every theme") {
  for (const auto name : kNames) {
    CAPTURE(static_cast<int>(name));
    const auto& t = theme(name);
    for (const auto& ground :
         {t.paper, t.surface, t.sunken, t.primary_tint, t.help_tint, t.ok_tint, t.care_tint,
          t.meet.tint, t.check.tint, t.find.tint, t.match.tint, t.peer.tint, t.quiet.tint})
      CHECK(contrast(t.ink, ground) >= 7);
    CHECK(contrast(t.ink2, t.paper) >= 6.95);  // 7.0 to one place
    CHECK(contrast(t.ink2, t.surface) >= 7);
    CHECK(contrast(t.ink2, t.sunken) >= 4.5);
    CHECK(contrast(t.ink_disabled, t.surface) >= 4.5);
    CHECK(contrast(t.ink_disabled, t.sunken) >= 3);
    CHECK(contrast(t.on_primary, t.primary) >= 7);
    CHECK(contrast(t.on_primary, t.primary_press) >= 7);
    CHECK(contrast(t.on_help, t.help) >= 7);
    CHECK(contrast(t.on_help, t.help_press) >= 7);
    CHECK(contrast(t.help, t.help_tint) >= 4.5);
    CHECK(contrast(t.primary, t.primary_tint) >= 4.5);
    CHECK(contrast(t.ok, t.ok_tint) >= 4.5);
    CHECK(contrast(t.care, t.care_tint) >= 4.5);
    CHECK(contrast(t.on_scene_foot, t.scene_foot) >= 4.5);
  }
}

TEST_CASE("a section's title stands out from its tint, its support text too") {
  for (const auto name : kNames) {
    CAPTURE(static_cast<int>(name));
    const auto& t = theme(name);
    for (const auto& hue : {t.meet, t.check, t.find, t.match, t.peer, t.quiet}) {
      CHECK(contrast(hue.deep, hue.tint) >= 7);
      CHECK(contrast(hue.deep, t.surface) >= 7);
      CHECK(contrast(t.ink2, hue.tint) >= 4.5);
    }
  }
}

TEST_CASE("what can be touched or has the focus has an edge that can be seen") {
  for (const auto name : kNames) {
    CAPTURE(static_cast<int>(name));
    const auto& t = theme(name);
    for (const auto& ground : {t.paper, t.surface, t.sunken}) CHECK(contrast(t.edge, ground) >= 3);
    for (const auto& hue : {t.meet, t.check, t.find, t.match, t.peer, t.quiet}) {
      CHECK(contrast(hue.mid, t.paper) >= 3);
      CHECK(contrast(hue.mid, hue.tint) >= 3);
    }
    for (const auto& ground : {t.paper, t.surface, t.focus_gap})
      CHECK(contrast(t.focus, ground) >= 3);
  }
}

TEST_CASE("high contrast has thick outlines and no shadows") {
  CHECK(theme(ThemeName::contrast).outline == 4);
  CHECK_FALSE(theme(ThemeName::contrast).shadows);
  CHECK(theme(ThemeName::soft).outline == 2);
  CHECK(theme(ThemeName::soft).shadows);
  CHECK(theme(ThemeName::evening).shadows);
}
