// A card that only tells: an icon or a number, a title, a few sentences. It lies on sand and has no
// outline, for it is never touched. In large text and in a narrow panel there is no sand, and it
// comes apart, so that its pieces can go to the next page.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

struct Sentence {
  std::string text;
  std::string language = {};  // of the text where it is not the screen's
};

struct ToldCard {
  ui::Icon icon;
  std::string number = {};  // in place of the icon
  std::string title;
  std::vector<Sentence> sentences = {};
};

// What staff say of their front desk; none where they say nothing.
std::optional<Sentence> front_desk(const Stage& stage);

// Adds its pieces, each `width` wide and none higher than a page of `page` units.
void add_told_card(ui::Canvas& canvas, std::vector<ui::Block>& blocks, const ToldCard& card,
                   const ui::Hue& hue, float width, float page);

// The same for a reading panel, which holds it only where it fits below what is there; false: it
// does not.
bool add_told_beside(ui::Canvas& canvas, std::vector<ui::Block>& beside, const ToldCard& card,
                     const ui::Hue& hue, ui::Rect panel);

}  // namespace hearth::screens
