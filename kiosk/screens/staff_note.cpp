#include "screens/staff_note.h"

#include "screens/foot_strip.h"

namespace hearth::screens {

namespace {

using sync::Trouble;

constexpr std::size_t kShown = 2;  // the journal has them all

std::string headline(const ui::Words& words, const Trouble& trouble) {
  const auto file = ui::isolate_ltr(trouble.file);
  switch (trouble.kind) {
    case Trouble::Kind::rows_left_out:
      return words.phrase(
          "For staff: {count, plural, one {One row} other {# rows}} of {file} could not be read. "
          "The others are shown.",
          {{"count", trouble.rows}, {"file", file}});
    case Trouble::Kind::earlier_file:
      return words.phrase("For staff: {file} could not be read. The earlier one is shown.",
                          {{"file", file}});
    case Trouble::Kind::not_shown:
      return words.phrase("For staff: {file} could not be read and is not shown.",
                          {{"file", file}});
    case Trouble::Kind::earlier_all:
      if (trouble.file.empty()) break;
      return words.phrase("For staff: {file} could not be read. The earlier listings are shown.",
                          {{"file", file}});
  }
  return std::string(
      words.tr("For staff: The listings could not be updated. The earlier ones are shown."));
}

}  // namespace

float staff_note(Stage& stage, float foot) {
  if (stage.troubles.empty()) return 0;
  auto& canvas = stage.canvas;
  const ui::TextLook look{
      .style = ui::type::smallest, .color = canvas.theme().ink2, .max_lines = 2, .grows = false};
  FootStrip strip{.id = "home.staff", .face = canvas.theme().sunken, .lines = {}};
  for (const auto& trouble : stage.troubles)
    if (strip.lines.size() < kShown)
      strip.lines.push_back({headline(stage.words(), trouble), look});
  // With one trouble, and where there is room, what to mend is said as well.
  if (const auto& first = stage.troubles.front();
      strip.lines.size() == 1 && !canvas.large() && !first.detail.empty()) {
    strip.lines.push_back({first.detail, look});
    // What the reader says is English: it is for the person who keeps the spreadsheet.
    strip.lines.back().look.language = "en";
  }
  return foot_strip(canvas, foot, strip);
}

}  // namespace hearth::screens
