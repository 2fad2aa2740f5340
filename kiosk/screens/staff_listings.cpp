// What is shown and since when, what is in it, and what happened.
#include <algorithm>
#include <variant>

#include "base/translatable.h"

#include "screens/staff_blocks.h"
#include "screens/staff_places.h"
#include "screens/staff_words.h"
#include "screens/stick_words.h"
#include "ui/furniture.h"

namespace hearth::screens {

namespace {

constexpr std::size_t kShown = 40;  // of what happened; each page is a touch away

ui::Icon icon_of(staff::Deed::Kind kind) {
  using Kind = staff::Deed::Kind;
  switch (kind) {
    case Kind::missed:
      return ui::Icon::lock;
    case Kind::cancelled:
    case Kind::ended:
      return ui::Icon::xc;
    case Kind::posted:
      return ui::Icon::notice;
    case Kind::copied_slips:
      return ui::Icon::usb;
    case Kind::brought_back:
      return ui::Icon::undo;
    case Kind::believed_clock:
      return ui::Icon::clock;
    case Kind::pin_set:
    case Kind::pin_removed:
    case Kind::came_in:
      break;
  }
  return ui::Icon::user;
}

std::string count_words(const Stage& stage, std::size_t count) {
  return stage.words().phrase("{number}", {{"number", static_cast<std::int64_t>(count)}});
}

void add_counts(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  const auto& catalog = stage.catalog;
  const auto count = [&](std::size_t number, std::string_view of) {
    return StaffBlocks::Count{count_words(stage, number), std::string(of)};
  };
  blocks.counts({count(catalog.timetable().size(), words.tr("Meetings")),
                 count(catalog.resources().size(), words.tr("Places")),
                 count(catalog.articles().size(), words.tr("Pages to read")),
                 count(catalog.forms().size(), words.tr("Forms"))});
}

std::string when(const Stage& stage, base::Instant instant) {
  return moment(stage.words(), stage.zone().local(instant));
}

void add_headline(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  const auto& center = stage.catalog.center();
  const auto title =
      words.phrase("{title} is on the screen",
                   {{"title", center.title.empty() ? stage.choose(center.name).text
                                                   : std::string_view(center.title)}});
  const auto* const pack = stage.packs ? stage.packs->packs().record.shown_pack() : nullptr;
  if (pack != nullptr && pack->is_own())
    blocks.headline(ui::Icon::shield, title,
                    words.tr("From spreadsheets that somebody here put in."));
  else if (stage.packs)
    blocks.headline(ui::Icon::shield, title, words.tr("Checked and signed."));
  else
    blocks.headline(ui::Icon::info, title,
                    words.tr("Shown from a folder on this computer, which nobody has signed."),
                    true);
}

void add_dates(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  const auto& center = stage.catalog.center();
  if (center.issued)
    blocks.fact(words.tr("Made on"), words.dated_year(stage.zone().date(*center.issued)));
  if (!center.expires) return;
  blocks.fact(words.tr("Good until"), words.dated_year(*center.expires));
  if (*center.expires < stage.today())
    blocks.note("listings.expired", ui::Icon::warn,
                words.tr("This date is over. Bring newer listings on a stick."), true);
}

void add_pack(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  const auto& packs = stage.packs->packs();
  const auto* const pack = packs.record.shown_pack();
  if (pack == nullptr) return;
  if (packs.fault)
    blocks.note("listings.fault", ui::Icon::warn, words.tr(packs.fault->message), true);
  blocks.fact(words.tr("Pack"), pack->number());
  blocks.fact(pack->is_own() ? words.tr("Put in by") : words.tr("Signed by"), pack->signer);
  blocks.fact(words.tr("On the screen since"), when(stage, pack->installed));
  add_dates(stage, blocks);
  std::string six;
  for (const auto& word : packs.words) six += (six.empty() ? "" : " · ") + word;
  if (!packs.words.front().empty())
    blocks.fact(words.tr("Trust list, six words"), ui::isolate_ltr(six));
  if (const auto rows = pack->summary.left_out; rows > 0)
    blocks.note(
        "listings.left-out", ui::Icon::info,
        words.phrase("{count, plural, one {One row has a mistake and is} other {# rows have "
                     "mistakes and are}} not shown. hearth-pack check names them.",
                     {{"count", static_cast<std::int64_t>(rows)}}),
        true);
}

void add_ways(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  const auto& record = stage.packs->packs().record;
  if (stage.staff->role != staff::Role::lead) return;
  const auto pack_words = [&](std::size_t pack, const char* english) {
    return words.phrase(english, {{"number", record.packs[pack].number()}});
  };
  // What came from spreadsheets is undone by a button of its own.
  if (record.shown > 0 && !record.can_undo_sheets())
    blocks.button("listings.back", pack_words(record.shown - 1, N_("Go back to pack {number}")),
                  {.icon = ui::Icon::undo}, [&stage] { stage.packs->go_back(stage.staff->name); });
  if (record.shown + 1 < record.packs.size())
    blocks.button(
        "listings.forward", pack_words(record.shown + 1, N_("Go forward to pack {number}")),
        {.icon = ui::Icon::forward}, [&stage] { stage.packs->go_forward(stage.staff->name); });
}

// What a lead may do with spreadsheets.
void add_sheets(Stage& stage, StaffBlocks& blocks) {
  const auto& words = stage.words();
  if (stage.staff->role != staff::Role::lead || !stage.packs->packs().record.shown_pack()) return;
  const auto go = [&stage](visit::StaffPlace place, sync::SheetRequest request) {
    stage.packs->ask(request, stage.staff->name);
    stage.staff->go(place);
  };
  if (stage.packs->packs().record.can_undo_sheets())
    blocks.button("sheets.undo", words.tr("Undo the listings from spreadsheets"),
                  {.icon = ui::Icon::undo},
                  [go] { go(visit::StaffPlace::sheets, sync::SheetRequest::undo); });
  blocks.buttons({"sheets.copy",
                  std::string(words.tr("Copy listings to stick")),
                  {.icon = ui::Icon::upload},
                  [go] { go(visit::StaffPlace::copy_sheets, sync::SheetRequest::copy_out); }},
                 {"sheets.use",
                  std::string(words.tr("Use listings from stick")),
                  {.icon = ui::Icon::download},
                  [go] { go(visit::StaffPlace::sheets, sync::SheetRequest::look); }});
}

// One line of the history, whoever it comes from.
struct Line {
  ui::Icon icon;
  std::string what, more;
  StaffBlocks::Tone tone = StaffBlocks::Tone::plain;
};

Line line_of(const Stage& stage, const staff::Deed& deed) {
  return {
      icon_of(deed.kind), deed_words(stage.words(), deed),
      stage.words().phrase("{name} · {when}", {{"name", deed.who}, {"when", when(stage, deed.at)}}),
      deed.kind == staff::Deed::Kind::missed ? StaffBlocks::Tone::care : StaffBlocks::Tone::plain};
}

Line line_of(const Stage& stage, const sync::Happening& one) {
  using Kind = sync::Happening::Kind;
  const auto& words = stage.words();
  const auto said = [&](const char* english) {
    return words.phrase(english, {{"what", one.what}});
  };
  Line line{ui::Icon::history, {}, when(stage, one.at)};
  switch (one.kind) {
    case Kind::installed:
      line.icon = ui::Icon::check;
      line.tone = StaffBlocks::Tone::good;
      line.what = said(N_("Put on the screen: {what}"));
      break;
    case Kind::refused: {
      const auto why = refusal_words(words, one.refusal);
      line.icon = ui::Icon::shieldx;
      line.tone = StaffBlocks::Tone::care;
      line.what = words.phrase("{title}: {what}", {{"title", why.title}, {"what", one.what}});
      line.more += "\n" + why.happened + " " + why.to_do;
      if (!one.detail.empty()) line.more += "\n" + ui::isolate_ltr(one.detail);
      return line;
    }
    case Kind::went_back:
      line.what = said(N_("Went back to: {what}"));
      break;
    case Kind::went_forward:
      line.what = said(N_("Went forward to: {what}"));
      break;
    case Kind::trust_begun:
      line.icon = ui::Icon::shield;
      line.what = said(N_("Trusted from now on: {what}"));
      break;
    case Kind::trust_replaced:
      line.icon = ui::Icon::shield;
      line.what = said(N_("Replaced: {what}"));
      break;
  }
  if (!one.detail.empty())
    line.more = words.phrase("{name} · {when}", {{"name", one.detail}, {"when", line.more}});
  return line;
}

// Hundreds are kept and a few shown: words are made for those alone.
void add_history(Stage& stage, StaffBlocks& blocks) {
  using Entry = std::variant<const staff::Deed*, const sync::Happening*>;
  std::vector<Entry> all;
  for (const auto& deed : stage.office->record().deeds) all.push_back(&deed);
  if (stage.packs)
    for (const auto& one : stage.packs->packs().record.happenings) all.push_back(&one);
  // The latest first; of the same second the one that was written last.
  std::reverse(all.begin(), all.end());
  const auto at = [](const Entry& entry) {
    return std::visit([](const auto* one) { return one->at; }, entry);
  };
  std::stable_sort(all.begin(), all.end(),
                   [&](const Entry& a, const Entry& b) { return at(a) > at(b); });
  if (all.size() > kShown) all.resize(kShown);
  blocks.title(stage.words().tr("History"));
  for (const auto& entry : all) {
    const auto line = std::visit([&](const auto* one) { return line_of(stage, *one); }, entry);
    blocks.happening(line.icon, line.what, line.more, line.tone);
  }
}

}  // namespace

void draw_staff_listings(Stage& stage, const StaffPlaceBox& box) {
  StaffBlocks blocks(stage.canvas, box.content.w);
  blocks.begin_card();
  add_headline(stage, blocks);
  add_counts(stage, blocks);
  if (stage.packs)
    add_pack(stage, blocks);
  else
    add_dates(stage, blocks);
  blocks.end_card();
  if (stage.packs) {
    add_ways(stage, blocks);
    add_sheets(stage, blocks);
  }
  add_history(stage, blocks);
  ui::draw_pages(stage.canvas, box.content, blocks.all(), stage.staff->page);
}

}  // namespace hearth::screens
