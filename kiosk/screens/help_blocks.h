// The pieces that the screens of help are stacked from, shown in pages. Red is theirs alone
// (DESIGN.md section 3). An outline means touch; what is only to be read stands on sand.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "screens/safety_words.h"
#include "ui/furniture.h"
#include "ui/pages.h"
#include "ui/qr_card.h"

namespace hearth::screens {

// A card: icon, title, one or two lines.
struct HelpCard {
  enum class Kind {
    urgent,  // solid red: the first thing to do
    plain,
    fact  // on sand, not to be touched
  };
  std::string id;
  ui::Icon icon;
  Said title, line = {}, more = {};
  Kind kind = Kind::plain;
  std::optional<visit::Route> to = {};  // what a touch opens; none: it is there to be read
  bool small = false;                   // one of several beside each other
};

// A way to another screen.
struct HelpTile {
  std::string id;
  ui::Icon icon;
  Said title;
  ui::Hue hue;
  visit::Route to;
};

// A number to call, large, with what it is for and a code that a phone reads.
struct NumberCard {
  std::string id;
  Said purpose;
  std::string number;
  Said line;
  visit::Route to;  // all ways of reaching the line
  std::optional<ui::QrCode> code = {};
  Said scan = {};  // what the code does
};

// One thing in a row; rows are as high as their highest.
struct HelpCell {
  std::function<float(float width)> height;
  std::function<void(ui::Rect)> draw;
  float share = 1;  // of the row's width, beside the others
};

class HelpBlocks {
 public:
  // Everything is as wide as the box that it is meant for; what is higher than a page of it is
  // parted.
  HelpBlocks(Stage& stage, ui::Rect box);
  HelpBlocks(const HelpBlocks&) = delete;  // the blocks point back here
  HelpBlocks& operator=(const HelpBlocks&) = delete;

  HelpCell card(const HelpCard& card);
  HelpCell tile(const HelpTile& tile);
  HelpCell number(const NumberCard& card);

  // A card in a row of its own.
  void only(const HelpCard& card);
  void only(const NumberCard& card);
  void cards(const std::vector<HelpCard>& all, int columns);
  void row(std::vector<HelpCell> cells, float gap = kGap);
  void rows(const std::vector<HelpCell>& cells, int columns);
  void heading(const Said& said);
  void sentence(const Said& said, bool strong = false);
  // A step: its number in a circle, what to do, how, an icon at the end.
  void step(int number, std::optional<ui::Icon> icon, const Said& title, const Said& line);
  // A fact with its icon.
  void point(ui::Icon icon, const Said& said, const Said& note = {});
  // Several short sentences under one title, on sand.
  void list(const Said& title, const std::vector<Said>& lines);
  // A code to scan, where the link makes one.
  std::optional<HelpCell> code(const std::string& id, const std::optional<std::string>& link,
                               std::string_view title);
  // What the center wrote: its headings, paragraphs and lists.
  void article(const listing::Article& article);

  // Draws the page that is asked for, and turns it.
  void show(ui::Rect box);
  // All of them, where they fit on one page; whether they do.
  bool show_whole(ui::Rect box);

  Stage& stage() { return stage_; }

  static constexpr float kGap = 20;

 private:
  ui::Canvas& canvas() const { return stage_.canvas; }
  const ui::Theme& theme() const { return stage_.canvas.theme(); }

  Stage& stage_;
  float width_, page_;  // of the box; the height of a page beside a pager
  std::vector<ui::Block> blocks_;
};

// Two things above each other, in the place of one.
HelpCell stacked(HelpCell upper, HelpCell lower);

// The header of a screen of help, in red.
ui::Stage help_header(Stage& stage, ui::Icon icon, std::string_view title, std::string_view line);

// The way to the desk, with a short phrase to say there.
HelpCard desk_card(const Stage& stage, const char* phrase);

}  // namespace hearth::screens
