// What stands around a screen's own content: header, dock, pager, sheet.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/canvas.h"
#include "ui/pages.h"
#include "ui/widgets.h"

namespace hearth::ui {

// The parts of the screen that are left for content.
struct Stage {
  Rect panel;       // landscape: the reading panel at the start side; empty in portrait
  Rect content;     // inside the margins, a gap above the dock
  Rect above = {};  // portrait with lowered controls: sky, for a few words to read; else empty
};

float dock_height(const Canvas& canvas);
float panel_width(const Canvas& canvas);  // landscape: of the reading panel

// The header: badge, title, a line below, the clock; the last two may be empty. In large text there
// is no line. Portrait: a tinted band with a hill's edge. Landscape: the head of the reading panel.
// Returns what it leaves.
struct HeaderLook {
  Icon icon;
  std::string_view title, line, clock;
  Hue hue;
  bool ground = true;  // false: no band and no sky, the screen lies on a ground of its own
  bool flat = false;   // a straight edge: staff's, which is no visitor's screen
  std::optional<Color> words = {};  // on a dark tint; none: the hue's deep colour, as in the badge
};
Stage header(Canvas& canvas, const HeaderLook& look);

// A few words for reading where the sky has room for them; false where it has not, then nothing is
// drawn.
struct SkyWords {
  std::string_view before = {}, title = {}, after = {};
};
bool sky_words(Canvas& canvas, const Stage& stage, const SkyWords& said);

// "Controls are lowered" and the button that puts them back: above the dock, in landscape at the
// foot of the reading panel. Drawn in reach mode only; its height is 0 otherwise. True: put back.
float reach_strip_height(const Canvas& canvas);
bool reach_strip(Canvas& canvas);

// The dock: buttons along the lower edge, always in the same places; at the end edge the one that
// must never be missed.
struct DockButton {
  std::string_view id;
  Icon icon;
  std::string_view label;
  ButtonKind kind = ButtonKind::plain;
};
// The id of the button that was just chosen, or empty. `few`: home's wide buttons.
std::string_view dock(Canvas& canvas, const std::vector<DockButton>& buttons, const DockButton& end,
                      bool few);

// Earlier / "1 to 4 of 11" / Later, at the foot of `box`. Returns by how many pages to turn.
struct PagerLook {
  bool first = false, last = false;  // this page is
  std::string label;
};
float pager_height(const Canvas& canvas);
// The height that is left for a page in a box that has a pager at its foot.
float page_room(const Canvas& canvas, Rect box);
int pager(Canvas& canvas, Rect box, const PagerLook& look);

// Stacks blocks in the box, with a pager where they need several pages ("Page 1 of 2"). `page` is
// put right where there are fewer, and turned when the visitor turns it.
void draw_pages(Canvas& canvas, Rect box, const std::vector<Block>& blocks, int& page);
// The same with the pager in a box of its own, where it takes nothing from the blocks.
void draw_pages(Canvas& canvas, Rect box, Rect pager_box, const std::vector<Block>& blocks,
                int& page);

// Things of one kind, one a block: the pager counts them ("1 to 5 of 31").
void draw_list(Canvas& canvas, Rect box, const std::vector<Block>& items, int& page);

// A sheet over the screen, never over the dock: scrim, panel, title, and Close at its foot. All
// that was declared before is out of reach. `content` is what is left inside; true: close it.
struct Sheet {
  Rect content, foot;
  bool closed = false;
  Rect pager = {};  // where height is short: room for a pager beside Close; else empty
};
// The blocks on the sheet, in pages where they need several.
void draw_pages(Canvas& canvas, const Sheet& sheet, const std::vector<Block>& blocks, int& page);
float sheet_width(const Canvas& canvas);  // of the content, where it is not `wide`
// `wide`: as wide as the screen lying, too. A sheet with more to do at its foot gives Close a share
// of its width, and the rest is `foot`.
struct SheetShape {
  bool wide = false;
  float close_share = 1;
  float foot_height = 0;  // at least
};
// There is so little height that Close and the pager share a row.
bool low_sheet(const Canvas& canvas, bool wide = false);
Sheet sheet(Canvas& canvas, Icon icon, std::string_view title, float content_height,
            const SheetShape& shape = {});

}  // namespace hearth::ui
