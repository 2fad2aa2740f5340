// Today's meetings, and calling one of them off: the meeting, why, done.
#include <array>

#include "screens/meeting_words.h"
#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/staff_words.h"
#include "ui/chip_rows.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

using schedule::Status;
using staff::Reason;
using visit::StaffPlace;

constexpr std::array kReasons{Reason::leader_away, Reason::room_not_ready, Reason::weather,
                              Reason::none};

const staff::Posted* cancellation(const Stage& stage, const std::string& meeting) {
  for (const auto& one : stage.office->record().posted)
    if (one.meeting == meeting && staff::in_force(one, stage.today())) return &one;
  return nullptr;
}

std::string when_and_where(const Stage& stage, const schedule::Occurrence& occurrence) {
  const auto& meeting = stage.catalog.meeting(occurrence.meeting);
  const auto place = place_line(stage, meeting, true).text;
  const auto time = stage.words().time(stage.zone().local(occurrence.start));
  if (place.empty()) return time;
  return stage.words().phrase("{time} · {place}", {{"time", time}, {"place", place}});
}

void bring_back(Stage& stage, std::int64_t number) {
  auto& session = *stage.staff;
  const auto status = stage.office->end(number, session.name, stage.now);
  session.go(StaffPlace::meetings);
  tell(stage, status, stage.words().tr("It takes place again."));
}

void cancel(Stage& stage, std::uint32_t meeting) {
  auto& session = *stage.staff;
  const auto& words = stage.words();
  const auto& entry = stage.catalog.timetable().at(meeting);
  const auto status = stage.office->post({.subject = staff::Subject::meeting_cancelled,
                                          .meeting = entry.id,
                                          .name = entry.name,
                                          .reason = session.reason,
                                          .from = stage.today(),
                                          .until = stage.today()},
                                         session.name, stage.now, stage.today());
  const auto name = std::string(stage.choose(stage.catalog.meeting(meeting).name).text);
  session.go(StaffPlace::meetings);
  tell(stage, status, words.phrase("{name} is cancelled today.", {{"name", name}}));
  if (status) session.undo = stage.office->record().posted.back().number;
}

// The chips of the reasons, in a block of their own.
ui::Block reason_chips(Stage& stage, float width) {
  auto& canvas = stage.canvas;
  std::vector<ui::PlacedChip> chips;
  for (const auto reason : kReasons) {
    const auto& one = words_of(reason);
    chips.push_back({.id = one.id,
                     .name = std::string(stage.words().tr(one.offer)),
                     .selected = stage.staff->reason == reason});
  }
  const auto place = [&canvas](std::vector<ui::PlacedChip>& all, ui::Rect box) {
    std::vector<ui::PlacedChip*> places;
    for (auto& chip : all) places.push_back(&chip);
    return ui::place_chips(canvas, box, places);
  };
  const float height = place(chips, {0, 0, width, 0});
  return {20, height, false, [&stage, chips, place](ui::Rect box) mutable {
            place(chips, box);
            for (std::size_t i = 0; i < chips.size(); ++i)
              if (ui::draw_chip(stage.canvas, chips[i])) stage.staff->reason = kReasons[i];
          }};
}

}  // namespace

void draw_staff_meetings(Stage& stage, const StaffPlaceBox& box) {
  const auto& words = stage.words();
  auto& session = *stage.staff;
  const auto& today = stage.catalog.day(stage.today());
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.title(words.phrase("Today, {date}", {{"date", words.short_date(stage.today())}}),
               words.phrase("{count, plural, one {# meeting} other {# meetings}}",
                            {{"count", static_cast<std::int64_t>(today.size())}}));
  if (!session.told.empty()) {
    blocks.told(session);
    if (session.undo)
      blocks.button("staff.undo", words.tr("Undo"), {.icon = ui::Icon::undo},
                    [&stage, number = *session.undo] { bring_back(stage, number); });
  } else {
    blocks.paragraph(words.tr("Choose a meeting to cancel it today."));
  }
  for (const auto& one : today) {
    const auto& meeting = stage.catalog.meeting(one.meeting);
    const auto pills = status_pills(stage, one);
    const bool off = one.status != Status::on && !pills.empty();
    blocks.timed_row(
        "today." + meeting.id + "." + std::to_string(one.start.time_since_epoch().count()),
        words.time(stage.zone().local(one.start)), stage.choose(meeting.name).text,
        off ? pills.front().text : place_line(stage, meeting, true).text, off,
        [&stage, id = meeting.id] {
          stage.staff->meeting = id;
          stage.staff->reason = Reason::none;
          stage.staff->go(StaffPlace::cancel);
        });
  }
  ui::draw_pages(stage.canvas, box.content, blocks.all(), session.page);
}

void draw_staff_cancel(Stage& stage, const StaffPlaceBox& box) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& session = *stage.staff;
  const auto meeting = stage.catalog.find_meeting(session.meeting);
  const schedule::Occurrence* occurrence = nullptr;
  if (meeting)
    for (const auto& one : stage.catalog.day(stage.today()))
      if (one.meeting == *meeting) occurrence = &one;
  StaffBlocks blocks(canvas, box.content.w);
  if (!occurrence) {
    blocks.title(words.tr("This meeting is not on today"));
    blocks.paragraph(words.tr("The listings have changed meanwhile."));
    return ui::draw_pages(canvas, box.content, blocks.all(), session.page);
  }
  const auto name = stage.choose(stage.catalog.meeting(*meeting).name).text;
  if (occurrence->status == Status::on) {
    blocks.title(words.phrase("Cancel {name} today?", {{"name", name}}));
    blocks.paragraph(when_and_where(stage, *occurrence));
    blocks.paragraph(words.tr("Only today’s meeting. You can undo this."));
    blocks.title(words.tr("Tell visitors why"));
    blocks.add(reason_chips(stage, box.content.w));
    blocks.title(words.tr("Visitors will see"));
    blocks.called_off(words.time(stage.zone().local(occurrence->start)), name,
                      words.tr(words_of(session.reason).title));
    blocks.buttons({"cancel.keep",
                    std::string(words.tr("Keep the meeting")),
                    {},
                    [&session] { session.back(); }},
                   {"cancel.do",
                    std::string(words.tr("Cancel it today")),
                    {.kind = ui::ButtonKind::primary, .icon = ui::Icon::xc},
                    [&stage, number = *meeting] { cancel(stage, number); }});
  } else {
    blocks.title(name);
    blocks.paragraph(status_pills(stage, *occurrence).front().text, true);
    if (const auto* const ours = cancellation(stage, session.meeting)) {
      blocks.paragraph(words.phrase("Cancelled here by {name}.", {{"name", ours->by}}));
      blocks.button("cancel.back", words.tr("Bring it back"),
                    {.kind = ui::ButtonKind::primary, .icon = ui::Icon::undo},
                    [&stage, number = ours->number] { bring_back(stage, number); });
    } else {
      blocks.paragraph(words.tr("The listings say so. It can be changed there."));
    }
  }
  ui::draw_pages(canvas, box.content, blocks.all(), session.page);
}

}  // namespace hearth::screens
