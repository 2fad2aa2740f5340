// One meeting: when, who it is for, what to expect, where it is, how to join from afar, what to
// take along by scanning, and notes. What does not fit on one screen goes to the next page.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/translatable.h"
#include "listing/meeting_types.h"
#include "listing/phone_number.h"
#include "schedule/recurrence.h"
#include "screens/detail_blocks.h"
#include "screens/gone.h"
#include "screens/meeting_words.h"
#include "screens/screens.h"
#include "screens/take_along.h"
#include "ui/furniture.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

// As in the Expect column.
constexpr std::pair<std::string_view, ui::Icon> kExpectations[] = {
    {"listen-only", ui::Icon::hand},    {"come-late", ui::Icon::door},
    {"first-names", ui::Icon::user},    {"greeter", ui::Icon::people},
    {"coffee", ui::Icon::coffee},       {"childcare", ui::Icon::family},
    {"interpreter", ui::Icon::message}, {"step-free", ui::Icon::wheelchair},
};

std::vector<Fact> expectations_of(const Stage& stage, const listing::Meeting& meeting) {
  const auto& words = stage.words();
  std::vector<Fact> facts;
  switch (meeting.size) {
    case listing::Size::unknown:
      break;
    case listing::Size::small:
      facts.push_back({ui::Icon::chair, std::string(words.tr("A small group"))});
      break;
    case listing::Size::medium:
      facts.push_back({ui::Icon::chair, std::string(words.tr("A middle-sized group"))});
      break;
    case listing::Size::large:
      facts.push_back({ui::Icon::chair, std::string(words.tr("A large group"))});
      break;
  }
  for (const auto& [code, icon] : kExpectations)
    if (std::find(meeting.expect.begin(), meeting.expect.end(), code) != meeting.expect.end())
      facts.push_back({icon, std::string(words.tr(listing::find_expectation(code)->sentence))});
  switch (meeting.led_by) {
    case listing::Leader::unknown:
      break;
    case listing::Leader::peer:
      facts.push_back({ui::Icon::peers, std::string(words.tr("Led by a peer"))});
      break;
    case listing::Leader::facilitator:
      facts.push_back({ui::Icon::peers, std::string(words.tr("Led by a facilitator"))});
      break;
    case listing::Leader::clinician:
      facts.push_back({ui::Icon::health, std::string(words.tr("Led by a clinician"))});
      break;
  }
  if (meeting.signs_attendance)
    facts.push_back({ui::Icon::pen, std::string(words.tr("They sign attendance papers"))});
  if (const auto cost = stage.choose(meeting.cost); !cost.text.empty())
    facts.push_back({ui::Icon::wallet, std::string(cost.text)});
  return facts;
}

std::string when_note(const Stage& stage, const schedule::Occurrence& occurrence) {
  const auto& words = stage.words();
  if (occurrence.status == schedule::Status::closed)
    return std::string(words.tr("Closed for now."));
  if (occurrence.status == schedule::Status::cancelled) return std::string(words.tr("Cancelled."));
  if (!stage.clock_known) return "";
  const auto minutes =
      std::chrono::ceil<std::chrono::minutes>(occurrence.start - stage.now).count();
  switch (nearness(occurrence, stage.now)) {
    case Nearness::now:
      return std::string(words.tr("On now."));
    case Nearness::soon:
      return words.phrase("Starts in {minutes} min.", {{"minutes", minutes}});
    case Nearness::past:
      return std::string(words.tr("Over for today."));
    case Nearness::later:
      return "";
  }
  return "";
}

void place_blocks(DetailBlocks& blocks, const listing::Meeting& meeting) {
  const auto& words = blocks.stage().words();
  const bool place = meeting.attendance != listing::Attendance::online;
  if (place && !(meeting.room.empty() && meeting.location.empty() && meeting.address.empty())) {
    blocks.heading(words.tr("Where it is"));
    const auto line = place_line(blocks.stage(), meeting, false);
    blocks.fact({line.icon, line.text});
    if (!meeting.room.empty() && !meeting.location.empty())
      blocks.fact({ui::Icon::pin, std::string(blocks.choose(meeting.location).text)});
    if (!meeting.address.empty() && line.text.find(meeting.address) == std::string::npos) {
      auto address = ui::isolate_ltr(meeting.address);
      if (meeting.approximate)
        address = words.phrase("Near {address}", {{"address", meeting.address}});
      blocks.fact({ui::Icon::pin, address});
    }
    blocks.paragraph(meeting.location_notes);
  }
}

void join_blocks(DetailBlocks& blocks, const listing::Meeting& meeting) {
  if (meeting.conference_url.empty() && meeting.conference_phone.empty()) return;
  const auto& words = blocks.stage().words();
  blocks.heading(meeting.conference_url.empty() ? words.tr("Join by phone")
                                                : words.tr("Join online"));
  if (!meeting.conference_url.empty())
    blocks.fact({ui::Icon::video, ui::isolate_ltr(meeting.conference_url)});
  blocks.paragraph(meeting.conference_url_notes);
  if (!meeting.conference_phone.empty())
    blocks.fact(
        {ui::Icon::phone, ui::isolate_ltr(listing::shown_number(
                              meeting.conference_phone, blocks.stage().catalog.center().country))});
  blocks.paragraph(meeting.conference_phone_notes);
}

void about_blocks(DetailBlocks& blocks, const listing::Meeting& meeting) {
  auto& stage = blocks.stage();
  const auto& words = stage.words();
  std::vector<std::string> kinds;
  if (!meeting.program.empty()) kinds.push_back(program_name(words, meeting.program));
  for (auto& format : format_words(stage, meeting)) kinds.push_back(std::move(format));
  if (const auto approach = blocks.choose(meeting.approach); !approach.text.empty())
    kinds.emplace_back(approach.text);
  if (kinds.empty() && meeting.notes.empty() && meeting.group.empty()) return;
  blocks.heading(words.tr("About this meeting"));
  std::vector<ui::Pill> pills;
  for (auto& kind : kinds) pills.push_back({std::move(kind), {}, ui::PillKind::plain});
  blocks.pills(pills, 14);
  blocks.paragraph(meeting.notes);
  if (!meeting.group.empty())
    blocks.paragraph(words.phrase("Group: {name}", {{"name", meeting.group}}));
  blocks.paragraph(meeting.group_notes);
}

// The occurrence that the visitor came for, else the next one.
std::optional<schedule::Occurrence> occurrence_of(const Stage& stage, std::uint32_t meeting) {
  if (const auto start = stage.visit.here().start)
    for (const auto& occurrence : stage.catalog.day(stage.zone().date(*start)))
      if (occurrence.meeting == meeting && occurrence.start == *start) return occurrence;
  const auto next = stage.catalog.timetable().next_of(meeting, stage.now, 1);
  return next.empty() ? std::nullopt : std::optional(next.front());
}

void when_blocks(DetailBlocks& blocks, const listing::Meeting& meeting,
                 const std::optional<schedule::Occurrence>& occurrence) {
  auto& stage = blocks.stage();
  const auto& words = stage.words();
  const auto& theme = stage.canvas.theme();
  if (!occurrence) {
    const bool closed = meeting.closed_for_now;
    const auto title =
        meeting.when.by_appointment ? words.tr("By appointment") : words.tr("No date is set");
    blocks.time(std::string(title), closed ? std::string(words.tr("Closed for now.")) : "",
                theme.care, closed ? "" : std::string(words.tr("Ask at the front desk.")));
    return;
  }
  const auto note = when_note(stage, *occurrence);
  const bool on = occurrence->status == schedule::Status::on;
  const bool now = stage.clock_known && on && nearness(*occurrence, stage.now) == Nearness::now;
  std::string rest;
  if (const auto date = stage.zone().date(occurrence->start); !stage.is_today(date))
    rest = stage.day_name(date) + ". ";
  if (on) rest += words.tr("Leave any time.");
  blocks.time(time_range(stage, *occurrence), note, now ? theme.ok : theme.care, rest);
  if (occurrence->notice >= 0) {
    const auto& notice = stage.catalog.notices()[static_cast<std::size_t>(occurrence->notice)];
    const auto title = blocks.choose(notice.title);
    if (!title.text.empty())
      blocks.note("meeting.notice", ui::Icon::notice, std::string(title.text), ui::NoteKind::care);
    blocks.paragraph(notice.body);
  }
}

}  // namespace

void draw_meeting(Stage& stage) {
  auto& canvas = stage.canvas;
  const auto& words = stage.words();
  auto& here = stage.visit.here();
  const auto index = stage.catalog.find_meeting(here.meeting);
  const auto* meeting = index ? &stage.catalog.meeting(*index) : nullptr;
  const auto occurrence = index ? occurrence_of(stage, *index) : std::nullopt;
  const auto day = occurrence ? stage.zone().date(occurrence->start) : stage.today();
  const auto name = meeting ? stage.choose(meeting->name).text : words.tr("Meetings");
  const auto line = occurrence ? stage.day_name(day) : std::string();
  const auto place = ui::header(canvas, {.icon = ui::Icon::people,
                                         .title = name,
                                         .line = line,
                                         .clock = stage.clock(),
                                         .hue = canvas.theme().meet});
  if (!meeting)
    return draw_gone(
        stage, place.content,
        {.title = words.tr("This meeting is no longer listed."),
         .line = words.tr("It may have moved or ended. There are others, and the front "
                          "desk can help you."),
         .button = words.tr("See other meetings"),
         .icon = ui::Icon::people,
         .to = visit::Screen::meetings});

  const auto& box = place.content;
  DetailBlocks blocks(stage, "meeting", canvas.theme().meet, box.w, ui::page_room(canvas, box));
  auto facts = fact_pills(stage, *meeting, *index, day);
  for (auto& pill : facts) pill.kind = ui::PillKind::hue;
  // In landscape the time stands in the reading panel, where it fits there.
  DetailBlocks panel(stage, "meeting", canvas.theme().meet, place.panel.w, place.panel.h);
  bool in_panel = !canvas.portrait() && !canvas.large();
  if (in_panel) {
    when_blocks(panel, *meeting, occurrence);
    const auto page = ui::find_page(panel.all(), 0, place.panel.h);
    in_panel = page.last == static_cast<int>(panel.all().size());
    if (in_panel) ui::draw_blocks(panel.all(), page, place.panel);
  }
  // Where the controls are lowered it stands in the sky; what a notice says of it stays below.
  bool in_sky = false;
  if (occurrence && occurrence->notice < 0)
    in_sky = ui::sky_words(
        canvas, place,
        {.title = time_range(stage, *occurrence), .after = when_note(stage, *occurrence)});
  if (!in_panel && !in_sky) when_blocks(blocks, *meeting, occurrence);
  blocks.pills(facts, in_panel || in_sky ? 0 : 18);
  if (const auto expected = expectations_of(stage, *meeting); !expected.empty()) {
    blocks.heading(words.tr("What to expect"));
    blocks.facts(expected);
  }
  place_blocks(blocks, *meeting);
  // The way in comes first, be it a door or a link.
  const bool online = meeting->attendance == listing::Attendance::online;
  if (online) join_blocks(blocks, *meeting);
  if (const auto cards = take_along(stage, *index, occurrence); !cards.empty()) {
    blocks.heading(words.tr("Take it with you"));
    blocks.cards(cards);
  }
  if (!online) join_blocks(blocks, *meeting);
  about_blocks(blocks, *meeting);
  if (!blocks.translated() || !panel.translated())
    blocks.note("meeting.language", ui::Icon::globe,
                words.phrase("Some of this is not in {language} yet.",
                             {{"language", words.language_name(stage.visit.language)}}),
                ui::NoteKind::privacy);
  ui::draw_pages(canvas, box, blocks.all(), here.page);
}

}  // namespace hearth::screens
