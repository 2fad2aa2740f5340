// Where staff can be at the kiosk: what stands around each place, and what each draws.
#pragma once

#include "screens/pack_desk.h"
#include "screens/registry.h"
#include "screens/screen.h"
#include "staff/office.h"
#include "visit/staff_session.h"

namespace hearth::screens {

// All that one frame shows while `stage.staff` is there.
Wish draw_staff(Stage& stage);

// Before the PIN help is one touch away; while the kiosk waits for its first stick, only where the
// settings say whose numbers hold here.
bool leads_to_help(const visit::StaffSession& session, const catalog::Catalog& catalog);

// What came of a deed of staff's, to be told where they are now: `done`, or what kept it from being
// done.
void tell(Stage& stage, const base::Status& status, std::string_view done);

// Each draws itself into what header, tabs and dock leave. `panel`: lying, and only before the PIN.
struct StaffPlaceBox {
  ui::Rect content;
  ui::Rect panel;
};
void draw_staff_first_stick(Stage& stage, const StaffPlaceBox& box);
void draw_staff_nobody(Stage& stage, const StaffPlaceBox& box);
void draw_staff_who(Stage& stage, const StaffPlaceBox& box);
void draw_staff_pin(Stage& stage, const StaffPlaceBox& box);
void draw_staff_listings(Stage& stage, const StaffPlaceBox& box);
void draw_staff_notices(Stage& stage, const StaffPlaceBox& box);
void draw_staff_meetings(Stage& stage, const StaffPlaceBox& box);
void draw_staff_check_ins(Stage& stage, const StaffPlaceBox& box);
void draw_staff_kiosk(Stage& stage, const StaffPlaceBox& box);
void draw_staff_sheets(Stage& stage, const StaffPlaceBox& box);
void draw_staff_copy_sheets(Stage& stage, const StaffPlaceBox& box);
void draw_staff_cancel(Stage& stage, const StaffPlaceBox& box);
void draw_staff_write(Stage& stage, const StaffPlaceBox& box);
void draw_staff_until(Stage& stage, const StaffPlaceBox& box);
void draw_staff_people(Stage& stage, const StaffPlaceBox& box);
void draw_staff_new_person(Stage& stage, const StaffPlaceBox& box);
void draw_staff_person(Stage& stage, const StaffPlaceBox& box);
void draw_staff_new_name(Stage& stage, const StaffPlaceBox& box);
void draw_staff_new_pin(Stage& stage, const StaffPlaceBox& box);
void draw_staff_touch_test(Stage& stage, const StaffPlaceBox& box);

}  // namespace hearth::screens
