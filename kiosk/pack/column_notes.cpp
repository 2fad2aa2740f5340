#include "pack/column_notes.h"

#include <algorithm>

#include "listing/categories.h"
#include "listing/meeting_types.h"
#include "pack/spelling.h"

namespace hearth::pack {

namespace {

struct Note {
  std::string_view column, text;
};

// Of every table: a column that means the same in several stands here once.
constexpr Note kNotes[] = {
    {"ID", "Leave it blank: it is made from the name. Do not change one that is there."},
    {"Name", "What it is called. No row can do without."},
    {"Title", "A short line, as visitors read it. No row can do without."},
    {"Room", "The name of the room, as on the door and in the table of rooms."},
    {"Day", "Monday, Tuesday, ...; several with commas between them. Blank: by appointment."},
    {"Time", "When it begins, such as 19:00 or 7:00 PM. Blank: by appointment."},
    {"End Time", "When it ends. Blank: no end is shown."},
    {"Repeats",
     "Blank: every week. Else: 1st Tuesday; last Friday; every 2 weeks (with Starts); monthly on "
     "the "
     "15th; once on 2026-12-31."},
    {"Starts", "The first day, as year-month-day. Blank: it has begun."},
    {"Until", "The last day, as year-month-day. Blank: it goes on."},
    {"Except", "Days on which it does not take place: 2026-11-26, 2026-12-25."},
    {"Also On", "Days on which it takes place besides: 2026-12-31."},
    {"Timezone", "Only where it is not the center's, such as America/Chicago."},
    {"Location", "The house, where it is not this one."},
    {"Formatted Address", "The whole address in one cell; then the columns after it stay blank."},
    {"Address", "Street and number."},
    {"City", "The town."},
    {"State", "Two letters, such as GA."},
    {"Postal Code", "Such as 01234; the zeros at its beginning count."},
    {"Country", "Blank where it is the center's."},
    {"Regions", "From wide to narrow: County > Town."},
    {"Region", "The part of the country or town."},
    {"Sub Region", "A part of the region."},
    {"Latitude", "Degrees, such as 32.3712. South is negative."},
    {"Longitude", "Degrees, such as -81.3118. West is negative."},
    {"Approximate", "yes: the address names no building."},
    {"Location Notes", "How to find the door."},
    {"Program", "AA, NA, SMART Recovery, Al-Anon, peer coaching, workshop, ..."},
    {"Attendance", "in person, online, hybrid; or closed, while it does not take place."},
    {"Types", "What kind of meeting it is; several with commas between them."},
    {"Notes", "What else visitors should know. No names of people."},
    {"Group", "The group that holds it."},
    {"Group Notes", "What is to be said of the group."},
    {"Size", "small, medium or large."},
    {"Approach", "Such as 12-Step, SMART, mindfulness."},
    {"Led By", "peer, facilitator or clinician: a role, never a name."},
    {"Expect", "What somebody new may expect; several with commas between them."},
    {"Cost", "Such as Free."},
    {"Signs Attendance", "yes: attendance is signed for a court or a program."},
    {"Image", "The name of a picture in the folder images of the data folder."},
    {"Conference URL", "The address to join online."},
    {"Conference URL Notes", "Such as the meeting's number and password."},
    {"Conference Phone", "The number to join by phone."},
    {"Conference Phone Notes", "Such as the code to enter."},
    {"URL", "A page about it."},
    {"Updated", "When the row was last changed."},
    {"Organization", "Who offers it."},
    {"Category", "Such as Housing, or Housing > Shelter."},
    {"Description", "What it is, in plain words."},
    {"Phone", "The number to call. Write it as it is dialled."},
    {"Text Line", "The number to text."},
    {"Website", "The address of its page."},
    {"Hours", "Such as Mon-Fri 9am-5pm; Sat 10am-2pm. Or 24/7."},
    {"Eligibility", "Who may come; several with commas between them."},
    {"Languages", "Spoken there; several with commas between them."},
    {"Accessibility", "Such as step-free; several with commas between them."},
    {"How To Apply", "What to do first: call, walk in, be referred."},
    {"Documents", "What to bring."},
    {"Crisis", "yes: it helps in a crisis, at once."},
    {"Confidential Address", "yes: its address is never shown."},
    {"Verified", "The day on which somebody last checked the row."},
    {"Body", "The news itself, in a few plain sentences."},
    {"Kind", "info, change or closure."},
    {"Cancels", "Meetings that do not take place: their IDs, room:NAME, location:NAME, or all."},
    {"Blocks Step Free", "The room to which the way without steps is closed."},
    {"Directions", "From the front desk, such as: first door on the right."},
    {"Step Free", "yes or no: is there a way without steps?"},
};

constexpr std::string_view kDays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                      "Friday", "Saturday", "Sunday"};
constexpr std::string_view kPrograms[] = {
    "AA",   "NA",           "SMART Recovery", "Al-Anon",  "Nar-Anon",    "Recovery Dharma",
    "DBSA", "peer support", "peer coaching",  "workshop", "family group"};
constexpr std::string_view kAttendance[] = {"in person", "online", "hybrid", "closed"};
constexpr std::string_view kSizes[] = {"small", "medium", "large"};
constexpr std::string_view kLeaders[] = {"peer", "facilitator", "clinician"};
constexpr std::string_view kNoticeKinds[] = {"info", "change", "closure"};
constexpr std::string_view kYesNo[] = {"yes", "no"};
constexpr std::string_view kRepeats[] = {"1st Tuesday", "2nd and 4th Thursday", "last Friday",
                                         "every 2 weeks", "monthly on the 15th"};

template <std::size_t Count>
std::vector<std::string> words(const std::string_view (&all)[Count]) {
  return {std::begin(all), std::end(all)};
}

std::vector<std::string> categories() {
  std::vector<std::string> all;
  for (const auto& category : listing::categories()) {
    all.emplace_back(category.name);
    for (const auto& kind : category.kinds)
      all.push_back(std::string(category.name) + " > " + kind.name);
  }
  return all;
}

}  // namespace

std::string_view column_note(TableName, std::string_view column) {
  for (const auto& note : kNotes)
    if (same_word(note.column, column)) return note.text;
  return {};
}

std::vector<std::string> column_choices(TableName table, std::string_view column) {
  const auto is = [&](std::string_view known) { return same_word(known, column); };
  if (is("Day")) return words(kDays);
  if (is("Program")) return words(kPrograms);
  if (is("Attendance")) return words(kAttendance);
  if (is("Size")) return words(kSizes);
  if (is("Led By")) return words(kLeaders);
  if (is("Kind")) return words(kNoticeKinds);
  if (is("Repeats")) return words(kRepeats);
  if (is("Approximate") || is("Signs Attendance") || is("Crisis") || is("Confidential Address") ||
      is("Step Free"))
    return words(kYesNo);
  if (is("Category")) return categories();
  std::vector<std::string> all;
  if (is("Types"))
    for (const auto& type : listing::meeting_types()) all.emplace_back(type.name);
  if (is("Expect") && table == TableName::meetings)
    for (const auto& one : listing::expectations()) all.emplace_back(one.code);
  return all;
}

}  // namespace hearth::pack
