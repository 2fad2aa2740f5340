#include "exchange/meeting_row.h"

#include <algorithm>
#include <utility>

#include "exchange/json_feed.h"
#include "exchange/meeting_id.h"
#include "exchange/ordinal_words.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

constexpr std::size_t kName = 200, kNote = 4000;  // characters

void read_slug(const FeedRecord& record, Lexicon& lexicon, Findings& findings, MeetingRow& row) {
  const auto slug = pack::one_line(record.written("slug"));
  auto id = id_from(slug);
  if (id.empty()) {
    id = id_from_meeting(row, lexicon.slugs());
    findings.repaired("It has no slug; its ID was made from name, day and time: " + id + ".",
                      "When one of them changes, the next import takes it for a new meeting.");
  } else if (id != slug) {
    findings.repaired("Its slug " + pack::in_quotes(slug) + " was made the ID " + id + ".",
                      "An ID has letters, digits and hyphens only, and is short.");
  }
  put(row, "ID", id);
}

}  // namespace

void put(MeetingRow& row, std::string_view column, std::string cell) {
  if (!cell.empty()) row.insert_or_assign(std::string(column), std::move(cell));
}

std::string_view cell(const MeetingRow& row, std::string_view column) {
  const auto found = row.find(column);
  return found == row.end() ? std::string_view() : found->second;
}

std::optional<MeetingRow> read_meeting(const FeedRecord& record, Lexicon& lexicon,
                                       Findings& findings) {
  if (plain_text(record.written("name"), Lines::one, kName).text.empty()) {
    findings.left_out("The record was left out.", "A meeting without a name cannot be shown.");
    return std::nullopt;
  }
  MeetingRow row;
  put(row, "Name", record.text("name", "Name", Lines::one, kName, findings));
  read_when(record, lexicon, findings, row);
  read_slug(record, lexicon, findings, row);
  read_where(record, findings, row);
  put(row, "Notes", record.text("notes", "Notes", Lines::many, kNote, findings));
  put(row, "Group", record.text("group", "Group", Lines::one, kName, findings));
  put(row, "Group Notes", record.text("group_notes", "Group Notes", Lines::many, kNote, findings));
  put(row, "Updated", record.text("updated", "Updated", Lines::one, 40, findings));
  read_from_afar(record, findings, row);
  read_types(record, findings, row);
  read_attendance(record, findings, row);
  for (const auto& name : record.list(kNamedTwice))
    findings.repaired("Field " + pack::in_quotes(name) + " stands twice; the last one was taken.",
                      "Ask the feed's publisher which is right.");
  count_fields_not_kept(record, findings);
  point_out_ordinal_words(record, row, findings);
  return row;
}

void point_out_ordinal_words(const FeedRecord& record, const MeetingRow& row, Findings& findings) {
  if (cell(row, "Day").empty() || cell(row, "Time").empty()) return;
  std::vector<std::string> told;
  std::string text = pack::one_line(record.written("day"));
  for (const char* column : {"Name", "Group", "Notes", "Group Notes", "Location Notes"})
    text += "\n" + std::string(cell(row, column));
  for (const auto& [words, aside] : find_ordinal_words(text)) {
    if (aside) {
      findings.in_many(
          "Notes name a day of the month for something beside the meeting (business "
          "meeting, birthday chips)",
          "The meeting itself stays weekly; nothing needs to be done if that is right.");
    } else if (std::find(told.begin(), told.end(), pack::folded(words)) == told.end()) {
      told.push_back(pack::folded(words));
      findings.pointed_out("It says " + pack::in_quotes(words) + ".",
                           "The kiosk will show it every " + std::string(cell(row, "Day")) +
                               "; set Repeats in the sheet if it is rarer.");
    }
  }
}

}  // namespace hearth::exchange
