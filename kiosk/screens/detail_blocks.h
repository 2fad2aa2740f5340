// The pieces that the screen of one meeting or one place is stacked from, collected top to bottom
// and then shown in pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "screens/screen.h"
#include "ui/pages.h"
#include "ui/pills.h"
#include "ui/qr_card.h"
#include "ui/widgets.h"

namespace hearth::screens {

struct Fact {
  ui::Icon icon;
  std::string text;
};

class DetailBlocks {
 public:
  // All are `width` wide; no paragraph is higher than a page of `page` units. `id`: what ids in the
  // tree begin with, "meeting"; `hue`: of the section.
  DetailBlocks(Stage& stage, std::string_view id, const ui::Hue& hue, float width, float page)
      : stage_(stage), id_(id), hue_(hue), width_(width), page_(page) {}
  DetailBlocks(const DetailBlocks&) = delete;  // the blocks point back here
  DetailBlocks& operator=(const DetailBlocks&) = delete;

  // Staff's text in the visitor's language; remembers when there was none.
  listing::ChosenText choose(const listing::Translated& text);
  bool translated() const { return translated_; }

  void time(const std::string& range, const std::string& note, ui::Color note_ink,
            const std::string& rest);
  void pills(const std::vector<ui::Pill>& all, float gap);
  void heading(std::string_view text);
  void paragraph(std::string_view text, std::string_view language = {});
  void paragraph(const listing::Translated& text);
  void fact(const Fact& fact);
  void facts(const std::vector<Fact>& all);  // in two columns where there is room
  void cards(std::vector<ui::QrCard> all);   // two beside each other where there is room
  void note(const std::string& id, ui::Icon icon, const std::string& text, ui::NoteKind kind);

  void add(ui::Block block) { blocks_.push_back(std::move(block)); }

  const std::vector<ui::Block>& all() const { return blocks_; }
  Stage& stage() { return stage_; }
  const ui::Hue& hue() const { return hue_; }
  float width() const { return width_; }
  float page() const { return page_; }

 private:
  ui::Canvas& canvas() const { return stage_.canvas; }
  const ui::Theme& theme() const { return stage_.canvas.theme(); }
  void fact_row(const std::vector<Fact>& row, float each);
  void card_row(const std::vector<ui::QrCard>& row, float each);

  Stage& stage_;
  std::string id_;
  const ui::Hue& hue_;
  float width_, page_;
  std::vector<ui::Block> blocks_;
  bool translated_ = true;
  int cards_ = 0;
};

}  // namespace hearth::screens
