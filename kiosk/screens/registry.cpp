#include "screens/registry.h"

#include <array>

#include "screens/screens.h"
#include "screens/staff_places.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using visit::Screen;

constexpr bool kHelp = true, kSlow = true, kPrivate = true;

constexpr std::array kScreens{
    Entry{Screen::home, "home", draw_home},
    Entry{Screen::meetings, "meetings", draw_meetings},
    Entry{Screen::meeting, "meeting", draw_meeting},
    Entry{Screen::help, "help", draw_help, kHelp},
    Entry{Screen::help_line, "help-line", draw_help_line, kHelp},
    Entry{Screen::wake_up, "wake-up", draw_wake_up, kHelp, kSlow},
    Entry{Screen::not_safe, "not-safe", draw_not_safe, kHelp},
    Entry{Screen::quiet, "quiet", draw_quiet, !kHelp, kSlow},
    Entry{Screen::look_around, "look-around", draw_look_around, !kHelp, kSlow},
    Entry{Screen::new_here, "new-here", draw_new_here},
    Entry{Screen::peer, "peer", draw_peer},
    Entry{Screen::find_help, "find-help", draw_find_help},
    Entry{Screen::resources, "resources", draw_resources},
    Entry{Screen::resource, "resource", draw_resource},
    Entry{Screen::find_group, "find-group", draw_find_group},
    Entry{Screen::group_matches, "group-matches", draw_group_matches},
    Entry{Screen::library, "library", draw_library},
    Entry{Screen::article, "article", draw_article, !kHelp, kSlow},
    Entry{Screen::search, "search", draw_search},
    Entry{Screen::check_in, "check-in", draw_check_in},
    Entry{Screen::form, "form", draw_form},
    Entry{Screen::question, "question", draw_question, !kHelp, !kSlow, kPrivate},
    Entry{Screen::review, "review", draw_review, !kHelp, !kSlow, kPrivate},
    Entry{Screen::not_kept, "not-kept", draw_not_kept},
    Entry{Screen::sent, "sent", draw_sent},
    Entry{Screen::at_desk, "at-desk", draw_at_desk},
    Entry{Screen::notices, "notices", draw_notices},
};

void draw_sheet(Stage& stage) {
  switch (stage.visit.sheet) {
    case visit::Sheet::none:
      return;
    case visit::Sheet::filter:
      return draw_filter_sheet(stage);
    case visit::Sheet::language:
      return draw_language_sheet(stage);
    case visit::Sheet::easier:
      return draw_easier_sheet(stage);
    case visit::Sheet::sections:
      return draw_sections_sheet(stage);
    case visit::Sheet::contents:
      return draw_contents_sheet(stage);
    case visit::Sheet::start_over:
      return draw_start_over_sheet(stage);
  }
}

Wish draw_dock(Stage& stage) {
  const auto& words = stage.words();
  std::vector<ui::DockButton> buttons;
  // The cover has home's few wide buttons: what was under it cannot be told from them.
  const bool home = stage.visit.at_home() || stage.visit.hidden;
  if (!home) {
    buttons.push_back({"dock.back", ui::Icon::back, words.tr("Back")});
    buttons.push_back({"dock.home", ui::Icon::home, words.tr("Home")});
  }
  if (stage.languages.size() > 1)
    buttons.push_back({"dock.language", ui::Icon::globe, words.tr("Language")});
  buttons.push_back({"dock.easier", ui::Icon::access, words.tr("Easier to use")});
  if (!home) buttons.push_back({"dock.done", ui::Icon::exit, words.tr("I'm done")});
  // On the screens of help its place is taken by what hides them.
  const bool helping = entry(stage.visit.here().screen).help && !stage.visit.hidden;
  const auto end = helping
                       ? ui::DockButton{"dock.hide", ui::Icon::eyeoff, words.tr("Hide my screen")}
                       : ui::DockButton{"dock.help", ui::Icon::help, words.tr("I need help now"),
                                        ui::ButtonKind::help};
  const auto chosen = ui::dock(stage.canvas, buttons, end, home);
  if (chosen == "dock.back") stage.visit.back();
  if (chosen == "dock.home") stage.visit.go_home();
  if (chosen == "dock.easier") stage.visit.open(visit::Sheet::easier);
  if (chosen == "dock.help") stage.visit.go_for_help();
  if (chosen == "dock.hide") stage.visit.hide();
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
  if (stage.staff) return draw_staff(stage);
  auto& canvas = stage.canvas;
  stage.visit.drawing_begins();
  stage.visit.pause_unseen(stage.uptime);
  const auto& screen = entry(stage.visit.here().screen);
  canvas.tree().screen = stage.visit.hidden ? "hidden" : screen.name;
  canvas.set_beneath(stage.visit.sheet != visit::Sheet::none);
  auto wish = Wish::none;
  if (stage.visit.hidden)
    wish = draw_hidden(stage);
  else if (stage.fault != 0 && stage.visit.at_home())
    draw_out_of_order(stage);
  else
    screen.draw(stage);
  if (ui::reach_strip(canvas)) stage.visit.reach = false;
  canvas.set_beneath(false);
  draw_sheet(stage);
  if (draw_dock(stage) == Wish::end_visit || stage.done) wish = Wish::end_visit;
  return wish;
}

}  // namespace hearth::screens
