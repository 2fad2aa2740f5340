// A PIN: somebody's, to come in; or a new one, twice.
#include <algorithm>

#include "screens/pin_pad.h"
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using ui::Rect;

constexpr float kPadTall = 92 + 24 + 4 * 124 + 3 * 16;  // dots and keys, where there is room

// The words lie on a card in the panel where there is one, else above the pad. Returns the pad's
// box.
Rect draw_words(Stage& stage, const StaffPlaceBox& box, StaffBlocks& said) {
  auto& canvas = stage.canvas;
  if (!canvas.portrait()) said.end_card();
  const float tall = ui::height_of(said.all());
  if (!canvas.portrait()) {
    ui::draw_pages(canvas, box.panel, said.all(), stage.staff->page);
    const float pad = std::min(box.content.h, kPadTall);
    return {box.content.x, box.content.y + (box.content.h - pad) / 2, box.content.w, pad};
  }
  // Look above, touch below.
  const float pad = std::min(box.content.h - tall - 28, kPadTall);
  const float above = std::max(0.0F, box.content.h - tall - 48 - pad);
  ui::draw_blocks(said.all(), {.last = static_cast<int>(said.all().size())},
                  {box.content.x, box.content.y + above, box.content.w, tall});
  return {box.content.x, box.content.bottom() - pad, box.content.w, pad};
}

float words_width(const StaffPlaceBox& box, const ui::Canvas& canvas) {
  return canvas.portrait() ? box.content.w : box.panel.w;
}

// Somebody is done with the PIN.
void try_pin(Stage& stage) {
  auto& session = *stage.staff;
  const auto came = stage.office->enter(session.chosen, session.pin->digits(), stage.now);
  session.pin->clear();
  session.missed = !came.open;
  session.told = came.fault ? std::string(stage.words().tr(came.fault->message)) : "";
  if (came.open) session.open(session.chosen, came.role);
}

}  // namespace

void draw_staff_pin(Stage& stage, const StaffPlaceBox& box) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& session = *stage.staff;
  const auto* const person = stage.office->find(session.chosen);
  if (person == nullptr || !session.pin) return session.go(visit::StaffPlace::who);
  const auto wait = staff::wait_left(*person, stage.now);
  StaffBlocks said(canvas, words_width(box, canvas));
  if (!canvas.portrait()) said.begin_card();
  said.title(person->name);
  if (wait.count() > 0) {
    said.note("pin.wait", ui::Icon::clock,
              words.phrase("That PIN did not fit. You can try again in {seconds, plural, one {# "
                           "second} other {# seconds}}.",
                           {{"seconds", wait.count()}}),
              true);
    stage.next_frame = stage.uptime + std::chrono::seconds(1);
  } else if (!session.told.empty()) {
    said.note("staff.told", ui::Icon::warn, session.told, true);
  } else if (session.missed) {
    said.note("pin.missed", ui::Icon::info,
              words.tr("That PIN did not fit. You can try again now."), true);
  } else {
    said.paragraph(words.tr("Enter your PIN."));
  }
  const auto pad = draw_words(stage, box, said);
  if (pin_pad(canvas, pad, {words.tr("PIN"), wait.count() > 0}, *session.pin)) try_pin(stage);
}

void draw_staff_new_pin(Stage& stage, const StaffPlaceBox& box) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& session = *stage.staff;
  if (!session.pin) {
    // Memory could not be locked.
    if (!session.setting_up) return session.go(visit::StaffPlace::people);
    StaffBlocks why(canvas, box.content.w);
    why.note("staff.told", ui::Icon::warn, session.told, true);
    return ui::draw_pages(canvas, box.content, why.all(), session.page);
  }
  StaffBlocks said(canvas, words_width(box, canvas));
  if (!canvas.portrait()) said.begin_card();
  said.title(words.phrase("A PIN for {name}", {{"name", session.chosen}}));
  if (!session.told.empty()) said.note("staff.told", ui::Icon::warn, session.told, true);
  said.paragraph(session.again ? words.tr("Once more, the same.")
                               : words.tr("4 to 8 digits, and no year or door number."));
  const auto pad = draw_words(stage, box, said);
  auto& pin = session.again ? *session.again : *session.pin;
  if (!pin_pad(canvas, pad, {words.tr("New PIN"), false}, pin)) return;
  if (!session.again) return session.ask_pin_again();
  const auto first = session.pin->digits(), second = session.again->digits();
  if (!std::equal(first.begin(), first.end(), second.begin(), second.end())) {
    session.begin_pin_again(std::string(words.tr("The two were different. Choose one again.")));
    return;
  }
  auto& office = *stage.office;
  const auto status = session.setting_up ? office.begin(session.chosen, first, stage.now)
                                         : office.set_pin(session.chosen, session.new_role, first,
                                                          session.name, stage.now);
  if (!status) return session.begin_pin_again(std::string(words.tr(status.error().message)));
  if (session.setting_up) return;
  session.go(visit::StaffPlace::people);
  session.told = words.phrase("The PIN for {name} is set.", {{"name", session.chosen}});
}

}  // namespace hearth::screens
