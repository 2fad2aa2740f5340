#include "ui/canvas.h"

#include <array>
#include <cmath>

#include "ui/typed_text.h"

namespace hearth::ui {

namespace {

constexpr float kFocusGap = 5, kFocusRing = 6;

// Scripts with tall letters need more room between lines and no letter-spacing (DESIGN.md, 10).
bool tall_script(std::string_view language) {
  constexpr std::array<std::string_view, 8> kTall{"ar", "fa", "ur", "hi", "te", "ne", "bn", "pa"};
  const auto base = language.substr(0, language.find('-'));
  for (const auto code : kTall)
    if (code == base) return true;
  return false;
}

// Staff type straight apostrophes; on the screen they are curled.
class Curled {
 public:
  // What a visitor types stays as it is: there is no second copy of it.
  Curled(std::string_view text, const TextLook& look) : text_(text) {
    if (!look.kept || text.find('\'') == std::string_view::npos) return;
    for (const char letter : text) own_ += letter == '\'' ? "\u2019" : std::string(1, letter);
    text_ = own_;
  }
  operator std::string_view() const { return text_; }

 private:
  std::string own_;
  std::string_view text_;
};

// The tree says words, not how they are laid out: without the isolates U+2066 to U+2069.
std::string spoken(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool isolate = text.substr(i, 2) == "\xE2\x81" && i + 2 < text.size() &&
                         static_cast<unsigned char>(text[i + 2]) >= 0xA6 &&
                         static_cast<unsigned char>(text[i + 2]) <= 0xA9;
    if (isolate)
      i += 2;
    else
      plain += text[i];
  }
  return plain;
}

}  // namespace

Canvas::Canvas(Painter& painter, text::Engine& engine, const Words& words, const Look& look,
               const Interaction& interaction, Tree& tree)
    : painter_(painter),
      engine_(engine),
      words_(words),
      look_(look),
      theme_(ui::theme(look.theme)),
      interaction_(interaction),
      tree_(tree) {}

void Canvas::picture(Rect rect, TextureId texture, float radius) {
  constexpr Color kAll{255, 255, 255}, kEvening{205, 205, 205};
  painter_.picture(texture, on_glass(rect), radius,
                   look_.theme == ThemeName::evening ? kEvening : kAll);
}

Rect Canvas::on_glass(Rect rect) const {
  return rtl() ? Rect{look_.width - rect.right(), rect.y, rect.w, rect.h} : rect;
}

void Canvas::fill(Rect rect, Color color, float radius) {
  painter_.fill(on_glass(rect), color, radius);
}

void Canvas::outline(Rect rect, Color color, float radius, float width) {
  painter_.outline(on_glass(rect), color, radius, width);
}

void Canvas::dashed(Rect rect, Color color, float radius, float width) {
  painter_.dashed_outline(on_glass(rect), color, radius, width);
}

void Canvas::shadow(Rect rect, Shadow kind) {
  if (theme_.shadows) painter_.shadow(on_glass(rect), kind, theme_.shadow);
}

void Canvas::icon(Icon which, Rect rect, Color color) {
  painter_.icon(which, on_glass(rect), color, rtl());
}

void Canvas::line(Point from, Point to, float width, Color color) {
  const auto a = on_glass({from.x, from.y, 0, 0}), b = on_glass({to.x, to.y, 0, 0});
  painter_.line({a.x, a.y}, {b.x, b.y}, width, color);
}

text::Style Canvas::style(const TextLook& look) const {
  const auto language = look.language.empty() ? std::string_view(words_.language()) : look.language;
  text::Style style;
  // What is large already grows less: a title of 64 at twice its size would break inside words.
  const float most = look.style.size >= 44 ? 1.5F : 2.0F;
  style.size =
      look.style.size * painter_.scale() * (look.grows ? std::min(look_.text_size, most) : 1);
  style.bold = look.style.bold;
  style.line_height = look.style.line;
  style.letter_spacing = look.style.spacing;
  if (tall_script(language)) {
    // Reading text opens up; titles and the single lines of pills and buttons need less.
    const bool reading = look.style.size < 38 && look.style.line >= 1.35F;
    style.line_height = std::max(style.line_height, reading ? 1.5F : 1.35F);
    style.letter_spacing = 0;
  }
  style.language = language;
  style.rtl = rtl();
  style.align = look.align;
  style.max_lines = look.max_lines;
  style.cached = look.kept;
  return style;
}

TextSize Canvas::measure(std::string_view text, const TextLook& look, float width) const {
  if (text.empty()) return {};
  const float scale = painter_.scale();
  const auto& layout = engine_.layout(Curled(text, look), style(look), std::floor(width * scale));
  return {layout.width / scale, layout.height / scale, layout.lines};
}

bool Canvas::breaks_word(std::string_view text, const TextLook& look, float room) const {
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (measure(text.substr(at, end - at), look, 0).width > room) return true;
    at = end + 1;
  }
  return false;
}

TextLook Canvas::unbroken(std::string_view text, TextLook look, float room, float least) const {
  while (look.style.size > least && breaks_word(text, look, room))
    look.style.size = std::max(least, look.style.size - 2);
  return look;
}

void Canvas::draw_text(Rect box, float y, const text::Layout& layout, Color color) {
  const auto glass = on_glass(box);
  painter_.text(layout, {glass.x, y}, color);
}

void Canvas::note_text(std::string_view text, const TextLook& look, Rect rect,
                       const text::Layout& layout, bool spills, Role role) {
  if (open_ < 0) {
    Node node;
    node.id = "text." + std::to_string(tree_.nodes.size());
    node.role = role;
    node.label = spoken(text);
    node.language = look.language;
    node.rect = on_glass(rect);
    tree_.nodes.push_back(std::move(node));
  }
  auto& node = open_ < 0 ? tree_.nodes.back() : tree_.nodes[static_cast<std::size_t>(open_)];
  node.truncated |= layout.ellipsized;
  node.missing_glyphs += layout.missing_glyphs;
  node.spills |= spills;
  const float size = style(look).size / painter_.scale();
  node.smallest_text = node.smallest_text > 0 ? std::min(node.smallest_text, size) : size;
}

float Canvas::text(Rect box, std::string_view words, const TextLook& look) {
  if (words.empty()) return 0;
  const float scale = painter_.scale();
  const auto& layout = engine_.layout(Curled(words, look), style(look), std::floor(box.w * scale));
  const float height = layout.height / scale;
  const bool spills =
      (box.h > 0 && height > box.h + 1) || layout.width > std::ceil(box.w * scale) + 1;
  draw_text(box, box.y, layout, look.color);
  note_text(words, look, {box.x, box.y, box.w, height}, layout, spills, Role::text);
  return height;
}

void Canvas::text_middle(Rect box, std::string_view words, const TextLook& look) {
  const float height = measure(words, look, box.w).height;
  const bool spills = height > box.h + 1;
  const float top = box.y + (box.h - height) / 2;
  text({box.x, top, box.w, spills ? box.h : 0}, words, look);
}

float Canvas::heading(Rect box, std::string_view words, const TextLook& look) {
  const auto before = tree_.nodes.size();
  const float height = text(box, words, look);
  if (open_ < 0 && tree_.nodes.size() > before) tree_.nodes.back().role = Role::heading;
  return height;
}

bool Canvas::open(std::string_view id, Rect rect, const Declared& declared) {
  Node node;
  node.id = id;
  node.role = declared.role;
  node.label = spoken(declared.label);
  const bool guarded = declared.typed || declared.answered;
  if (!guarded) node.value = spoken(declared.value);
  node.language = declared.language;
  node.rect = on_glass(rect);
  node.parent = open_;
  node.acts = declared.acts;
  node.selected = declared.selected;
  node.disabled = declared.disabled;
  node.focused = !beneath_ && interaction_.focus_visible && interaction_.focused == id;
  node.pressed = pressed(id);
  if (node.focused && !declared.disabled) {
    const auto gap = rect.inset(-kFocusGap), ring = rect.inset(-kFocusGap - kFocusRing);
    outline(gap, theme_.focus_gap, kControlRadius + kFocusGap, kFocusGap);
    outline(ring, theme_.focus, kControlRadius + kFocusGap + kFocusRing, kFocusRing);
  }
  node.typed = declared.typed;
  node.answered = declared.answered;
  tree_.nodes.push_back(std::move(node));
  open_ = static_cast<int>(tree_.nodes.size()) - 1;
  if (guarded) {
    // In one place, apart from the node: moving nodes leaves no second copy to wipe.
    auto& value = tree_.nodes.back().value;
    value.reserve(std::max(TypedText::kMostBytes, declared.value.size()));
    value = declared.value;
  }
  return !beneath_ && declared.acts && !declared.disabled && interaction_.activated == id;
}

void Canvas::open_region(std::string_view id, Rect rect, Role role, std::string_view label) {
  open(id, rect, {.role = role, .label = label, .acts = false});
}

void Canvas::close() {
  if (open_ >= 0) open_ = tree_.nodes[static_cast<std::size_t>(open_)].parent;
}

}  // namespace hearth::ui
