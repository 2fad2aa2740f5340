// The kiosk itself: its clock, its glass, its last trouble, who has a PIN.
#include <bit>

#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/staff_words.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

constexpr int kFields = 12;

void add_clock(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  blocks.begin_card();
  blocks.title(words.tr("Clock"));
  blocks.fact(words.dated_year(stage.today()), words.time(stage.local_now()));
  switch (stage.clock_trust) {
    case schedule::ClockTrust::good:
      blocks.paragraph(words.tr("Nothing says that it is wrong."));
      break;
    case schedule::ClockTrust::behind:
      blocks.note("kiosk.clock", ui::Icon::warn,
                  words.tr("The clock is behind the day the listings were made. Set the computer’s "
                           "clock."),
                  true);
      break;
    case schedule::ClockTrust::ahead: {
      blocks.note("kiosk.clock", ui::Icon::warn,
                  words.tr("The clock has gone ahead by more than a month. Old check-ins are kept "
                           "until a lead says that it is right."),
                  true);
      auto& session = *stage.staff;
      blocks.told(session);
      if (session.role == staff::Role::lead)
        blocks.button(
            "kiosk.believe", words.tr("The clock is right"), {.icon = ui::Icon::check},
            [&stage, &session] {
              // Where it is kept, the page itself says so.
              tell(stage, stage.office->believe_clock(stage.today(), session.name, stage.now), {});
            });
      break;
    }
  }
  blocks.end_card();
}

void add_troubles(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  blocks.begin_card();
  blocks.title(words.tr("Last trouble"));
  if (stage.troubles.empty()) blocks.paragraph(words.tr("None."));
  for (const auto& trouble : stage.troubles) blocks.paragraph(sync::sentence(trouble));
  blocks.end_card();
}

}  // namespace

void draw_staff_kiosk(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  add_clock(stage, blocks);
  blocks.begin_card();
  blocks.title(words.tr("Screen, touch and sound"));
  blocks.button("kiosk.touch", words.tr("Test the screen"), {.icon = ui::Icon::hand}, [&session] {
    session.touched_fields = 0;
    session.go(visit::StaffPlace::touch_test);
  });
  blocks.paragraph(words.tr("There is no loudspeaker yet."));
  blocks.end_card();
  add_troubles(stage, blocks);
  if (session.role == staff::Role::lead)
    blocks.button("kiosk.people", words.tr("PINs"), {.icon = ui::Icon::user},
                  [&session] { session.go(visit::StaffPlace::people); });
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

// Fields all over the glass, each of which says that it was touched.
void draw_staff_touch_test(Stage& stage, const StaffPlaceBox& place) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto& theme = canvas.theme();
  auto& session = *stage.staff;
  const auto& box = place.content;
  const int touched = std::popcount(static_cast<unsigned>(session.touched_fields));
  const auto said =
      touched == kFields
          ? std::string(words.tr("All of them were felt. The screen is fine."))
          : words.phrase("Touch every field. {left} to go.", {{"left", kFields - touched}});
  const ui::TextLook look{.style = ui::type::lead, .color = theme.ink};
  const float head = canvas.measure(said, look, box.w).height + 16;
  canvas.text({box.x, box.y, box.w, 0}, said, look);
  const int columns = canvas.portrait() ? 3 : 4, rows = kFields / columns;
  constexpr float kGap = 16;
  const float wide = (box.w - static_cast<float>(columns - 1) * kGap) / static_cast<float>(columns);
  const float tall =
      (box.h - head - static_cast<float>(rows - 1) * kGap) / static_cast<float>(rows);
  for (int i = 0; i < kFields; ++i) {
    const ui::Rect rect{box.x + static_cast<float>(i % columns) * (wide + kGap),
                        box.y + head + static_cast<float>(i / columns) * (tall + kGap), wide, tall};
    const bool felt = (session.touched_fields >> i & 1) != 0;
    const auto id = "touch." + std::to_string(i);
    if (canvas.open(id, rect,
                    {.role = ui::Role::choice,
                     .label = words.phrase("Field {number}", {{"number", i + 1}}),
                     .selected = felt}))
      session.touched_fields |= 1 << i;
    canvas.fill(rect, felt ? theme.ok_tint : theme.surface, ui::kControlRadius);
    canvas.outline(rect, felt ? theme.ok : theme.edge, ui::kControlRadius, theme.outline);
    const auto middle = rect.center();
    if (felt) canvas.icon(ui::Icon::check, {middle.x - 30, middle.y - 30, 60, 60}, theme.ok);
    canvas.close();
  }
}

}  // namespace hearth::screens
