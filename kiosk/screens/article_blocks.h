// An article in reading size, as pieces for pages of one height: headings, paragraphs, lists,
// quotations. A paragraph that is parted leaves no line alone, neither at the foot of a page nor at
// the head of the next.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/screen.h"
#include "ui/pages.h"

namespace hearth::screens {

class ArticleBlocks {
 public:
  // `width`: of the lines; `page`: the height that a page has. The article has to outlive this.
  ArticleBlocks(ui::Canvas& canvas, const listing::Article& article, float width, float page);

  // Anything else that stands among the article's words.
  void add(ui::Block block) { blocks_.push_back(std::move(block)); }
  // Words of ours, in the screen's language.
  void said(std::string_view text, const ui::TextLook& look, float gap);
  // All that the article says.
  void body();

  const std::vector<ui::Block>& all() const { return blocks_; }
  // The article's headings, each with its page.
  std::vector<ContentsLine> contents() const;

  // A line holds at most about 46 characters (DESIGN.md, 3).
  static float line_width(const ui::Canvas& canvas, float most);

 private:
  // Draws beside the words of a piece; `first`: of the first piece of its paragraph.
  using Mark = std::function<void(ui::Rect words, bool first)>;
  struct Flow {
    ui::TextLook look;
    float gap = 0, indent = 0;
    bool with_next = false;
    Mark mark = {};
  };
  void part(const listing::ArticlePart& part, const listing::ArticlePart* before);
  void flow(std::string_view text, const Flow& flow);
  void heading(const std::string& text, bool first);
  float room_for(float gap, float least);

  ui::Canvas& canvas_;
  const listing::Article& article_;
  float width_, page_;
  std::vector<ui::Block> blocks_;
  int last_page_ = 0;  // the block that begins it, or one before
  std::vector<std::pair<std::string, std::size_t>> headings_;  // and the block that begins each
};

}  // namespace hearth::screens
