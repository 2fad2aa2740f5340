#include "screens/staff_note.h"

#include <algorithm>

#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using sync::Trouble;

constexpr std::size_t kShown = 2;  // the journal has them all
constexpr float kAround = 14;

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
  const float room = canvas.width() - 2 * canvas.margin();
  ui::TextLook look{
      .style = ui::type::smallest, .color = canvas.theme().ink2, .max_lines = 2, .grows = false};
  // What the reader says is English: it is for the person who keeps the spreadsheet.
  ui::TextLook detail_look = look;
  detail_look.language = "en";

  std::vector<std::string> headlines;
  std::string label;
  float height = 2 * kAround;
  for (const auto& trouble : stage.troubles) {
    if (headlines.size() == kShown) break;
    headlines.push_back(headline(stage.words(), trouble));
    label += headlines.back() + " ";
    height += canvas.measure(headlines.back(), look, room).height;
  }
  // With one trouble, and where there is room, what to mend is said as well.
  std::string_view detail;
  if (headlines.size() == 1 && !canvas.large()) {
    detail = stage.troubles.front().detail;
    height += canvas.measure(detail, detail_look, room).height;
  }
  const ui::Rect rect{0, foot - height, canvas.width(), height};
  canvas.open_region("home.staff", rect, ui::Role::status, label + std::string(detail));
  canvas.fill(rect, canvas.theme().sunken);
  float y = rect.y + kAround;
  for (const auto& line : headlines) y += canvas.text({canvas.margin(), y, room, 0}, line, look);
  if (!detail.empty()) canvas.text({canvas.margin(), y, room, 0}, detail, detail_look);
  canvas.close();
  return height;
}

}  // namespace hearth::screens
