#include "screens/meeting_words.h"

#include <algorithm>

#include "listing/meeting_types.h"
#include "ui/tree.h"

namespace hearth::screens {

namespace {

using listing::Attendance;
using listing::TypeKind;
using ui::Pill;
using ui::PillKind;

constexpr std::chrono::minutes kSoon{60};

bool has_type(const std::vector<std::string>& types, std::string_view code) {
  return std::find(types.begin(), types.end(), code) != types.end();
}

bool has_kind(const std::vector<std::string>& types, TypeKind kind) {
  return std::any_of(types.begin(), types.end(), [&](const std::string& code) {
    const auto* type = listing::find_meeting_type(code);
    return type && type->kind == kind;
  });
}

std::string chosen(const Stage& stage, const listing::Translated& text) {
  return std::string(stage.choose(text).text);
}

}  // namespace

Nearness nearness(const schedule::Occurrence& occurrence, base::Instant now) {
  if (occurrence.end <= now) return Nearness::past;
  if (occurrence.start <= now) return Nearness::now;
  return occurrence.start - now <= kSoon ? Nearness::soon : Nearness::later;
}

bool welcomes_anyone(const catalog::Facts& facts) {
  return !has_type(facts.types, "C") && !has_kind(facts.types, TypeKind::audience);
}

bool speaks(const Stage& stage, const catalog::Facts& facts) {
  bool other = false;
  for (const auto& code : facts.types)
    if (const auto* type = listing::find_meeting_type(code);
        type && type->kind == TypeKind::language) {
      if (type->language == stage.visit.language) return true;
      other = true;
    }
  return !other;
}

PlaceLine place_line(const Stage& stage, const listing::Meeting& meeting, bool brief) {
  const auto& words = stage.words();
  if (meeting.attendance == Attendance::online) {
    if (meeting.conference_url.empty() && !meeting.conference_phone.empty())
      return {ui::Icon::phone, std::string(words.tr("By phone"))};
    return {ui::Icon::video, std::string(words.tr("Online"))};
  }
  if (!meeting.room.empty()) {
    const auto* room = stage.catalog.room(meeting.room);
    const auto directions = room ? chosen(stage, room->directions) : "";
    if (brief || directions.empty()) return {ui::Icon::door, meeting.room};
    return {ui::Icon::door, words.phrase("{room}, {directions}",
                                         {{"room", meeting.room}, {"directions", directions}})};
  }
  const auto location = chosen(stage, meeting.location);
  const auto town = meeting.regions.empty() ? std::string() : meeting.regions.back();
  if (location.empty() && !meeting.address.empty())
    return {ui::Icon::pin, ui::isolate_ltr(meeting.address)};
  if (brief || town.empty() || location.empty())
    return {ui::Icon::pin, location.empty() ? town : location};
  return {ui::Icon::pin, words.phrase("{place} · {town}", {{"place", location}, {"town", town}})};
}

std::vector<Pill> status_pills(const Stage& stage, const schedule::Occurrence& occurrence) {
  const auto& words = stage.words();
  if (occurrence.status == schedule::Status::closed)
    return {{std::string(words.tr("Closed for now")), ui::Icon::info, PillKind::care}};
  if (occurrence.status == schedule::Status::cancelled)
    return {{std::string(words.tr("Cancelled")), ui::Icon::info, PillKind::care}};
  if (!stage.clock_known) return {};
  switch (nearness(occurrence, stage.now)) {
    case Nearness::now:
      return {{std::string(words.tr("On now")), ui::Icon::clock, PillKind::ok}};
    case Nearness::soon: {
      const auto left = std::chrono::ceil<std::chrono::minutes>(occurrence.start - stage.now);
      return {{words.phrase("In {minutes} min", {{"minutes", left.count()}}), ui::Icon::clock,
               PillKind::care}};
    }
    case Nearness::past:
      return {{std::string(words.tr("Over for today")), {}, PillKind::plain}};
    case Nearness::later:
      return {};
  }
  return {};
}

std::vector<Pill> fact_pills(const Stage& stage, const listing::Meeting& meeting,
                             std::uint32_t index, base::Date on) {
  const auto& words = stage.words();
  std::vector<Pill> facts;
  const auto add = [&](std::string_view text, std::optional<ui::Icon> icon = {}) {
    facts.push_back({std::string(text), icon, PillKind::plain});
  };
  if (has_type(meeting.types, "O")) add(words.tr("Open to anyone"));
  if (has_type(meeting.types, "C")) add(words.tr("Members only"));
  for (const auto& code : meeting.types)
    if (const auto* type = listing::find_meeting_type(code);
        type && type->kind == TypeKind::audience)
      add(words.tr(type->name));
  if (stage.catalog.choices().has(index, {listing::ChoiceGroup::audience, "families"}))
    add(words.tr("Families"));
  if (has_type(meeting.types, "BE")) add(words.tr("Newcomers"));
  for (const auto& code : meeting.types)
    if (const auto* type = listing::find_meeting_type(code);
        type && type->kind == TypeKind::language && std::string_view(type->language) != "en")
      add(in_language(words, *type));
  if (stage.catalog.step_free(index, on)) add(words.tr("Step-free"), ui::Icon::wheelchair);
  if (meeting.attendance == Attendance::hybrid) add(words.tr("Also online"), ui::Icon::video);
  return facts;
}

std::string in_language(const ui::Words& words, const listing::MeetingType& type) {
  if (std::string_view(type.language) == "es") return std::string(words.tr("In Spanish"));
  return words.phrase("In {language}", {{"language", words.tr(type.name)}});
}

std::string time_range(const Stage& stage, const schedule::Occurrence& occurrence) {
  const auto& words = stage.words();
  const auto start = stage.zone().local(occurrence.start);
  if (!occurrence.end_known) return words.time(start);
  return clock_range(words, start, stage.zone().local(occurrence.end));
}

std::string clock_range(const ui::Words& words, base::LocalTime start, base::LocalTime end) {
  const auto from = words.clock(start), to = words.clock(end);
  const auto first = from.period == to.period ? from.digits : words.time(start);
  return words.phrase("{start} to {end}", {{"start", first}, {"end", words.time(end)}});
}

std::vector<std::string> format_words(const Stage& stage, const listing::Meeting& meeting) {
  std::vector<std::string> formats;
  for (const auto& code : meeting.types) {
    const auto* type = listing::find_meeting_type(code);
    if (!type) {
      // A word of staff's own is shown; a code that nobody knows says nothing to a visitor.
      if (std::any_of(code.begin(), code.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
          }))
        formats.push_back(code);
    } else if ((type->kind == TypeKind::format && std::string_view(type->code) != "BE") ||
               (type->kind == TypeKind::access && std::string_view(type->code) != "X"))
      formats.emplace_back(stage.words().tr(type->name));
  }
  return formats;
}

std::string program_name(const ui::Words& words, const std::string& program) {
  const auto name = ui::folded(program);
  // Fellowships keep their own names; what a center calls its own kinds is translated.
  if (name == "peer support") return std::string(words.tr("Peer support"));
  if (name == "peer coaching") return std::string(words.tr("Peer coaching"));
  if (name == "workshop") return std::string(words.tr("Workshop"));
  if (name == "family") return std::string(words.tr("Family support"));
  if (name == "telehealth") return std::string(words.tr("Telehealth"));
  if (name == "social") return std::string(words.tr("Social time"));
  if (name == "dual recovery") return std::string(words.tr("Dual recovery"));
  return program;
}

std::string next_time(const Stage& stage, const listing::Recurrence& when,
                      const schedule::Occurrence* next) {
  const auto& words = stage.words();
  if (when.by_appointment) return std::string(words.tr("By appointment"));
  if (!next) return std::string(words.tr("No date is set"));
  const auto start = stage.zone().local(next->start);
  const auto date = std::chrono::floor<std::chrono::days>(start);
  const auto days = (date - stage.today()).count();
  const auto day = !stage.clock_known ? words.weekday(date)
                   : days == 0        ? std::string(words.tr("Today"))
                   : days == 1        ? std::string(words.tr("Tomorrow"))
                   : days < 7         ? words.weekday(date)
                                      : words.date(date);
  return words.phrase("{day}, {time}", {{"day", day}, {"time", words.time(start)}});
}

}  // namespace hearth::screens
