#include <algorithm>
#include <cstdio>
#include <set>

#include "listing/meeting_types.h"
#include "pack/place.h"
#include "pack/slug.h"
#include "pack/spelling.h"
#include "pack/tables.h"
#include "pack/when.h"
#include "pack/words.h"

namespace hearth::pack {

namespace {

using listing::Meeting;

template <typename Value>
struct Named {
  std::string_view word;
  Value value;
};

constexpr Named<listing::Size> kSizes[] = {{"small", listing::Size::small},
                                           {"medium", listing::Size::medium},
                                           {"large", listing::Size::large}};
constexpr Named<listing::Leader> kLeaders[] = {{"peer", listing::Leader::peer},
                                               {"facilitator", listing::Leader::facilitator},
                                               {"clinician", listing::Leader::clinician}};
constexpr Named<listing::Attendance> kAttendances[] = {
    {"in person", listing::Attendance::in_person}, {"in-person", listing::Attendance::in_person},
    {"in_person", listing::Attendance::in_person}, {"online", listing::Attendance::online},
    {"virtual", listing::Attendance::online},      {"hybrid", listing::Attendance::hybrid},
};
constexpr std::string_view kNotMeeting[] = {"closed", "inactive"};
// As the sheets of some fellowships write what Meeting Guide codes as TC.
constexpr std::string_view kClosedTypes[] = {"temporary closure", "temporarily closed", "inactive"};

template <typename Value, std::size_t Count>
const Value* find_word(const Named<Value> (&words)[Count], std::string_view text) {
  const auto wanted = folded(text);
  for (const auto& each : words)
    if (each.word == wanted) return &each.value;
  return nullptr;
}

template <std::size_t Count>
bool is_one_of(const std::string_view (&words)[Count], std::string_view text) {
  return std::find(std::begin(words), std::end(words), folded(text)) != std::end(words);
}

class MeetingReader {
 public:
  MeetingReader(const Surroundings& around, Reading& reading)
      : around_(around), reading_(reading) {}

  void read(Row& row) {
    Meeting meeting;
    meeting.name = row.lines("Name");
    if (meeting.name.empty()) row.fail("Name", "The meeting has no name; give it one.");
    if (row.failed()) return;
    const auto when = read_when(row, around_);
    if (row.failed()) return;
    meeting.when = when.recurrence;
    read_place(row, meeting);
    read_room(row, meeting);
    read_kind(row, meeting);
    read_details(row, meeting);
    read_id(row, when.days, meeting);
    reading_.listing.meetings.push_back(std::move(meeting));
  }

 private:
  void read_room(Row& row, Meeting& meeting) {
    meeting.room = room_key(reading_.listing, row.line("Room"));
    if (around_.has_rooms && !meeting.room.empty() && meeting.location.empty() &&
        !is_room(reading_.listing, meeting.room))
      row.warn("Room", "The room " + in_quotes(meeting.room) +
                           " is not in the table of rooms, so the way to it is not shown.");
  }

  void read_kind(Row& row, Meeting& meeting) {
    meeting.program = row.line("Program");
    if (const auto& text = row.text("Attendance"); is_one_of(kNotMeeting, text))
      meeting.closed_for_now = true;
    else if (const auto* attendance = find_word(kAttendances, text))
      meeting.attendance = *attendance;
    else if (!text.empty())
      row.warn("Attendance", in_quotes(text) +
                                 " is not known; write \"in person\", \"online\", \"hybrid\" or "
                                 "\"closed\".");
    for (const auto& word : parts(row.text("Types"), ",;\n")) add_type(row, word, meeting);
  }

  void add_type(Row& row, const std::string& word, Meeting& meeting) {
    const auto* type =
        listing::find_meeting_type(is_one_of(kClosedTypes, word) ? std::string_view("TC") : word);
    if (type == nullptr && unknown_types_.insert(folded(word)).second)
      row.warn("Types", "The type " + in_quotes(word) +
                            " is not known and is shown as it is written; this is told once.");
    if (type != nullptr && type->kind == listing::TypeKind::status) meeting.closed_for_now = true;
    std::string code = type != nullptr ? std::string(type->code) : word;
    if (std::find(meeting.types.begin(), meeting.types.end(), code) == meeting.types.end())
      meeting.types.push_back(std::move(code));
  }

  void read_details(Row& row, Meeting& meeting) {
    meeting.notes = row.texts("Notes");
    meeting.group = row.line("Group");
    meeting.group_notes = row.texts("Group Notes");
    meeting.approach = row.lines("Approach");
    meeting.cost = row.lines("Cost");
    if (const auto& text = row.text("Size"); const auto* size = find_word(kSizes, text))
      meeting.size = *size;
    else if (!text.empty())
      row.warn("Size",
               in_quotes(text) + " is not known; write \"small\", \"medium\" or \"large\".");
    // What stands here instead of a role may be a person's name, so it is not even repeated.
    if (const auto& text = row.text("Led By"); const auto* leader = find_word(kLeaders, text))
      meeting.led_by = *leader;
    else if (!text.empty())
      row.warn("Led By",
               "This takes a role, \"peer\", \"facilitator\" or \"clinician\"; what is "
               "written there is not kept.");
    for (const auto& word : parts(row.text("Expect"), ",;\n")) add_expectation(row, word, meeting);
    meeting.signs_attendance = read_flag(row, "Signs Attendance");
    meeting.image = read_image(row, around_);
    meeting.conference_url = row.line("Conference URL");
    meeting.conference_url_notes = row.texts("Conference URL Notes");
    meeting.conference_phone = row.line("Conference Phone");
    meeting.conference_phone_notes = row.texts("Conference Phone Notes");
    meeting.url = row.line("URL");
    meeting.updated = row.line("Updated");
  }

  void add_expectation(Row& row, const std::string& word, Meeting& meeting) {
    auto wanted = folded(word);
    std::replace(wanted.begin(), wanted.end(), ' ', '-');
    if (!listing::find_expectation(wanted)) {
      std::vector<std::string_view> known;
      for (const auto& one : listing::expectations()) known.push_back(one.code);
      row.warn("Expect", in_quotes(word) + " is not known and is left out; write one of " +
                             listed(known, " and ") + ".");
    } else if (std::find(meeting.expect.begin(), meeting.expect.end(), wanted) ==
               meeting.expect.end()) {
      meeting.expect.push_back(std::move(wanted));
    }
  }

  // From name, day and time, so that it is the same each time the folder is read.
  std::string made_id(const Meeting& meeting, DaySet days) {
    const auto& name = meeting.name;
    auto id = slugs_.of(name.plain.empty() ? name.others.begin()->second : name.plain);
    if (id.empty()) id = "meeting";
    if (days != 0) id += "-" + short_days(days);
    if (meeting.when.by_appointment) return id;
    char time[16];
    const int minute = static_cast<int>(meeting.when.time.count());
    std::snprintf(time, sizeof time, "-%02d%02d", minute / 60, minute % 60);
    return id + time;
  }

  void read_id(Row& row, DaySet days, Meeting& meeting) {
    auto id = row.line("ID");
    if (id.empty()) id = made_id(meeting, days);
    meeting.id = take_id(row, ids_, id);
  }

  const Surroundings& around_;
  Reading& reading_;
  Slugs slugs_;
  OnceOnly ids_;
  std::set<std::string> unknown_types_;
};

}  // namespace

void read_meetings(const Table& table, const Surroundings& around, Reading& reading) {
  MeetingReader reader(around, reading);
  for (const auto& cells : table.rows()) {
    Row row(table, cells, reading);
    reader.read(row);
  }
}

}  // namespace hearth::pack
