#include "screens/listings_note.h"

#include "ui/furniture.h"

namespace hearth::screens {

namespace {
constexpr float kAround = 14;
}

std::string listings_line(const ui::Words& words, const listing::Center& center,
                          std::optional<base::Date> today) {
  if (!today) return std::string(words.tr("The date isn’t known. Meetings are shown by weekday."));
  if (!center.expires || *today <= *center.expires) return {};
  return words.phrase("These listings were to be renewed by {date}.",
                      {{"date", words.dated_year(*center.expires)}});
}

bool has_listings(visit::Screen screen) {
  using visit::Screen;
  switch (screen) {
    case Screen::meetings:
    case Screen::meeting:
    case Screen::group_matches:
    case Screen::find_help:
    case Screen::resources:
    case Screen::resource:
    case Screen::peer:
    case Screen::search:
      return true;
    default:
      return false;
  }
}

float listings_note(Stage& stage, float foot) {
  const auto line = listings_line(stage.words(), stage.catalog.center(),
                                  stage.clock_known ? std::optional(stage.today()) : std::nullopt);
  if (line.empty()) return 0;
  auto& canvas = stage.canvas;
  const float room = canvas.width() - 2 * canvas.margin();
  const ui::TextLook look{.style = ui::type::smallest, .color = canvas.theme().ink, .grows = false};
  const float height = canvas.measure(line, look, room).height + 2 * kAround;
  const ui::Rect rect{0, foot - height, canvas.width(), height};
  canvas.open_region("home.listings", rect, ui::Role::status, line);
  canvas.fill(rect, canvas.theme().sunken);
  canvas.text({canvas.margin(), rect.y + kAround, room, 0}, line, look);
  canvas.close();
  return height;
}

}  // namespace hearth::screens
