// One record of a feed -> one row of meetings.csv, by column.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "exchange/feed_record.h"
#include "exchange/findings.h"
#include "pack/days.h"
#include "pack/slug.h"

namespace hearth::exchange {

using MeetingRow = std::map<std::string, std::string, std::less<>>;  // column -> cell, never empty

// What is made once for all records, since making it is slow.
class Lexicon {
 public:
  const pack::DayNames& days() const { return days_; }
  bool is_zone(const std::string& name);
  pack::Slugs& slugs() { return slugs_; }

 private:
  pack::DayNames days_{{"en", "es"}};
  pack::Slugs slugs_;
  std::map<std::string, bool> zones_;  // by name: whether there is one
};

// The row, its ID being the slug as far as it can be one (see meeting_id.h). None for a record
// without a name; that is told. The caller has begun the record in `findings`.
std::optional<MeetingRow> read_meeting(const FeedRecord& record, Lexicon& lexicon,
                                       Findings& findings);

// The parts of it, one file each. Each adds its columns to the row.
void read_when(const FeedRecord& record, Lexicon& lexicon, Findings& findings, MeetingRow& row);
void read_where(const FeedRecord& record, Findings& findings, MeetingRow& row);
void read_from_afar(const FeedRecord& record, Findings& findings, MeetingRow& row);
void read_types(const FeedRecord& record, Findings& findings, MeetingRow& row);
// Last of them: it looks at what the others found.
void read_attendance(const FeedRecord& record, Findings& findings, MeetingRow& row);

// Fields that name people, take payments or serve the feed's own website are counted, not kept.
void count_fields_not_kept(const FeedRecord& record, Findings& findings);

// Points out words that say the meeting is not weekly.
void point_out_ordinal_words(const FeedRecord& record, const MeetingRow& row, Findings& findings);

// Puts a cell into the row unless it is empty.
void put(MeetingRow& row, std::string_view column, std::string cell);
std::string_view cell(const MeetingRow& row, std::string_view column);  // empty when there is none

}  // namespace hearth::exchange
