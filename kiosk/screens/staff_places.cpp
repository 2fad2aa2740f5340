#include "screens/staff_places.h"

#include <algorithm>
#include <array>

#include "base/translatable.h"
#include "listing/national_lines.h"
#include "ui/furniture.h"
#include "ui/tabs.h"

namespace hearth::screens {

namespace {

using ui::Rect;
using visit::StaffPlace;

constexpr float kBelowHeader = 36;  // units that a flat header leaves

struct Place {
  StaffPlace place;
  const char* name;  // in the semantic tree
  void (*draw)(Stage&, const StaffPlaceBox&);
  const char* tab = "";  // the id of its tab, else empty
  ui::Icon icon = ui::Icon::tools;
  const char* label = "";
};

constexpr std::array kPlaces{
    Place{StaffPlace::first_stick, "staff-first-stick", draw_staff_first_stick},
    Place{StaffPlace::first_pin, "staff-first-pin", draw_staff_new_pin},
    Place{StaffPlace::nobody, "staff-nobody", draw_staff_nobody},
    Place{StaffPlace::who, "staff-who", draw_staff_who},
    Place{StaffPlace::pin, "staff-pin", draw_staff_pin},
    Place{StaffPlace::listings, "staff-listings", draw_staff_listings, "staff.listings",
          ui::Icon::shield, N_("Listings")},
    Place{StaffPlace::notices, "staff-notices", draw_staff_notices, "staff.notices",
          ui::Icon::notice, N_("Notices")},
    Place{StaffPlace::meetings, "staff-meetings", draw_staff_meetings, "staff.meetings",
          ui::Icon::people, N_("Meetings")},
    Place{StaffPlace::check_ins, "staff-check-ins", draw_staff_check_ins, "staff.check-ins",
          ui::Icon::checkin, N_("Check-ins")},
    Place{StaffPlace::kiosk, "staff-kiosk", draw_staff_kiosk, "staff.kiosk", ui::Icon::tools,
          N_("Kiosk")},
    Place{StaffPlace::sheets, "staff-sheets", draw_staff_sheets},
    Place{StaffPlace::copy_sheets, "staff-copy-sheets", draw_staff_copy_sheets},
    Place{StaffPlace::cancel, "staff-cancel", draw_staff_cancel},
    Place{StaffPlace::write, "staff-write", draw_staff_write},
    Place{StaffPlace::until, "staff-until", draw_staff_until},
    Place{StaffPlace::people, "staff-people", draw_staff_people},
    Place{StaffPlace::person, "staff-person", draw_staff_person},
    Place{StaffPlace::new_name, "staff-new-name", draw_staff_new_name},
    Place{StaffPlace::new_person, "staff-new-person", draw_staff_new_person},
    Place{StaffPlace::new_pin, "staff-new-pin", draw_staff_new_pin},
    Place{StaffPlace::touch_test, "staff-touch-test", draw_staff_touch_test}};

const Place& entry_of(StaffPlace place) {
  return *std::find_if(kPlaces.begin(), kPlaces.end() - 1,
                       [&](const Place& one) { return one.place == place; });
}

ui::Stage draw_header(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const auto& words = stage.words();
  auto& session = *stage.staff;
  const auto left = session.closes_in(stage.uptime);
  const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
  const auto closes = session.setting_up ? std::string(words.tr("Setting up"))
                      : session.is_open()
                          ? words.phrase("{name} · Closes by itself in {minutes} min",
                                         {{"name", session.name}, {"minutes", minutes}})
                          : std::string(words.tr("For those who work here"));
  return ui::header(canvas, {.icon = ui::Icon::tools,
                             .title = words.tr("Staff"),
                             .line = closes,
                             .clock = words.time(stage.local_now()),
                             .hue = {theme.scene_foot, theme.on_scene_foot, theme.ink},
                             .flat = true,
                             .words = theme.on_scene_foot});
}

// Above the content upright, in the panel lying.
void draw_tabs(Stage& stage, StaffPlaceBox& box) {
  auto& canvas = stage.canvas;
  auto& session = *stage.staff;
  std::vector<ui::Tab> tabs;
  for (const auto& one : kPlaces)
    if (visit::is_tab(one.place))
      tabs.push_back({one.tab, one.icon, stage.words().tr(one.label), one.place == session.here});
  auto place = box.panel;
  if (canvas.portrait()) {
    place = box.content;
    if (!canvas.look().reach) place.y -= kBelowHeader;
    place.h = ui::tabs_height(canvas, tabs, place.w);
    box.content.h -= place.bottom() + 36 - box.content.y;
    box.content.y = place.bottom() + 36;
  }
  const auto chosen = ui::tabs(canvas, place, tabs);
  for (const auto& one : kPlaces)
    if (!chosen.empty() && chosen == one.tab) session.go(one.place);
}

// Before the PIN a visitor may stand there: help is one touch away as everywhere.
Wish draw_staff_dock(Stage& stage, bool tab) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  // Until it is set up there is nowhere else to go.
  if (!leads_to_help(session, stage.catalog)) return Wish::none;
  std::vector<ui::DockButton> buttons;
  if (!tab && !session.setting_up)
    buttons.push_back({"dock.back", ui::Icon::back, words.tr("Back")});
  const bool open = session.is_open();
  if (!open && !session.setting_up)
    buttons.push_back({"dock.home", ui::Icon::home, words.tr("Home")});
  const auto end = open ? ui::DockButton{"staff.leave", ui::Icon::exit, words.tr("Leave staff"),
                                         ui::ButtonKind::primary}
                        : ui::DockButton{"dock.help", ui::Icon::help, words.tr("I need help now"),
                                         ui::ButtonKind::help};
  const auto chosen = ui::dock(stage.canvas, buttons, end, true);
  if (chosen == "dock.help") {
    stage.visit.go_for_help();
    stage.staff_left = true;
  }
  const bool left = chosen == "dock.back" && !session.back();
  return left || chosen == "dock.home" || chosen == "staff.leave" ? Wish::end_visit : Wish::none;
}

}  // namespace

bool leads_to_help(const visit::StaffSession& session, const catalog::Catalog& catalog) {
  if (!session.setting_up) return true;
  return session.here == StaffPlace::first_stick &&
         !listing::national_help(catalog.center().country).lines.empty();
}

void tell(Stage& stage, const base::Status& status, std::string_view done) {
  stage.staff->told = status ? done : stage.words().tr(status.error().message);
  stage.staff->failed = !status;
}

Wish draw_staff(Stage& stage) {
  auto& canvas = stage.canvas;
  auto& session = *stage.staff;
  const auto& place = entry_of(session.here);
  const bool tab = visit::is_tab(place.place);
  canvas.tree().screen = place.name;
  const auto left = draw_header(stage);
  StaffPlaceBox box{left.content, left.panel};
  if (tab) draw_tabs(stage, box);
  place.draw(stage, box);
  if (ui::reach_strip(canvas)) stage.visit.reach = false;
  const auto wish = draw_staff_dock(stage, tab);
  return stage.done ? Wish::end_visit : wish;
}

}  // namespace hearth::screens
