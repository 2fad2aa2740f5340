#include "screens/notices.h"

#include <algorithm>

#include "screens/detail_blocks.h"
#include "screens/screens.h"
#include "staff/posted.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using listing::Notice;
using ui::Rect;

constexpr float kPad = 24, kIcon = 48, kChevron = 40, kLead = kPad + kIcon + 20;

bool of_one_meeting(const Notice& notice) {
  return notice.cancels.size() == 1 && notice.cancels.front() != "all" &&
         notice.cancels.front().find(':') == std::string::npos;
}

bool of_staff(const Notice& notice) {
  return notice.id.starts_with(staff::kPostedId);
}

// What the card says: one title, and how many more there are.
std::string card_words(const Stage& stage, const std::vector<const Notice*>& all) {
  const auto title = stage.choose(all.front()->title).text;
  if (all.size() == 1) return std::string(title);
  return stage.words().phrase(
      "{title} · {count} more",
      {{"title", title}, {"count", static_cast<std::int64_t>(all.size() - 1)}});
}

}  // namespace

std::vector<const Notice*> notices_for_all(const Stage& stage) {
  std::vector<const Notice*> all;
  for (const auto& notice : stage.catalog.notices())
    if (!of_one_meeting(notice) && in_force(notice, stage.today())) all.push_back(&notice);
  std::stable_partition(all.begin(), all.end(),
                        [](const Notice* notice) { return of_staff(*notice); });
  return all;
}

ui::Block home_notice(Stage& stage, float width) {
  const auto all = notices_for_all(stage);
  if (all.empty()) return {};
  auto& canvas = stage.canvas;
  const auto said = card_words(stage, all);
  const ui::TextLook look{
      .style = ui::type::bold(ui::type::support), .color = canvas.theme().ink, .max_lines = 3};
  const float room = width - kLead - kChevron - kPad - 12;
  const float height = std::max(84.0F, canvas.measure(said, look, room).height + 32);
  return {0, height, false, [&stage, said, look, room](Rect box) {
            auto& on = stage.canvas;
            const auto& theme = on.theme();
            if (on.open("home.notice", box, {.role = ui::Role::card, .label = said}))
              stage.visit.go({.screen = visit::Screen::notices});
            const bool pressed = on.pressed("home.notice");
            if (!pressed) on.shadow(box, ui::Shadow::touchable);
            on.fill(box, pressed ? theme.sunken : theme.care_tint, ui::kCardRadius);
            on.outline(box, theme.edge, ui::kCardRadius, theme.outline);
            on.icon(ui::Icon::notice, {box.x + kPad, box.y + (box.h - kIcon) / 2, kIcon, kIcon},
                    theme.care);
            on.text_middle({box.x + kLead, box.y, room, box.h}, said, look);
            on.icon(
                ui::Icon::right,
                {box.right() - kPad - kChevron, box.y + (box.h - kChevron) / 2, kChevron, kChevron},
                theme.ink);
            on.close();
          }};
}

void draw_notices(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  const auto place =
      ui::header(canvas, {.icon = ui::Icon::notice,
                          .title = words.tr("Notices"),
                          .line = stage.clock_known ? words.date(stage.today()) : std::string(),
                          .clock = stage.clock(),
                          .hue = canvas.theme().check});
  DetailBlocks blocks(stage, "notices", canvas.theme().check, place.content.w,
                      ui::page_room(canvas, place.content));
  const auto all = notices_for_all(stage);
  for (const auto* notice : all) {
    blocks.heading(blocks.choose(notice->title).text);
    blocks.paragraph(notice->body);
    if (notice->until)
      blocks.paragraph(words.phrase("Until {date}", {{"date", words.date(*notice->until)}}));
  }
  if (all.empty()) blocks.paragraph(words.tr("There are no notices today."));
  ui::draw_pages(canvas, place.content, blocks.all(), stage.visit.here().page);
}

}  // namespace hearth::screens
