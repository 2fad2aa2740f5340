// The tables of the catalog, each column named once: the same list makes the table (ColumnNames),
// fills it (RowWriter) and reads it back (RowReader). A change here needs a new kVersion; catalogs
// of another one are refused and built again.
#pragma once

#include <concepts>
#include <cstdint>
#include <type_traits>

#include "listing/listing.h"

namespace hearth::catalog {

inline constexpr std::int64_t kVersion = 6;                 // PRAGMA user_version
inline constexpr std::int64_t kApplicationId = 0x48525448;  // "HRTH": no other program's file

// A question as a row of its own.
struct QuestionOfForm {
  std::int64_t form = 0;  // its number
  listing::Question question;
};

template <typename Item>
inline constexpr const char* kTableOf = nullptr;
template <>
inline constexpr const char* kTableOf<listing::Center> = "center";
template <>
inline constexpr const char* kTableOf<listing::HelpLine> = "help_lines";
template <>
inline constexpr const char* kTableOf<listing::Room> = "rooms";
template <>
inline constexpr const char* kTableOf<listing::Notice> = "notices";
template <>
inline constexpr const char* kTableOf<listing::Meeting> = "meetings";
template <>
inline constexpr const char* kTableOf<listing::Article> = "articles";
template <>
inline constexpr const char* kTableOf<listing::Resource> = "resources";
template <>
inline constexpr const char* kTableOf<listing::Picture> = "pictures";
template <>
inline constexpr const char* kTableOf<listing::Form> = "forms";
template <>
inline constexpr const char* kTableOf<QuestionOfForm> = "questions";

// The last value of each enumeration that is stored as a number.
constexpr auto last_value(listing::Attendance) {
  return listing::Attendance::hybrid;
}
constexpr auto last_value(listing::Size) {
  return listing::Size::large;
}
constexpr auto last_value(listing::Leader) {
  return listing::Leader::clinician;
}
constexpr auto last_value(listing::Notice::Kind) {
  return listing::Notice::Kind::closure;
}
constexpr auto last_value(listing::Question::Kind) {
  return listing::Question::Kind::text;
}

// A T, const where it is written and not where it is read.
template <typename Item, typename T>
concept Some = std::same_as<std::remove_const_t<Item>, T>;

template <typename Pass, Some<listing::Center> Center>
void columns(Pass& pass, Center& center) {
  pass.column("id", center.id);
  pass.column("title", center.title);
  pass.column("sequence", center.sequence);
  pass.column("issued", center.issued);
  pass.column("expires", center.expires);
  pass.column("country", center.country);
  pass.column("languages", center.languages);
  pass.column("time_zone", center.time_zone);
  pass.column("name", center.name);
  pass.column("tagline", center.tagline);
  pass.column("address", center.address);
  pass.column("latitude", center.latitude);
  pass.column("longitude", center.longitude);
  pass.column("phone", center.phone);
  pass.column("front_desk", center.front_desk);
  pass.column("desk_call", center.desk_call);
  pass.column("offers", center.offers);
  pass.column("checkin_public_key", center.checkin.public_key);
  pass.column("checkin_free_text", center.checkin.free_text);
  pass.column("checkin_retain_days", center.checkin.retain_days);
  pass.column("from_spreadsheets", center.from_spreadsheets);
}

template <typename Pass, Some<listing::HelpLine> HelpLine>
void columns(Pass& pass, HelpLine& line) {
  pass.column("name", line.name);
  pass.column("phone", line.phone);
  pass.column("hours", line.hours);
}

template <typename Pass, Some<listing::Room> Room>
void columns(Pass& pass, Room& room) {
  pass.column("name", room.name);
  pass.column("directions", room.directions);
  pass.column("step_free", room.step_free);
  pass.column("image", room.image);
}

template <typename Pass, Some<listing::Notice> Notice>
void columns(Pass& pass, Notice& notice) {
  pass.column("id", notice.id);
  pass.column("title", notice.title);
  pass.column("body", notice.body);
  pass.column("starts", notice.starts);
  pass.column("until", notice.until);
  pass.column("kind", notice.kind);
  pass.column("cancels", notice.cancels);
  pass.column("blocks_step_free", notice.blocks_step_free);
}

template <typename Pass, Some<listing::Article> Article>
void columns(Pass& pass, Article& article) {
  pass.column("name", article.name);
  pass.column("language", article.language);
  pass.column("title", article.title);
  pass.column("section", article.section);
  pass.column("order", article.order);
  pass.column("summary", article.summary);
  pass.column("image", article.image);
  pass.column("image_alt", article.image_alt);
  pass.column("author", article.author);
  pass.column("reviewed", article.reviewed);
  pass.column("consent", article.consent);
  pass.column("body", article.body);
}

template <typename Pass, Some<listing::Form> Form>
void columns(Pass& pass, Form& form) {
  pass.column("id", form.id);
  pass.column("version", form.version);
  pass.column("title", form.title);
  pass.column("text", form.text);
  pass.column("ticket", form.ticket);
  pass.column("part_of_day", form.part_of_day);
}

template <typename Pass, Some<QuestionOfForm> Item>
void columns(Pass& pass, Item& item) {
  pass.column("form", item.form);
  pass.column("id", item.question.id);
  pass.column("kind", item.question.kind);
  pass.column("text", item.question.text);
  pass.column("options", item.question.options);
  pass.column("options_from_meetings_today", item.question.options_from_meetings_today);
  pass.column("min", item.question.min);
  pass.column("max", item.question.max);
  pass.column("help_when", item.question.help_when);
  pass.column("show_when", item.question.show_when);
}

// What the timetable and the filters need, of every meeting, as soon as the catalog is opened.
template <typename Pass, Some<listing::Meeting> Meeting>
void fact_columns(Pass& pass, Meeting& meeting) {
  pass.column("id", meeting.id);
  pass.column("name", meeting.name);
  pass.column("by_appointment", meeting.when.by_appointment);
  pass.column("rule", meeting.when.rule);
  pass.column("anchor", meeting.when.anchor);
  pass.column("starts", meeting.when.starts);
  pass.column("until", meeting.when.until);
  pass.column("except", meeting.when.except);
  pass.column("also_on", meeting.when.also_on);
  pass.column("time", meeting.when.time);
  pass.column("length", meeting.when.length);
  pass.column("zone", meeting.when.zone);
  pass.column("closed_for_now", meeting.closed_for_now);
  pass.column("room", meeting.room);
  pass.column("location", meeting.location);
  pass.column("program", meeting.program);
  pass.column("attendance", meeting.attendance);
  pass.column("types", meeting.types);
  pass.column("expect", meeting.expect);
  pass.column("regions", meeting.regions);
  pass.column("signs_attendance", meeting.signs_attendance);
}

template <typename Pass, Some<listing::Meeting> Meeting>
void columns(Pass& pass, Meeting& meeting) {
  fact_columns(pass, meeting);
  pass.column("address", meeting.address);
  pass.column("latitude", meeting.latitude);
  pass.column("longitude", meeting.longitude);
  pass.column("approximate", meeting.approximate);
  pass.column("location_notes", meeting.location_notes);
  pass.column("notes", meeting.notes);
  pass.column("group", meeting.group);
  pass.column("group_notes", meeting.group_notes);
  pass.column("size", meeting.size);
  pass.column("approach", meeting.approach);
  pass.column("led_by", meeting.led_by);
  pass.column("cost", meeting.cost);
  pass.column("image", meeting.image);
  pass.column("conference_url", meeting.conference_url);
  pass.column("conference_url_notes", meeting.conference_url_notes);
  pass.column("conference_phone", meeting.conference_phone);
  pass.column("conference_phone_notes", meeting.conference_phone_notes);
  pass.column("url", meeting.url);
  pass.column("updated", meeting.updated);
}

// What lists and filters need, of every resource, as soon as the catalog is opened.
template <typename Pass, Some<listing::Resource> Resource>
void fact_columns(Pass& pass, Resource& resource) {
  pass.column("id", resource.id);
  pass.column("name", resource.name);
  pass.column("category", resource.category);
  pass.column("kind", resource.kind);
  pass.column("latitude", resource.latitude);
  pass.column("longitude", resource.longitude);
  pass.column("hours", resource.hours);
  pass.column("eligibility", resource.eligibility.codes);
  pass.column("cost", resource.cost.codes);
  pass.column("accessibility", resource.accessibility.codes);
  pass.column("documents", resource.documents.codes);
  pass.column("languages", resource.languages);
  pass.column("crisis", resource.crisis);
}

template <typename Pass, Some<listing::Resource> Resource>
void columns(Pass& pass, Resource& resource) {
  fact_columns(pass, resource);
  pass.column("organization", resource.organization);
  pass.column("description", resource.description);
  pass.column("phone", resource.phone);
  pass.column("text_line", resource.text_line);
  pass.column("website", resource.website);
  pass.column("address", resource.address);
  pass.column("confidential_address", resource.confidential_address);
  pass.column("eligibility_written", resource.eligibility.written);
  pass.column("cost_written", resource.cost.written);
  pass.column("accessibility_written", resource.accessibility.written);
  pass.column("documents_written", resource.documents.written);
  pass.column("how_to_apply", resource.how_to_apply);
  pass.column("verified", resource.verified);
}

// Which pictures there are, as soon as the catalog is opened; what they hold is read on demand.
template <typename Pass, Some<listing::Picture> Picture>
void fact_columns(Pass& pass, Picture& picture) {
  pass.column("name", picture.name);
  pass.column("width", picture.width);
  pass.column("height", picture.height);
}

template <typename Pass, Some<listing::Picture> Picture>
void columns(Pass& pass, Picture& picture) {
  fact_columns(pass, picture);
  pass.column("bytes", picture.bytes);
}

}  // namespace hearth::catalog
