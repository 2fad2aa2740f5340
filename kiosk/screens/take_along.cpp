#include "screens/take_along.h"

#include <string>
#include <string_view>

#include "listing/phone_link.h"
#include "schedule/calendar_entry.h"
#include "screens/scan_cards.h"

namespace hearth::screens {

namespace {

using listing::Attendance;

struct Place {
  std::string place, address;
};

// For a phone, far from here: a room alone says little without its house.
Place place_of(const Stage& stage, const listing::Meeting& meeting) {
  const auto& center = stage.catalog.center();
  if (meeting.attendance == Attendance::online) return {meeting.conference_url, ""};
  const auto location = stage.choose(meeting.location).text;
  if (location.empty() && meeting.address.empty() && !meeting.room.empty())
    return {joined({meeting.room, stage.choose(center.name).text}, ", "), center.address};
  return {joined({meeting.room, location}, ", "), meeting.address};
}

std::string calendar_text(const Stage& stage, const listing::Meeting& meeting,
                          const std::optional<schedule::Occurrence>& occurrence) {
  if (!occurrence) return "";
  const auto& center = stage.catalog.center();
  const auto place = place_of(stage, meeting);
  return schedule::calendar_entry(stage.catalog.timetable(), *occurrence,
                                  {.uid = meeting.id + "@" + center.id,
                                   .summary = std::string(stage.choose(meeting.name).text),
                                   .place = place.place,
                                   .address = place.address,
                                   .stamp = center.issued.value_or(occurrence->start)})
      .value_or("");
}

std::string plain_text(const Stage& stage, const listing::Meeting& meeting) {
  const auto& words = stage.words();
  const auto place = place_of(stage, meeting);
  return joined(
      {stage.choose(meeting.name).text,
       meeting.when.by_appointment ? words.tr("By appointment") : std::string_view(),
       joined({place.place, place.address}, ", "), meeting.conference_phone,
       joined({stage.choose(stage.catalog.center().name).text, stage.catalog.center().phone},
              ", ")},
      "\n");
}

}  // namespace

std::vector<ui::QrCard> take_along(const Stage& stage, std::uint32_t index,
                                   const std::optional<schedule::Occurrence>& occurrence) {
  std::vector<ui::QrCard> cards;
  const auto& words = stage.words();
  const auto& meeting = stage.catalog.meeting(index);
  if (meeting.closed_for_now) return cards;
  const auto add = [&](std::string_view content, std::string_view title, std::string_view line) {
    return add_scan_card(cards, content, title, line);
  };
  const bool room = meeting.attendance != Attendance::online;
  if (!add(calendar_text(stage, meeting, occurrence),
           room ? words.tr("Time and room") : words.tr("Day and time"),
           words.tr("Puts this meeting in your phone’s calendar. We can’t see who scans.")))
    add(plain_text(stage, meeting), words.tr("Name and number"),
        words.tr("Shows these words on your phone. We can’t see who scans."));
  if (is_link(meeting.conference_url)) {
    add(meeting.conference_url, words.tr("Join online"),
        words.tr("Opens the meeting’s link on your phone. We can’t see who scans."));
  } else if (const auto call =
                 listing::call_link(meeting.conference_phone, stage.catalog.center().country)) {
    add(*call, words.tr("Join by phone"),
        words.tr("Calls the meeting from your phone. We can’t see who scans."));
  }
  return cards;
}

}  // namespace hearth::screens
