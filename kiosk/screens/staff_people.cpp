// Who has a PIN, a new one for them, and somebody new. For leads.
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/staff_typing.h"
#include "screens/staff_words.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using staff::Role;
using visit::StaffPlace;

// "Front desk 2": the first such name that nobody has.
std::string free_name(const Stage& stage, Role role) {
  const auto& words = stage.words();
  std::string name;
  std::int64_t number = 1;
  do {
    name = role == Role::lead ? words.phrase("Lead {number}", {{"number", number}})
                              : words.phrase("Front desk {number}", {{"number", number}});
    ++number;
  } while (stage.office->find(name) != nullptr);
  return name;
}

void remove_person(Stage& stage) {
  auto& session = *stage.staff;
  const auto gone = session.chosen;
  const auto status = stage.office->remove(gone, session.name, stage.now);
  session.go(StaffPlace::people);
  tell(stage, status, stage.words().phrase("{name} has no PIN any more.", {{"name", gone}}));
  if (status && gone == session.name) stage.done = true;
}

}  // namespace

void draw_staff_people(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  const auto& people = stage.office->record().people;
  blocks.title(words.tr("PINs"));
  blocks.told(session);
  for (const auto& person : people)
    blocks.row("person." + person.name, person.name, role_words(words, person.role),
               [&session, name = person.name, role = person.role] {
                 session.chosen = name;
                 session.new_role = role;
                 session.go(StaffPlace::person);
               });
  if (people.size() < staff::kMostPeople)
    blocks.button("people.add", words.tr("Add somebody"), {.icon = ui::Icon::plus},
                  [&session] { session.go(StaffPlace::new_person); });
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

void draw_staff_person(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.title(session.chosen, role_words(words, session.new_role));
  blocks.button("person.pin", words.tr("Set a new PIN"),
                {.kind = ui::ButtonKind::primary, .icon = ui::Icon::lock},
                [&session] { session.ask_new_pin(session.chosen, session.new_role); });
  if (session.confirmed)
    blocks.note("person.sure", ui::Icon::info, words.tr("This can’t be undone."), true);
  blocks.button(
      session.confirmed ? "person.remove-now" : "person.remove",
      session.confirmed ? words.tr("Yes, take the PIN away") : words.tr("Take the PIN away"),
      {.icon = ui::Icon::x}, [&stage] {
        if (stage.staff->confirmed)
          remove_person(stage);
        else
          stage.staff->confirmed = true;
      });
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

void draw_staff_new_person(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.title(words.tr("Who is it?"));
  for (const auto role : {Role::desk, Role::lead}) {
    const auto name = free_name(stage, role);
    const auto* const id = role == Role::desk ? "new.desk" : "new.lead";
    blocks.row(id, name, role_words(words, role),
               [&session, name, role] { session.ask_new_pin(name, role); });
    blocks.row(std::string(id) + "-named",
               role == Role::desk ? words.tr("Another name at the desk")
                                  : words.tr("Another name for a lead"),
               role_words(words, role), [&session, role] {
                 session.new_role = role;
                 session.go(StaffPlace::new_name);
               });
  }
  blocks.paragraph(words.tr("At the desk: cancel a meeting, post notices, copy slips."));
  blocks.paragraph(words.tr("A lead: all of that, and listings, trust and PINs."));
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

void draw_staff_new_name(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  if (!staff_typing(stage, box,
                    {.icon = ui::Icon::user,
                     .label = words.tr("What they are called here"),
                     .placeholder = words.tr("Such as Night desk"),
                     .done = words.tr("Next")}))
    return;
  const std::string name(session.words.view());
  if (staff::check_name(name)) session.ask_new_pin(name, session.new_role);
}

}  // namespace hearth::screens
