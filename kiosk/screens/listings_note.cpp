#include "screens/listings_note.h"

#include "screens/foot_strip.h"

namespace hearth::screens {

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
  const auto& theme = stage.canvas.theme();
  return foot_strip(
      stage.canvas, foot,
      {.id = "home.listings",
       .face = theme.sunken,
       .lines = {{line, {.style = ui::type::smallest, .color = theme.ink, .grows = false}}}});
}

}  // namespace hearth::screens
