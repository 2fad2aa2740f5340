// One meeting: when, who it is for, what to expect, where it is, notes, and how to join from afar.
// What does not fit on one screen goes to the next page.
#include <algorithm>
#include <array>
#include <cmath>

#include "listing/meeting_types.h"
#include "schedule/recurrence.h"
#include "screens/meeting_words.h"
#include "screens/screens.h"
#include "ui/furniture.h"
#include "ui/pages.h"
#include "ui/widgets.h"

namespace hearth::screens {

namespace {

using ui::Block;
using ui::Rect;

#define N_(text) text
struct Expectation {
  std::string_view word;  // as in the Expect column
  ui::Icon icon;
  const char* sentence;
};
constexpr Expectation kExpectations[] = {
    {"listen-only", ui::Icon::hand, N_("You don’t have to speak")},
    {"come-late", ui::Icon::door, N_("Come late, leave early: both are fine")},
    {"first-names", ui::Icon::user, N_("First names only")},
    {"greeter", ui::Icon::people, N_("Somebody greets you at the door")},
    {"coffee", ui::Icon::coffee, N_("Tea and coffee in the room")},
    {"childcare", ui::Icon::family, N_("Somebody looks after children")},
    {"interpreter", ui::Icon::message, N_("There is an interpreter")},
    {"step-free", ui::Icon::wheelchair, N_("No steps on the way")},
};

struct Fact {
  ui::Icon icon;
  std::string text;
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
  for (const auto& expectation : kExpectations)
    if (std::find(meeting.expect.begin(), meeting.expect.end(), expectation.word) !=
        meeting.expect.end())
      facts.push_back({expectation.icon, std::string(words.tr(expectation.sentence))});
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

// Collects the screen's blocks; the width is the same for all.
struct Builder {
  Stage& stage;
  float width;
  float page;  // the height of one page
  std::vector<Block> blocks;
  bool translated = true;  // all staff's text was in the visitor's language

  ui::Canvas& canvas() const { return stage.canvas; }
  const ui::Theme& theme() const { return stage.canvas.theme(); }

  listing::ChosenText choose(const listing::Translated& text) {
    const auto chosen = stage.choose(text);
    translated = translated && chosen.as_asked;
    return chosen;
  }

  void heading(std::string_view text) {
    const ui::TextLook look{.style = ui::type::label, .color = theme().ink};
    blocks.push_back(
        {30, canvas().measure(text, look, width).height, true, [this, text, look](Rect box) {
           canvas().heading({box.x, box.y, box.w, 0}, text, look);
         }});
  }

  // A paragraph, in as many pieces as pages need.
  void paragraph(std::string_view text, std::string_view language, float gap = 14) {
    const ui::TextLook look{.style = ui::type::support, .color = theme().ink};
    auto local = look;
    local.language = language;
    for (auto& part : ui::split_to_fit(canvas(), text, local, width, page - 90)) {
      const float height = canvas().measure(part, local, width).height;
      blocks.push_back({gap, height, false, [this, part, local](Rect box) {
                          canvas().text({box.x, box.y, box.w, 0}, part, local);
                        }});
    }
  }

  void text(const listing::Translated& source) {
    const auto chosen = choose(source);
    if (!chosen.text.empty())
      paragraph(chosen.text, chosen.as_asked ? std::string_view() : chosen.language);
  }

  // A line with an icon in a box: a fact, a way to join.
  void fact(ui::Icon icon, const std::string& text, float gap = 16) {
    const float left = 72 + 20;
    const ui::TextLook look{.style = ui::type::support, .color = theme().ink};
    const float height = std::max(72.0F, canvas().measure(text, look, width - left).height);
    blocks.push_back(
        {gap, height, false, [this, icon, text, look, left](Rect box) {
           const auto& hue = theme().meet;
           ui::icon_box(canvas(), {box.x, box.y + (box.h - 72) / 2, 72, 72}, icon, hue.tint,
                        hue.deep, 44);
           canvas().text_middle({box.x + left, box.y, box.w - left, box.h}, text, look);
         }});
  }

  void note(const std::string& id, ui::Icon icon, const std::string& text, ui::NoteKind kind) {
    blocks.push_back(
        {18, ui::note_height(canvas(), text, width), false, [this, id, icon, text, kind](Rect box) {
           ui::note(canvas(), id, box, icon, text, kind);
         }});
  }

  // Facts in two columns, or one where the text is large.
  void fact_grid(const std::vector<Fact>& facts) {
    const int columns = canvas().large() || width < 800 ? 1 : 2;
    if (columns == 1) {
      for (const auto& one : facts) fact(one.icon, one.text, 16);
      return;
    }
    const float gap = 32, each = (width - gap) / 2, left = 72 + 20;
    const ui::TextLook look{.style = ui::type::support, .color = theme().ink};
    for (std::size_t i = 0; i < facts.size(); i += 2) {
      std::vector<Fact> pair(
          facts.begin() + static_cast<std::ptrdiff_t>(i),
          facts.begin() + static_cast<std::ptrdiff_t>(std::min(i + 2, facts.size())));
      float height = 72;
      for (const auto& one : pair)
        height = std::max(height, canvas().measure(one.text, look, each - left).height);
      blocks.push_back(
          {16, height, false, [this, pair, each, gap, left, look](Rect box) {
             float x = box.x;
             const auto& hue = theme().meet;
             for (const auto& one : pair) {
               ui::icon_box(canvas(), {x, box.y + (box.h - 72) / 2, 72, 72}, one.icon, hue.tint,
                            hue.deep, 44);
               canvas().text_middle({x + left, box.y, each - left, box.h}, one.text, look);
               x += each + gap;
             }
           }});
    }
  }
};

std::string when_note(const Stage& stage, const schedule::Occurrence& occurrence) {
  const auto& words = stage.words();
  if (occurrence.status == schedule::Status::closed)
    return std::string(words.tr("Closed for now."));
  if (occurrence.status == schedule::Status::cancelled) return std::string(words.tr("Cancelled."));
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

// The time, large, in a sunken card; the day where it is not in the header.
void time_block(Builder& builder, const std::string& big, const std::string& note, ui::Color ink,
                const std::string& rest) {
  auto& canvas = builder.canvas();
  const auto& theme = builder.theme();
  const ui::TextLook upper{.style = ui::type::sized(ui::type::heading, 48, 1.15F),
                           .color = theme.ink};
  const ui::TextLook strong{.style = ui::type::bold(ui::type::body), .color = ink};
  const ui::TextLook plain{.style = ui::type::body, .color = theme.ink2};
  const float left = 30 + 84 + 24, room = builder.width - left - 30;
  const float first = canvas.measure(big, upper, room).height;
  const float note_width = note.empty() ? 0 : std::ceil(canvas.measure(note, strong, 0).width) + 2;
  const float rest_width = rest.empty() ? 0 : std::ceil(canvas.measure(rest, plain, 0).width) + 2;
  const bool beside = note_width + 10 + rest_width <= room;
  const float note_height = note.empty() ? 0 : canvas.measure(note, strong, room).height;
  const float rest_height = rest.empty() ? 0 : canvas.measure(rest, plain, room).height;
  const float second = beside ? std::max(note_height, rest_height) : note_height + rest_height;
  const float height = std::max(128.0F, first + second + 44);
  builder.blocks.push_back(
      {0, height, false, [=, &canvas, &theme](Rect box) {
         canvas.fill(box, theme.sunken, ui::kCardRadius);
         ui::icon_box(canvas, {box.x + 30, box.y + (box.h - 84) / 2, 84, 84}, ui::Icon::clock,
                      theme.surface, theme.ink, 52);
         const float top = box.y + (box.h - first - second) / 2, x = box.x + left;
         canvas.text({x, top, room, 0}, big, upper);
         canvas.text({x, top + first, beside && note_width > 0 ? note_width : room, 0}, note,
                     strong);
         if (beside)
           canvas.text({x + (note_width > 0 ? note_width + 10 : 0), top + first, rest_width, 0},
                       rest, plain);
         else
           canvas.text({x, top + first + note_height, room, 0}, rest, plain);
       }});
}

void where_blocks(Builder& builder, const listing::Meeting& meeting) {
  const auto& words = builder.stage.words();
  const bool place = meeting.attendance != listing::Attendance::online;
  if (place && !(meeting.room.empty() && meeting.location.empty() && meeting.address.empty())) {
    builder.heading(words.tr("Where it is"));
    const auto line = place_line(builder.stage, meeting, false);
    builder.fact(line.icon, line.text, 14);
    if (!meeting.room.empty() && !meeting.location.empty())
      builder.fact(ui::Icon::pin, std::string(builder.choose(meeting.location).text));
    if (!meeting.address.empty() && line.text.find(meeting.address) == std::string::npos) {
      auto address = ui::isolate_ltr(meeting.address);
      if (meeting.approximate)
        address = words.phrase("Near {address}", {{"address", meeting.address}});
      builder.fact(ui::Icon::pin, address);
    }
    builder.text(meeting.location_notes);
  }
  if (!meeting.conference_url.empty() || !meeting.conference_phone.empty()) {
    builder.heading(words.tr("Join from afar"));
    if (!meeting.conference_url.empty())
      builder.fact(ui::Icon::video, ui::isolate_ltr(meeting.conference_url), 14);
    builder.text(meeting.conference_url_notes);
    if (!meeting.conference_phone.empty())
      builder.fact(ui::Icon::phone, ui::isolate_ltr(meeting.conference_phone), 14);
    builder.text(meeting.conference_phone_notes);
  }
}

void about_blocks(Builder& builder, const listing::Meeting& meeting) {
  const auto& stage = builder.stage;
  const auto& words = stage.words();
  std::vector<std::string> kinds;
  if (!meeting.program.empty()) kinds.push_back(program_name(words, meeting.program));
  for (auto& format : format_words(stage, meeting)) kinds.push_back(std::move(format));
  if (const auto approach = builder.choose(meeting.approach); !approach.text.empty())
    kinds.emplace_back(approach.text);
  if (kinds.empty() && meeting.notes.empty() && meeting.group.empty()) return;
  builder.heading(words.tr("About this meeting"));
  if (!kinds.empty()) {
    std::vector<ui::Pill> pills;
    for (auto& kind : kinds) pills.push_back({std::move(kind), {}, ui::PillKind::plain});
    auto& canvas = builder.canvas();
    const float height = ui::pills(canvas, {0, 0, builder.width, 0}, pills, {}, false);
    builder.blocks.push_back({14, height, false, [&canvas, pills](Rect box) {
                                ui::pills(canvas, box, pills, canvas.theme().meet);
                              }});
  }
  builder.text(meeting.notes);
  if (!meeting.group.empty())
    builder.paragraph(words.phrase("Group: {name}", {{"name", meeting.group}}), "");
  builder.text(meeting.group_notes);
}

// The occurrence that the visitor came for, else the next one.
std::optional<schedule::Occurrence> occurrence_of(const Stage& stage, std::uint32_t meeting) {
  if (const auto start = stage.visit.here().start)
    for (const auto& occurrence : stage.catalog.day(stage.zone().date(*start)))
      if (occurrence.meeting == meeting && occurrence.start == *start) return occurrence;
  const auto next = stage.catalog.timetable().next_of(meeting, stage.now, 1);
  return next.empty() ? std::nullopt : std::optional(next.front());
}

void draw_gone(Stage& stage, const ui::Stage& place) {
  auto& canvas = stage.canvas;
  canvas.text({place.content.x, place.content.y + 40, place.content.w, 0},
              stage.words().tr("This meeting is no longer listed."),
              {.style = ui::type::lead, .color = canvas.theme().ink});
}

void when_blocks(Builder& builder, const listing::Meeting& meeting,
                 const std::optional<schedule::Occurrence>& occurrence) {
  auto& stage = builder.stage;
  const auto& words = stage.words();
  const auto& theme = builder.theme();
  if (!occurrence) {
    const bool closed = meeting.closed_for_now;
    const auto title =
        meeting.when.by_appointment ? words.tr("By appointment") : words.tr("No date is set");
    time_block(builder, std::string(title), closed ? std::string(words.tr("Closed for now.")) : "",
               theme.care, closed ? "" : std::string(words.tr("Ask at the front desk.")));
    return;
  }
  const auto note = when_note(stage, *occurrence);
  const bool on = occurrence->status == schedule::Status::on;
  const bool now = on && nearness(*occurrence, stage.now) == Nearness::now;
  std::string rest;
  if (const auto date = stage.zone().date(occurrence->start); date != stage.today())
    rest = words.date(date) + ". ";
  if (on) rest += words.tr("Leave any time.");
  time_block(builder, time_range(stage, *occurrence), note, now ? theme.ok : theme.care, rest);
  if (occurrence->notice >= 0) {
    const auto& notice = stage.catalog.notices()[static_cast<std::size_t>(occurrence->notice)];
    const auto title = builder.choose(notice.title);
    if (!title.text.empty())
      builder.note("meeting.notice", ui::Icon::notice, std::string(title.text), ui::NoteKind::care);
    builder.text(notice.body);
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
  const auto line = occurrence && !canvas.large() ? words.date(day) : std::string();
  const auto place = ui::header(canvas, {.icon = ui::Icon::people,
                                         .title = name,
                                         .line = line,
                                         .clock = words.time(stage.local_now()),
                                         .hue = canvas.theme().meet});
  if (!meeting) return draw_gone(stage, place);

  auto box = place.content;
  box.h -= 22;
  Builder builder{stage, box.w, box.h - ui::pager_height(canvas) - 36, {}, true};
  when_blocks(builder, *meeting, occurrence);
  auto facts = fact_pills(stage, *meeting, *index, day);
  for (auto& pill : facts) pill.kind = ui::PillKind::hue;
  if (!facts.empty()) {
    const float height = ui::pills(canvas, {0, 0, box.w, 0}, facts, canvas.theme().meet, false);
    builder.blocks.push_back({18, height, false, [&canvas, facts](Rect at) {
                                ui::pills(canvas, at, facts, canvas.theme().meet);
                              }});
  }
  if (const auto expected = expectations_of(stage, *meeting); !expected.empty()) {
    builder.heading(words.tr("What to expect"));
    builder.fact_grid(expected);
  }
  where_blocks(builder, *meeting);
  about_blocks(builder, *meeting);
  if (!builder.translated)
    builder.note("meeting.language", ui::Icon::globe,
                 words.phrase("Some of this is not in {language} yet.",
                              {{"language", words.language_name(stage.visit.language)}}),
                 ui::NoteKind::privacy);

  const int count = static_cast<int>(builder.blocks.size());
  auto range = ui::find_page(builder.blocks, 0, box.h);
  if (range.last == count) return ui::draw_blocks(builder.blocks, range, box);
  const int pages = ui::find_page(builder.blocks, count, builder.page).page + 1;
  range = ui::find_page(builder.blocks, here.page, builder.page);
  here.page = range.page;
  ui::draw_blocks(builder.blocks, range, box);
  here.page += ui::pager(canvas, box,
                         {.first = here.page == 0,
                          .last = here.page + 1 == pages,
                          .label = words.phrase("Page {page} of {pages}",
                                                {{"page", here.page + 1}, {"pages", pages}})});
}

}  // namespace hearth::screens
