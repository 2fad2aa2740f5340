// One help line: every way to reach it, and what is known of it.
#include "base/translatable.h"
#include "listing/phone_link.h"
#include "screens/help_lines.h"
#include "screens/screens.h"

namespace hearth::screens {

namespace {

using Kind = listing::Way::Kind;

// Codes beside each other, where there is room for it.
void codes(HelpBlocks& blocks, std::vector<std::optional<HelpCell>> made) {
  std::vector<HelpCell> cells;
  for (auto& one : made)
    if (one) cells.push_back(*std::move(one));
  if (cells.empty()) return;
  const auto& canvas = blocks.stage().canvas;
  blocks.rows(cells, canvas.portrait() && !canvas.large() ? 2 : 1);
}

void national_codes(HelpBlocks& blocks, const listing::NationalLine& line) {
  const auto& stage = blocks.stage();
  const auto& country = stage.catalog.center().country;
  // The first way to call and the first to text.
  std::optional<HelpCell> call, text;
  for (const auto& way : line.ways) {
    if (way.kind == Kind::call && !call)
      call = blocks.code("line.call-code", listing::call_link(way.number, country),
                         stage.words().tr("Scan to call"));
    if (way.kind == Kind::text && !text)
      text = blocks.code("line.text-code", listing::text_link(way.number, way.word, country),
                         stage.words().tr("Scan to text"));
  }
  codes(blocks, {std::move(call), std::move(text)});
}

void national_ways(HelpBlocks& blocks, const listing::NationalLine& line) {
  const auto& stage = blocks.stage();
  blocks.sentence(say(stage, line.purpose), true);
  for (const auto& way : line.ways)
    blocks.point(way_icon(way), way_words(stage, way),
                 way.note[0] == '\0' ? Said{} : say(stage, way.note));
}

Said own_words(const Stage& stage, const listing::HelpLine& line) {
  return say(stage, N_("Call {number}"), {{"number", own_number(stage, line)}});
}

void own_codes(HelpBlocks& blocks, const listing::HelpLine& line) {
  const auto& stage = blocks.stage();
  codes(blocks, {blocks.code("line.call-code",
                             listing::call_link(line.phone, stage.catalog.center().country),
                             stage.words().tr("Scan to call"))});
}

}  // namespace

void draw_help_line(Stage& stage) {
  const auto& words = stage.words();
  const auto& id = stage.visit.here().line;
  const auto* national = listing::find_line(national_help(stage), id);
  const auto* own = national ? nullptr : own_line(stage, id);
  const auto name = national ? words.tr(national->name)
                    : own    ? stage.choose(own->name).text
                             : words.tr("I need help now");
  const auto place = help_header(stage, ui::Icon::phone, name, "");
  HelpBlocks blocks(stage, place.content), panel(stage, place.panel);
  const auto add_codes = [&](HelpBlocks& to) {
    if (national) national_codes(to, *national);
    if (own) own_codes(to, *own);
  };
  if (national)
    national_ways(blocks, *national);
  else if (own)
    blocks.point(ui::Icon::phone, own_words(stage, *own), own_hours(stage, *own));
  else
    blocks.sentence({std::string(words.tr("This line is no longer listed."))}, true);
  // Landscape: the codes stand in the reading panel, where they fit there.
  const bool wide = !stage.canvas.portrait() && !stage.canvas.large();
  if (wide) add_codes(panel);
  if (!wide || !panel.show_whole(place.panel)) add_codes(blocks);
  if (national)
    for (const auto* fact : national->facts) blocks.sentence(say(stage, fact));
  blocks.sentence(say(stage, N_("A call or a text can show on a phone bill.")));
  if (lends_phone(stage))
    blocks.point(ui::Icon::desk, say(stage, N_("No phone? The front desk will lend you one.")));
  blocks.show(place.content);
}

}  // namespace hearth::screens
