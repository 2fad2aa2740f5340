// Notices: those that are shown, ending one, and posting another: what, for how long, done.
#include <algorithm>
#include <array>

#include "base/translatable.h"
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/staff_typing.h"
#include "screens/staff_words.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using staff::Posted;
using staff::Subject;
using ui::Rect;
using visit::StaffPlace;

constexpr std::array kOffered{Subject::closed_door,   Subject::other_hours,
                              Subject::step_free_way, Subject::food_or_event,
                              Subject::closing_early, Subject::own_words};
constexpr float kGap = 16;

std::string shown_title(const Stage& stage, const Posted& one) {
  return one.subject == Subject::own_words ? one.words
                                           : std::string(stage.words().tr(title_of(one)));
}

// "Until today", "From Dec 9 to Dec 11".
std::string lasts(const Stage& stage, const std::optional<base::Date>& from,
                  const std::optional<base::Date>& until) {
  const auto& words = stage.words();
  if (from && *from > stage.today())
    return words.phrase("From {date}", {{"date", words.short_date(*from)}});
  if (!until) return std::string(words.tr("No last day"));
  if (*until == stage.today()) return std::string(words.tr("Until tonight"));
  return words.phrase("Until {date}", {{"date", words.short_date(*until)}});
}

void begin_notice(Stage& stage, Subject subject) {
  auto& session = *stage.staff;
  session.subject = subject;
  session.days = 0;
  session.go(subject == Subject::own_words ? StaffPlace::write : StaffPlace::until);
}

// Two beside each other where their words have room.
void add_offers(Stage& stage, StaffBlocks& blocks) {
  auto& canvas = stage.canvas;
  const auto& theme = canvas.theme();
  const std::size_t columns = canvas.large() ? 1 : 2;
  const float each =
      columns == 1 ? blocks.width() : (blocks.width() - kGap) / static_cast<float>(columns);
  const auto look = [&](Subject subject) {
    return ui::TileLook{words_of(subject).icon,
                        stage.words().tr(words_of(subject).offer),
                        {},
                        {theme.surface, theme.edge, theme.ink},
                        ui::TileShape::compact};
  };
  for (std::size_t first = 0; first < kOffered.size(); first += columns) {
    const std::vector<Subject> row(
        kOffered.begin() + static_cast<std::ptrdiff_t>(first),
        kOffered.begin() + static_cast<std::ptrdiff_t>(std::min(first + columns, kOffered.size())));
    float height = 104;
    for (const auto subject : row)
      height = std::max(height, ui::tile_height(canvas, look(subject), each));
    blocks.add({kGap, height, false, [&stage, row, each, look](Rect box) {
                  for (const auto subject : row) {
                    if (ui::tile(stage.canvas, words_of(subject).id, {box.x, box.y, each, box.h},
                                 look(subject)))
                      begin_notice(stage, subject);
                    box.x += each + kGap;
                  }
                }});
  }
}

void end_notice(Stage& stage, std::int64_t number) {
  auto& session = *stage.staff;
  const auto status = stage.office->end(number, session.name, stage.now);
  tell(stage, status, stage.words().tr("The notice is taken down."));
}

void post_notice(Stage& stage) {
  auto& session = *stage.staff;
  Posted one{.subject = session.subject,
             .from = stage.today(),
             .until = stage.today() + std::chrono::days(session.days)};
  if (session.subject == Subject::own_words) one.words = session.words.view();
  const auto status = stage.office->post(std::move(one), session.name, stage.now, stage.today());
  session.go(StaffPlace::notices);
  tell(stage, status, stage.words().tr("The notice is on the screen."));
}

struct Lasting {
  int days;
  const char* id;
  const char* label;
};
constexpr std::array kLasting{
    Lasting{0, "until.today", N_("Today")}, Lasting{1, "until.tomorrow", N_("Until tomorrow")},
    Lasting{2, "until.three", N_("For 3 days")}, Lasting{6, "until.week", N_("For a week")}};

}  // namespace

void draw_staff_notices(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(stage.canvas, box.content.w);
  const auto& posted = stage.office->record().posted;
  const auto in_use = std::count_if(posted.begin(), posted.end(), [&](const Posted& one) {
    return one.subject != Subject::meeting_cancelled && one.until >= stage.today();
  });
  blocks.title(words.tr("Notices on the screen"),
               words.phrase("{count} of {most} of yours in use",
                            {{"count", static_cast<std::int64_t>(in_use)},
                             {"most", static_cast<std::int64_t>(staff::kMostNotices)}}));
  blocks.told(session);
  for (const auto& one : posted)
    if (one.subject != Subject::meeting_cancelled && one.until >= stage.today())
      blocks.entry(words_of(one.subject).icon, shown_title(stage, one),
                   lasts(stage, one.from, one.until),
                   {"end." + std::to_string(one.number),
                    std::string(words.tr("Take it down")),
                    {},
                    [&stage, number = one.number] { end_notice(stage, number); }});
  for (const auto& notice : stage.catalog.notices())
    if (!notice.id.starts_with(staff::kPostedId) && in_force(notice, stage.today()))
      blocks.fact(stage.choose(notice.title).text, lasts(stage, notice.starts, notice.until));
  blocks.title(words.tr("Add a notice"));
  blocks.paragraph(words.tr("Choose one that is there in every language, or write your own."));
  add_offers(stage, blocks);
  blocks.note("notices.care", ui::Icon::info,
              words.tr("Never put a visitor’s name, number or reason for coming in a notice. The "
                       "whole lobby can read it."),
              true);
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

void draw_staff_write(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  if (staff_typing(stage, box,
                   {.icon = ui::Icon::pen,
                    .label = words.tr("What the notice says"),
                    .placeholder = words.tr("One short sentence, no names"),
                    .done = words.tr("Next")}) &&
      !stage.staff->words.empty())
    stage.staff->go(StaffPlace::until);
}

void draw_staff_until(Stage& stage, const StaffPlaceBox& box) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& session = *stage.staff;
  StaffBlocks blocks(canvas, box.content.w);
  Posted one{.subject = session.subject};
  if (one.subject == Subject::own_words) one.words = session.words.view();
  blocks.title(words.tr("Visitors will see"));
  blocks.note("until.seen", ui::Icon::notice, shown_title(stage, one));
  if (one.subject == Subject::own_words && stage.languages.size() > 1)
    blocks.paragraph(words.tr("In every language it shows as you wrote it."));
  blocks.title(words.tr("How long?"));
  for (const auto& lasting : kLasting)
    blocks.row(
        lasting.id, words.tr(lasting.label),
        words.date(stage.today() + std::chrono::days(lasting.days)),
        [&session, days = lasting.days] { session.days = days; }, session.days == lasting.days);
  blocks.button("until.post", words.tr("Put it on the screen"),
                {.kind = ui::ButtonKind::primary, .icon = ui::Icon::check},
                [&stage] { post_notice(stage); });
  ui::draw_pages(canvas, box.content, blocks.all(), session.page);
}

}  // namespace hearth::screens
