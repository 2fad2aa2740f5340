#include "screens/article_blocks.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearth::screens {

namespace {

using Part = listing::ArticlePart;
using ui::Rect;

constexpr float kLine = 930;  // units, before the visitor's text size: 46 characters of 42
constexpr int kFewest = 2;    // lines that stand together
constexpr float kBar = 8, kDot = 14;

bool is_listed(const Part& part) {
  return part.kind == Part::Kind::step || part.kind == Part::Kind::point;
}

}  // namespace

float ArticleBlocks::line_width(const ui::Canvas& canvas, float most) {
  return std::min(most, kLine * canvas.look().text_size);
}

ArticleBlocks::ArticleBlocks(ui::Canvas& canvas, const listing::Article& article, float width,
                             float page)
    : canvas_(canvas), article_(article), width_(width), page_(page) {}

// What is left of the page where something of at least this height would come to stand.
float ArticleBlocks::room_for(float gap, float least) {
  blocks_.push_back({.gap = gap, .height = least, .draw = {}});
  const auto range = ui::find_page(blocks_, std::numeric_limits<int>::max(), page_, last_page_);
  last_page_ = range.first;
  float used = 0;
  for (int i = range.first; i < range.last; ++i) {
    const auto& block = blocks_[static_cast<std::size_t>(i)];
    used += (i > range.first ? block.gap : 0) + block.height;
  }
  blocks_.pop_back();
  return page_ - used + least;
}

void ArticleBlocks::flow(std::string_view text, const Flow& flow) {
  const float width = width_ - flow.indent;
  bool first = true;
  while (!text.empty()) {
    const auto size = canvas_.measure(text, flow.look, width);
    const float line = size.height / static_cast<float>(std::max(1, size.lines));
    const float gap = first ? flow.gap : 0;
    // Three lines cannot be parted without leaving one alone.
    const int together = size.lines <= kFewest + 1 ? size.lines : kFewest;
    const int most = std::max(1, static_cast<int>(page_ / line));
    const float room = room_for(gap, line * static_cast<float>(std::min(together, most)));
    int here = std::clamp(static_cast<int>(room / line + 0.01F), 1, size.lines);
    if (here == size.lines - 1 && here > kFewest) --here;
    const auto end = here == size.lines
                         ? text.size()
                         : ui::part_that_fits(canvas_, text, flow.look, width,
                                              line * (static_cast<float>(here) + 0.5F));
    const std::string piece(text.substr(0, end));
    text.remove_prefix(std::min(text.size(), end + 1));
    blocks_.push_back({.gap = gap,
                       .height = canvas_.measure(piece, flow.look, width).height,
                       .with_next = flow.with_next,
                       .draw = [&canvas = canvas_, piece, flow, first, width](Rect box) {
                         const Rect words{box.x + flow.indent, box.y, width, box.h};
                         if (flow.mark) flow.mark(words, first);
                         canvas.text({words.x, words.y, words.w, 0}, piece, flow.look);
                       }});
    first = false;
  }
}

void ArticleBlocks::said(std::string_view text, const ui::TextLook& look, float gap) {
  flow(text, {.look = look, .gap = gap});
}

void ArticleBlocks::heading(const std::string& text, bool first) {
  // A heading of 48 would stay behind words of 42 that double.
  const ui::TextLook look{
      .style = ui::type::sized(ui::type::heading, canvas_.large() ? 43 : 48, 1.2F),
      .color = canvas_.theme().peer.deep,
      .language = article_.language};
  const auto fitting = canvas_.unbroken(text, look, width_, 32);
  headings_.emplace_back(text, blocks_.size());
  blocks_.push_back({.gap = first ? 20.0F : 40.0F,
                     .height = canvas_.measure(text, fitting, width_).height,
                     .with_next = true,
                     .draw = [&canvas = canvas_, text, fitting, width = width_](Rect box) {
                       canvas.heading({box.x, box.y, width, 0}, text, fitting);
                     }});
}

void ArticleBlocks::part(const Part& part, const Part* before) {
  const auto& theme = canvas_.theme();
  const bool after_heading = before && before->kind == Part::Kind::heading;
  Flow words{
      .look = {.style = ui::type::reading, .color = theme.ink, .language = article_.language},
      .gap = after_heading                                     ? 12.0F
             : before && is_listed(*before) && is_listed(part) ? 16
                                                               : 28};
  if (part.kind == Part::Kind::quote) {
    words.look.style = {canvas_.large() ? 42.0F : 44.0F, 1.4F, true, 0};
    words.look.color = theme.peer.deep;
    words.indent = kBar + 32;
    words.gap = before && before->kind == Part::Kind::quote ? 12 : 40;
    words.mark = [&canvas = canvas_](Rect box, bool) {
      canvas.fill({box.x - kBar - 32, box.y, kBar, box.h}, canvas.theme().peer.mid);
    };
  }
  if (part.kind == Part::Kind::step) {
    const auto number = std::to_string(part.number) + ".";
    const ui::TextLook look{.style = {42, words.look.style.line, true, 0},
                            .color = theme.peer.deep};
    words.indent = std::ceil(canvas_.measure("00.", look, 0).width) + 16;
    words.mark = [&canvas = canvas_, number, look, indent = words.indent](Rect box, bool first) {
      if (first) canvas.text({box.x - indent, box.y, indent, 0}, number, look);
    };
  }
  if (part.kind == Part::Kind::point) {
    words.indent = 20 + 28 * canvas_.look().text_size;
    const float line = canvas_.measure("X", words.look, 0).height;
    words.mark = [&canvas = canvas_, line, indent = words.indent](Rect box, bool first) {
      if (first)
        canvas.fill({box.x - indent + 6, box.y + (line - kDot) / 2, kDot, kDot},
                    canvas.theme().peer.deep, kDot / 2);
    };
  }
  if (!part.lead.empty()) {
    auto lead = words;
    lead.look.style.bold = true;
    lead.with_next = !part.text.empty();
    flow(part.lead, lead);
    words.gap = 0;
    // The mark of a list stands beside its first words alone.
    if (is_listed(part)) words.mark = {};
  }
  flow(part.text, words);
}

void ArticleBlocks::body() {
  const auto parts = listing::read_body(article_.body).parts;
  const Part* before = nullptr;
  for (const auto& one : parts) {
    if (one.kind == Part::Kind::heading)
      heading(one.text, !before);
    else
      part(one, before);
    before = &one;
  }
}

std::vector<ContentsLine> ArticleBlocks::contents() const {
  std::vector<ContentsLine> lines;
  int from = 0, page = 0;
  for (auto heading = headings_.begin(); heading != headings_.end(); ++page) {
    const auto range = ui::find_page(blocks_, 0, page_, from);
    for (; heading != headings_.end() && static_cast<int>(heading->second) < range.last; ++heading)
      lines.push_back({heading->first, page});
    from = range.last;
  }
  return lines;
}

}  // namespace hearth::screens
