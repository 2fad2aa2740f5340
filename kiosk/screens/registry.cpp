#include "screens/registry.h"

#include <array>

#include "screens/screens.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using visit::Screen;

constexpr std::array kScreens{
    Entry{Screen::home, "home", draw_home},
    Entry{Screen::meetings, "meetings", draw_meetings},
    Entry{Screen::meeting, "meeting", draw_meeting},
};

void draw_sheet(Stage& stage) {
  switch (stage.visit.sheet) {
    case visit::Sheet::none:
      return;
    case visit::Sheet::filter:
      return draw_filter_sheet(stage);
    case visit::Sheet::language:
      return draw_language_sheet(stage);
  }
}

Wish draw_dock(Stage& stage) {
  const auto& words = stage.words();
  std::vector<ui::DockButton> buttons;
  const bool home = stage.visit.at_home();
  if (!home) {
    buttons.push_back({"dock.back", ui::Icon::back, words.tr("Back")});
    buttons.push_back({"dock.home", ui::Icon::home, words.tr("Home")});
  }
  if (stage.languages.size() > 1)
    buttons.push_back({"dock.language", ui::Icon::globe, words.tr("Language")});
  if (!home) buttons.push_back({"dock.done", ui::Icon::exit, words.tr("I'm done")});
  const auto chosen = ui::dock(stage.canvas, buttons, home);
  if (chosen == "dock.back") stage.visit.back();
  if (chosen == "dock.home") stage.visit.go_home();
  if (chosen == "dock.language") stage.visit.open(visit::Sheet::language);
  return chosen == "dock.done" ? Wish::end_visit : Wish::none;
}

}  // namespace

const Entry& entry(Screen screen) {
  for (const auto& one : kScreens)
    if (one.screen == screen) return one;
  return kScreens.front();
}

Wish draw(Stage& stage) {
  const auto& screen = entry(stage.visit.here().screen);
  stage.canvas.tree().screen = screen.name;
  stage.canvas.set_beneath(stage.visit.sheet != visit::Sheet::none);
  screen.draw(stage);
  stage.canvas.set_beneath(false);
  draw_sheet(stage);
  return draw_dock(stage);
}

}  // namespace hearth::screens
