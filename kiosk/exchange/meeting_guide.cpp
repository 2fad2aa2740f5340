#include "exchange/meeting_guide.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "exchange/findings.h"
#include "exchange/json_feed.h"
#include "exchange/meeting_id.h"
#include "exchange/meeting_row.h"
#include "exchange/new_pack.h"
#include "exchange/sheet_merge.h"
#include "pack/encoding.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSheet = "meetings.csv";
constexpr const char* kMemory = ".meeting-guide.csv";
constexpr const char* kMark = "\xEF\xBB\xBF";  // by which Excel knows UTF-8

// What the folder says before the import.
struct Before {
  std::string sheet, memory;
  bool marked = false;  // the sheet begins with a byte order mark, or needs one from now on
};

base::Result<Before> read_before(const base::Files& files, const fs::path& folder,
                                 Findings& findings) {
  Before before;
  for (const char* workbook : {"meetings.xlsx", "meetings.ods"})
    if (files.exists(folder / workbook))
      return base::Error{"The meetings of this folder are in " + std::string(workbook) +
                             "; save it as meetings.csv and take it away, then import again.",
                         folder.string()};
  if (files.exists(folder / kSheet)) {
    auto bytes = files.read(folder / kSheet, kLargestFeed);
    if (!bytes) return bytes.error();
    before.marked = bytes->starts_with(kMark);
    auto decoded = pack::decode(*std::move(bytes));
    if (!decoded) return base::Error{decoded.error().message, (folder / kSheet).string()};
    if (decoded->windows_1252) {
      before.marked = true;
      findings.note({kSheet, "The sheet was read as Windows-1252 and is written as UTF-8.",
                     "Look whether accented letters came out right."});
    }
    before.sheet = std::move(decoded->text);
  }
  // Without a readable memory the import still works; it only cannot tell who wrote a cell.
  if (auto memory = files.read(folder / kMemory, kLargestFeed)) before.memory = *std::move(memory);
  return before;
}

std::string record_name(const FeedRecord& record, std::size_t number, const std::string& file) {
  const auto name = plain_text(record.written("name"), Lines::one, 80).text;
  const auto slug = plain_text(record.written("slug"), Lines::one, 160).text;
  const auto called = name.empty() && slug.empty() ? "record " + std::to_string(number)
                      : name.empty()               ? slug
                      : slug.empty()               ? name + ", record " + std::to_string(number)
                                                   : name + " (" + slug + ")";
  return file.empty() ? called : file + ": " + called;
}

void read_records(const JsonFeed& feed, const std::string& file, Lexicon& lexicon,
                  std::vector<FoundMeeting>& meetings, Findings& findings) {
  std::size_t number = 0;
  for (const auto& value : feed.records) {
    ++number;
    if (!value.is_object()) {
      findings.begin_record((file.empty() ? "" : file + ": ") + "record " + std::to_string(number));
      findings.left_out("The record was left out.", "It is no meeting but a bare value.");
      continue;
    }
    const FeedRecord record(value);
    auto where = record_name(record, number, file);
    findings.begin_record(where);
    auto row = read_meeting(record, lexicon, findings);
    if (row) meetings.push_back({*std::move(row), std::move(where), findings.was_repaired()});
  }
}

// Gives each meeting its own ID and settles what became of every record that is a meeting.
std::vector<FoundMeeting> settled(std::vector<FoundMeeting> meetings, Findings& findings) {
  const auto fates = make_ids_unique(meetings);
  std::vector<FoundMeeting> kept;
  for (std::size_t i = 0; i < meetings.size(); ++i) {
    auto& meeting = meetings[i];
    findings.return_to(meeting.where, meeting.repaired);
    if (fates[i] == IdFate::twice) {
      findings.left_out("The record was left out.", "It stands twice, word for word.");
      continue;
    }
    if (fates[i] == IdFate::numbered)
      findings.repaired("Another meeting has the same slug; this one's ID is " +
                            std::string(cell(meeting.row, "ID")) + ".",
                        "One ID is one row; ask the feed's publisher to give each its own slug.");
    findings.taken();
    kept.push_back(std::move(meeting));
  }
  return kept;
}

std::optional<std::string> most_common_zone(const std::vector<FoundMeeting>& meetings) {
  std::map<std::string, int> zones;
  for (const auto& meeting : meetings)
    if (const auto zone = cell(meeting.row, "Timezone"); !zone.empty()) ++zones[std::string(zone)];
  const auto most = std::max_element(
      zones.begin(), zones.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == zones.end() ? std::nullopt : std::optional(most->first);
}

base::Status make_pack(base::Files& files, const fs::path& folder,
                       const std::vector<FoundMeeting>& meetings, base::Instant issued,
                       Findings& findings) {
  const auto zone = most_common_zone(meetings);
  findings.note({"pack.toml", "It was made, since the folder had none.",
                 "Look through it and write the center's name, address and phone into it."});
  findings.note({"pack.toml", "It has no help line of your own yet.",
                 "Add the numbers that people near you call in need, each as a [[help_line]]."});
  if (!zone)
    findings.note({"pack.toml", "Its time zone was set to America/New_York.",
                   "The feed names no time zone; correct it if the center is elsewhere."});
  return files.replace(folder / "pack.toml",
                       new_pack_toml(folder, zone.value_or("America/New_York"), issued));
}

base::Status write_if_new(base::Files& files, const fs::path& file, const std::string& old,
                          const std::string& text) {
  return files.exists(file) && text == old ? base::Status() : files.replace(file, text);
}

}  // namespace

base::Result<ImportReport> import_meeting_guide(base::Files& files,
                                                const std::vector<fs::path>& feeds,
                                                const fs::path& folder, base::Instant issued) {
  Findings findings;
  Lexicon lexicon;
  std::vector<FoundMeeting> meetings;
  for (const auto& path : feeds) {
    auto bytes = files.read(path, kLargestFeed);
    if (!bytes) return bytes.error();
    const auto name = path.filename().string();
    const auto feed = read_json_feed(*std::move(bytes), name);
    if (!feed) return feed.error();
    for (const auto& note : feed->notes) findings.note(note);
    if (feed->records.empty())
      findings.note(
          {name, "There is not one meeting in it.", "Look whether it is the right file."});
    read_records(*feed, feeds.size() > 1 ? name : "", lexicon, meetings, findings);
  }
  meetings = settled(std::move(meetings), findings);

  const auto before = read_before(files, folder, findings);
  if (!before) return before.error();
  const auto merged = merge_into_sheet(before->sheet, before->memory, meetings, findings);

  if (!files.exists(folder / "pack.toml"))
    if (auto made = make_pack(files, folder, meetings, issued, findings); !made)
      return made.error();
  if (merged.changed || !files.exists(folder / kSheet))
    if (auto written = files.replace(folder / kSheet, (before->marked ? kMark : "") + merged.sheet);
        !written)
      return written.error();
  if (auto written = write_if_new(files, folder / kMemory, before->memory, merged.memory); !written)
    return written.error();
  return std::move(findings).finish();
}

}  // namespace hearth::exchange
