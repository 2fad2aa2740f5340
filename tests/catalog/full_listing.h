// A listing in which every field says something, so that one that is lost on the way shows.
#pragma once

#include "listing/listing.h"

namespace hearth::tests {

inline base::Date day(int year, unsigned month, unsigned of_month) {
  return base::Date(base::Date::duration(
      std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                            std::chrono::day(of_month))
          .time_since_epoch()));
}

inline listing::Translated text(const std::string& plain) {
  return {plain, {{"es", plain + " (es)"}, {"zh-Hans", "中文 " + plain}}};
}

inline listing::Meeting full_meeting() {
  listing::Meeting m;
  m.id = "candlelight";
  m.name = text("Candlelight");
  m.when.rule = "FREQ=WEEKLY;BYDAY=TU";
  m.when.anchor = day(2026, 1, 6);
  m.when.starts = day(2026, 2, 1);
  m.when.until = day(2027, 3, 31);
  m.when.except = {day(2026, 12, 22), day(2026, 12, 29)};
  m.when.also_on = {day(2026, 12, 24)};
  m.when.time = std::chrono::hours(19);
  m.when.length = std::chrono::minutes(75);
  m.when.zone = "America/Chicago";
  m.closed_for_now = true;
  m.room = "Room A";
  m.location = text("Fernbrook House");
  m.address = "12 Mill Street; \"the old mill\", 'it' says";
  m.regions = {"Georgia", "Springfield, \"south\""};
  m.latitude = 32.37;
  m.longitude = -81.31;
  m.approximate = true;
  m.location_notes = text("Ring twice");
  m.program = "AA";
  m.attendance = listing::Attendance::hybrid;
  m.types = {"O", "D", "as written"};
  m.notes = text("First line\nsecond line");
  m.group = "Tuesday group";
  m.group_notes = text("Since 1987");
  m.size = listing::Size::large;
  m.approach = text("12 steps");
  m.led_by = listing::Leader::clinician;
  m.expect = {"coffee", "come-late"};
  m.cost = text("Free");
  m.signs_attendance = true;
  m.image = "images/candle.jpg";
  m.conference_url = "https://example.org/j/1?pwd=a%20b";
  m.conference_url_notes = text("Passcode 1234");
  m.conference_phone = "+1 912-555-0100,,1234#";
  m.conference_phone_notes = text("Mute with *6");
  m.url = "https://example.org/candlelight";
  m.updated = "2026-10-01 09:30:00";
  return m;
}

inline std::vector<listing::Question> full_questions() {
  using Kind = listing::Question::Kind;
  return {
      {"feeling", Kind::scale, text("How?"), {text("Low"), {"Good", {}}}, false, 0, 0, {"Low"}, {}},
      {"meeting", Kind::choice, text("Which?"), {}, true, 0, 0, {}, {}},
      {"people",
       Kind::number,
       text("How many?"),
       {},
       false,
       -2,
       50,
       {},
       {{"feeling", {"Low", "Good"}}, {"needs", {"Water; \"cold\""}}}},
      {"note", Kind::text, text("More?"), {}, false, 0, 0, {}, {}}};
}

inline listing::Listing full_listing() {
  listing::Listing all;
  auto& c = all.center;
  c.id = "fernbrook";
  c.title = "Fernbrook House";
  c.sequence = 42;
  c.issued = base::Instant(std::chrono::seconds(1'795'183'200));
  c.expires = day(2027, 2, 28);
  c.country = "US";
  c.languages = {"en", "es", "zh-Hans"};
  c.time_zone = "America/New_York";
  c.name = text("Fernbrook House");
  c.tagline = text("Treatment & recovery");
  c.address = "12 Mill Street";
  c.latitude = 32.5;
  c.longitude = -81.0;
  c.phone = "912-555-0100";
  c.front_desk = text("The desk to the left");
  c.desk_call = "bell";
  c.offers = {"water", "interpreter"};
  c.help_lines = {{text("Mobile team"), "912-555-0142", text("24/7")},
                  {text("Night line"), "912-555-0118", text("nights")}};
  c.checkin = {"CHKPsomething", true, 30};
  c.from_spreadsheets = false;

  listing::Meeting plain;
  plain.id = "morning";
  plain.name.plain = "Morning";
  plain.when.rule = "FREQ=WEEKLY;BYDAY=TU";
  plain.when.anchor = day(2026, 1, 6);
  plain.when.time = std::chrono::hours(8);
  listing::Meeting appointment;
  appointment.id = "talk";
  appointment.name.others = {{"es", "Hablar"}};
  appointment.when.by_appointment = true;
  all.meetings = {plain, full_meeting(), appointment};

  listing::Resource shelter;
  shelter.id = "maple-shelter";
  shelter.name = text("Maple Grove Shelter");
  shelter.organization = text("Maple Grove");
  shelter.category = "housing";
  shelter.kind = "shelter";
  shelter.description = text("A bed for tonight.\nDinner at six.");
  shelter.phone = "(912) 555-0133 ext. 4";
  shelter.text_line = "text BED to 55501";
  shelter.website = "https://maple.example/beds?a=1";
  shelter.address = "90 Alder Street, Springfield, GA 31329";
  shelter.latitude = 32.4;
  shelter.longitude = -81.2;
  shelter.hours = text("Mo-Su 18:00-08:00");
  shelter.eligibility = {{"adults", "women"}, text("Adults, women, and their pets")};
  shelter.cost = {{"free"}, {}};
  shelter.accessibility = {{"step-free", "elevator"}, text("step-free, elevator, ring twice")};
  shelter.documents = {{"none"}, text("none, or a letter")};
  shelter.languages = {"en", "es", "ht"};
  shelter.how_to_apply = text("Come to the side door");
  shelter.crisis = true;
  shelter.verified = day(2026, 6, 2);
  listing::Resource hidden;
  hidden.id = "safe-house";
  hidden.name.plain = "Safe House";
  hidden.category = "Pets";
  hidden.confidential_address = true;
  all.resources = {shelter, hidden};

  all.rooms = {{"Room A", text("first door on the right"), true, "images/a.jpg"},
               {"Room B", text("down the hall"), false, ""},
               {"Sala Ñ", {}, std::nullopt, ""}};
  all.notices = {{"ramp",
                  text("Ramp closed"),
                  text("Use the side door"),
                  day(2026, 11, 23),
                  day(2026, 11, 27),
                  listing::Notice::Kind::closure,
                  {"candlelight", "room:Room B"},
                  "room a"},
                 {"coats",
                  text("Coats"),
                  {},
                  std::nullopt,
                  std::nullopt,
                  listing::Notice::Kind::info,
                  {},
                  ""}};
  all.articles = {{"naloxone", "en", "Our steps", "safety", 2, "In short", "kit.png", "A kit",
                   "A nurse", day(2026, 10, 1), day(2026, 9, 1), "# Steps\n\n1. Call.\n"},
                  {.name = "naloxone", .language = "es", .title = "Pasos", .body = "Uno."}};
  all.pictures = {{"kit.png", 640, 320, {0x89, 'P', 0, 0xFF, '\'', 7}}, {"empty.jpg", 1, 1, {}}};
  all.forms = {{"arrival", 3, text("Check in"), text("No name"), true, true, full_questions()},
               {"empty", 1, text("Nothing"), {}, false, false, {}},
               {"again", 2, text("Again"), {}, false, true, full_questions()}};
  return all;
}

}  // namespace hearth::tests
