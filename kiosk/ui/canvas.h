// Canvas: where a screen is drawn and described at once. It mirrors everything for right-to-left
// languages in one place (screens think start and end, never left and right), scales type by the
// visitor's text size, and notes every word that is drawn in the semantic tree.
#pragma once

#include <string>
#include <string_view>

#include "text/engine.h"
#include "ui/paint.h"
#include "ui/theme.h"
#include "ui/touch.h"
#include "ui/tree.h"
#include "ui/words.h"

namespace hearth::ui {

// A text's looks. `language`: of the text where it is not the screen's.
struct TextLook {
  TypeStyle style = type::body;
  Color color = {};
  text::Align align = text::Align::start;
  int max_lines = 0;
  std::string_view language = {};
  bool grows = true;  // with the visitor's text size
  bool kept = true;   // false for what a visitor types: its layout is wiped after the frame
};

struct TextSize {
  float width = 0, height = 0;
  int lines = 0;
};

class Canvas {
 public:
  struct Look {
    float width = 1080, height = 1920;  // units
    ThemeName theme = ThemeName::soft;
    float text_size = 1;         // 1, 1.2, 1.5 or 2
    bool reach = false;          // whatever acts lies below the horizon
    std::string_view line = {};  // of the kiosk itself, above the dock; empty: there is none
  };

  Canvas(Painter& painter, text::Engine& engine, const Words& words, const Look& look,
         const Interaction& interaction, Tree& tree);

  const Words& words() const { return words_; }
  const Theme& theme() const { return theme_; }
  const Look& look() const { return look_; }
  // What is drawn while a sheet lies over it is seen and does nothing.
  void set_beneath(bool beneath) { beneath_ = beneath; }
  // By how many pages a swipe turns what is being drawn: -1, 0 or +1.
  int turn() const { return beneath_ ? 0 : interaction_.turn; }
  Painter& painter() { return painter_; }
  float scale() const { return painter_.scale(); }  // pixels of a unit
  float width() const { return look_.width; }
  float height() const { return look_.height; }
  Rect area() const { return {0, 0, look_.width, look_.height}; }
  bool portrait() const { return look_.height > look_.width; }
  bool rtl() const { return words_.rtl(); }
  // From 1.5 on, and on panels so small that everything is drawn larger, the layouts are those for
  // large text: one column, fewer words.
  bool large() const { return look_.text_size >= 1.5F || look_.width < (portrait() ? 840 : 1500); }
  // In reach mode everything that is touched lies below this line.
  float horizon() const { return look_.reach ? lowered_horizon(look_.height) : 0; }
  float margin() const { return portrait() ? 56 : 48; }

  // Shapes, in the screen's own direction: x runs from the start side.
  void fill(Rect rect, Color color, float radius = 0);
  void outline(Rect rect, Color color, float radius, float width);
  void dashed(Rect rect, Color color, float radius, float width);
  void shadow(Rect rect, Shadow kind);
  void icon(Icon icon, Rect rect, Color color);
  void line(Point from, Point to, float width, Color color);
  // Never mirrored; in the evening's colours it gives less light.
  void picture(Rect rect, TextureId texture, float radius);
  // The rectangle as it lies on the glass.
  Rect on_glass(Rect rect) const;

  // Text
  TextSize measure(std::string_view text, const TextLook& look, float width) const;
  // Whether a word of the text is wider than `room`: a line would break it.
  bool breaks_word(std::string_view text, const TextLook& look, float room) const;
  // The look with its size made smaller, if need be, until no word is wider than `room`: words are
  // never broken. `least`: units, no smaller than this.
  TextLook unbroken(std::string_view text, TextLook look, float room, float least) const;
  // Draws from the top of `box`; a box of height 0 takes what it needs. Returns the height used.
  // Outside of a widget the text becomes a node of its own.
  float text(Rect box, std::string_view text, const TextLook& look);
  // The same, centred from top to bottom.
  void text_middle(Rect box, std::string_view text, const TextLook& look);
  // A text that heads what follows; `level` 1 is the screen's title.
  float heading(Rect box, std::string_view text, const TextLook& look);

  // Widgets: declares a node; what is drawn until close() belongs to it. True when the visitor just
  // chose it.
  struct Declared {
    Role role = Role::button;
    std::string_view label;
    std::string_view value = {};
    std::string_view language = {};
    bool selected = false, disabled = false;
    bool acts = true;
    bool typed = false;     // the value is what a visitor types
    bool answered = false;  // the value is what they answered to a private question
  };
  bool open(std::string_view id, Rect rect, const Declared& declared);
  void close();
  bool pressed(std::string_view id) const { return !beneath_ && interaction_.pressed == id; }

  // A region that says something as a whole (a note, a status): no touch.
  void open_region(std::string_view id, Rect rect, Role role, std::string_view label);

  Tree& tree() { return tree_; }

 private:
  text::Style style(const TextLook& look) const;
  void draw_text(Rect box, float y, const text::Layout& layout, Color color);
  void note_text(std::string_view text, const TextLook& look, Rect rect, const text::Layout& layout,
                 bool spills, Role role);

  Painter& painter_;
  text::Engine& engine_;
  const Words& words_;
  Look look_;
  const Theme& theme_;
  const Interaction& interaction_;
  Tree& tree_;
  int open_ = -1;
  bool beneath_ = false;
};

}  // namespace hearth::ui
