#include "text/engine.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <utility>

#include "base/wipe.h"
#include "text/atlas.h"
#include "text/bind.h"
#include "text/direction.h"
#include "text/faces.h"
#include "text/font_map.h"
#include "text/glyph_store.h"
#include "text/isolate.h"
#include "text/layout_cache.h"
#include "text/paragraph.h"
#include "text/plain.h"

namespace hearth::text {
namespace {

constexpr std::size_t most_layouts = 4096;
constexpr std::size_t most_layout_bytes = 16U << 20U;
constexpr float smallest_size = 1, largest_size = 1000;

// From here on a quarter of a pixel cannot be seen, and four pictures a glyph cost too much.
constexpr float whole_pixel_size = 48;

using base::wipe;

class PangoEngine : public Engine {
 public:
  explicit PangoEngine(FontMap fonts)
      : fonts_(std::move(fonts)),
        typesetter_(fonts_, faces_),
        line_(faces_.line_metrics(
            faces_.find(fonts_.primary().file, fonts_.primary().index).value_or(0))) {}
  ~PangoEngine() override { wipe_uncached(); }

  const Layout& layout(std::string_view utf8, const Style& style, float max_width) override;
  Patch add(int width, int height, std::span<const std::uint8_t> coverage) override;
  std::span<Page> pages() override { return atlas_.pages(); }
  bool forget_old() override;
  void forget_all() override;
  std::size_t cached_layouts() const override { return cache_.size(); }

 private:
  Layout compose(const std::string& text, const Style& style, float max_width);
  Paragraph set(const std::string& text, const Style& style, float max_width);
  Paragraph set_paragraph(std::string text, const Style& style, float max_width, int max_lines);
  void place(const Line& line, float x, float baseline, float size, Layout& out);
  void wipe_uncached();

  FontMap fonts_;
  Faces faces_;
  Atlas atlas_;
  GlyphStore glyphs_{faces_, atlas_};
  Typesetter typesetter_;
  LineMetrics line_;
  LayoutCache cache_{most_layouts, most_layout_bytes};
  std::deque<Layout> uncached_;  // of this frame
};

const Layout& PangoEngine::layout(std::string_view utf8, const Style& style, float max_width) {
  if (style.cached) {
    if (const Layout* known = cache_.find(utf8, style, max_width)) return *known;
    return cache_.keep(utf8, style, max_width, compose(plain(utf8), style, max_width));
  }
  std::string text = plain(utf8);
  Layout& out = uncached_.emplace_back(compose(text, style, max_width));
  wipe(text);
  return out;
}

Paragraph PangoEngine::set_paragraph(std::string text, const Style& style, float max_width,
                                     int max_lines) {
  std::string whole = bind_numbers(text);
  std::string ordered = style.rtl || holds_right_to_left(whole) ? isolate_numbers(whole) : whole;
  Paragraph out = typesetter_.set(
      ordered, {style.size, style.bold, style.letter_spacing * style.size, style.language,
                runs_right_to_left(ordered, style.rtl), max_width, max_lines});
  if (!style.cached) {
    wipe(text);
    wipe(whole);
    wipe(ordered);
  }
  return out;
}

// All paragraphs' lines, no more than the style allows.
Paragraph PangoEngine::set(const std::string& text, const Style& style, float max_width) {
  Paragraph out;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const int left = style.max_lines > 0 ? style.max_lines - static_cast<int>(out.lines.size()) : 0;
    Paragraph next = set_paragraph(text.substr(begin, end - begin), style, max_width, left);
    const bool full = style.max_lines > 0 && static_cast<int>(next.lines.size()) >= left;
    if (full && end < text.size() && !next.ellipsized) {
      // What does not fit begins with the next paragraph, which Pango does not know of.
      next = set_paragraph(text.substr(begin, end - begin) + "\u2026", style, max_width, left);
      next.ellipsized = true;
    }
    std::move(next.lines.begin(), next.lines.end(), std::back_inserter(out.lines));
    out.ellipsized |= next.ellipsized;
    out.missing += next.missing;
    if (full) break;
    begin = end + 1;
  }
  return out;
}

void PangoEngine::place(const Line& line, float x, float baseline, float size, Layout& out) {
  const auto to_pages = [&](const GlyphPicture& picture, float left, float top) {
    const Place& at = picture.place;
    out.glyphs.push_back({left, top, left + static_cast<float>(picture.width),
                          top + static_cast<float>(picture.height), at.u0, at.v0, at.u1, at.v1,
                          at.page});
  };
  for (const PenGlyph& pen : line.glyphs) {
    const bool whole = size >= whole_pixel_size || faces_.colored(pen.face);
    const auto quarters =
        static_cast<int>(whole ? std::lround(x + pen.x) * 4 : std::lround((x + pen.x) * 4));
    const int shift = quarters & 3;
    const GlyphPicture& picture = glyphs_.get(pen.face, pen.glyph, size, shift);
    if (picture.empty()) continue;
    to_pages(picture, static_cast<float>((quarters - shift) / 4 + picture.left),
             baseline + std::round(pen.y) - static_cast<float>(picture.top));
  }
}

Layout PangoEngine::compose(const std::string& text, const Style& asked, float max_width) {
  Style style = asked;
  style.size = std::clamp(style.size, smallest_size, largest_size);
  const Paragraph set_text = set(text, style, max_width);

  Layout out;
  out.lines = static_cast<int>(set_text.lines.size());
  out.ellipsized = set_text.ellipsized;
  out.missing_glyphs = set_text.missing;
  for (const Line& line : set_text.lines) out.width = std::max(out.width, line.width);
  out.box = max_width > 0 ? max_width : out.width;

  const float line_box = style.size * style.line_height;
  const float above = (line_box - (line_.ascent + line_.descent) * style.size) / 2;
  const float first = above + line_.ascent * style.size;
  out.height = static_cast<float>(out.lines) * line_box;
  out.baseline = std::round(first);

  const bool at_right = style.align == (style.rtl ? Align::start : Align::end);
  for (std::size_t i = 0; i < set_text.lines.size(); ++i) {
    const Line& line = set_text.lines[i];
    const float room = std::max(0.0F, out.box - line.width);
    const float x = style.align == Align::center ? room / 2 : at_right ? room : 0;
    place(line, x, std::round(first + static_cast<float>(i) * line_box), style.size, out);
  }
  return out;
}

Patch PangoEngine::add(int width, int height, std::span<const std::uint8_t> coverage) {
  const Place at = atlas_.add_patch(width, height, coverage).value_or(Place{});
  return {at.u0, at.v0, at.u1, at.v1, at.page};
}

void PangoEngine::wipe_uncached() {
  for (Layout& layout : uncached_) wipe(layout.glyphs);
  uncached_.clear();
}

bool PangoEngine::forget_old() {
  wipe_uncached();
  cache_.drop_oldest();
  if (!atlas_.overfull()) return false;
  cache_.clear();  // layouts say where their glyphs lie
  glyphs_.clear();
  return true;
}

void PangoEngine::forget_all() {
  wipe_uncached();
  cache_.clear();
}

}  // namespace

base::Result<std::unique_ptr<Engine>> Engine::create(const std::filesystem::path& fonts_conf) {
  auto fonts = FontMap::open(fonts_conf);
  if (!fonts) return fonts.error();
  return std::unique_ptr<Engine>(std::make_unique<PangoEngine>(std::move(fonts).value()));
}

}  // namespace hearth::text
