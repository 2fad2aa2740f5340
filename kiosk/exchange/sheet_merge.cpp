#include "exchange/sheet_merge.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

#include "exchange/id_table.h"
#include "pack/spelling.h"

namespace hearth::exchange {

namespace {

// Those that a feed can fill, in the order in which pack has them.
const std::vector<std::string_view> kFromFeeds{"ID",
                                               "Name",
                                               "Day",
                                               "Time",
                                               "End Time",
                                               "Timezone",
                                               "Location",
                                               "Formatted Address",
                                               "Regions",
                                               "Latitude",
                                               "Longitude",
                                               "Approximate",
                                               "Location Notes",
                                               "Attendance",
                                               "Types",
                                               "Notes",
                                               "Group",
                                               "Group Notes",
                                               "Conference URL",
                                               "Conference URL Notes",
                                               "Conference Phone",
                                               "Conference Phone Notes",
                                               "URL",
                                               "Updated"};

// A new sheet also has the columns that staff will want to fill in by hand.
std::vector<std::string_view> columns_of_a_new_sheet() {
  auto columns = kFromFeeds;
  const auto put_after = [&](std::string_view after, std::string_view column) {
    columns.insert(std::find(columns.begin(), columns.end(), after) + 1, column);
  };
  put_after("End Time", "Repeats");
  put_after("Timezone", "Room");
  put_after("Location Notes", "Program");
  put_after("Group Notes", "Expect");
  return columns;
}

// A spreadsheet program may have changed line ends and outer spaces; that is no change.
bool same(std::string_view a, std::string_view b) {
  return a == b || pack::cleaned(a) == pack::cleaned(b);
}

class Merge {
 public:
  Merge(std::string_view sheet, std::string_view memory, Findings& findings)
      : sheet_(sheet, columns_of_a_new_sheet()), memory_(memory, kFromFeeds), findings_(findings) {}

  void take(const FoundMeeting& meeting) {
    const auto id = cell(meeting.row, "ID");
    seen_.emplace(id);
    findings_.return_to(meeting.where, false);
    const auto before = memory_.row_of(id);
    auto row = sheet_.row_of(id);
    if (!row) {
      if (before)
        findings_.pointed_out("Its row was missing in the sheet and was added again.",
                              "The feed still has it; to hide it, set Attendance to closed.");
      row = sheet_.add_row(id);
      changed_ = true;
      for (const auto& [column, value] : meeting.row) sheet_.set(*row, column, value);
    } else {
      for (const auto column : kFromFeeds)
        if (column != "ID") merge_cell(*row, column, cell(meeting.row, column), before);
    }
    const auto remembered = before ? *before : memory_.add_row(id);
    for (const auto column : kFromFeeds)
      memory_.set(remembered, column, std::string(cell(meeting.row, column)));
  }

  // Meetings of an earlier import that no feed has any more: kept, and told each time.
  void tell_gone() {
    constexpr std::size_t kNamed = 20;
    std::vector<std::string> gone;
    for (const auto& id : memory_.ids())
      if (seen_.count(id) == 0 && sheet_.row_of(id)) gone.push_back(id);
    if (gone.empty()) return;
    const auto count = gone.size();
    if (count > kNamed) {
      gone.resize(kNamed);
      gone.push_back(std::to_string(count - kNamed) + " more");
    }
    const std::vector<std::string_view> names(gone.begin(), gone.end());
    findings_.note(
        {"meetings.csv",
         "Kept although the feed does not have it any more: " + pack::listed(names) + ".",
         "It may have ended, or come from another feed; delete the row if it has ended."});
  }

  MergedSheet finish() && { return {sheet_.csv(), memory_.csv(), changed_}; }

 private:
  void merge_cell(std::size_t row, std::string_view column, std::string_view feed,
                  std::optional<std::size_t> before) {
    const std::string now(sheet_.cell(row, column));
    if (same(now, feed)) return;
    bool take_feed = !feed.empty();
    if (before) {
      const auto said = memory_.cell(*before, column);
      if (same(now, said)) return put(row, column, feed);  // staff did not touch it
      if (same(feed, said)) take_feed = false;
    }
    if (!take_feed) {
      findings_.in_many(
          "A cell that staff changed or filled in was kept (" + std::string(column) + ")",
          "The feed says nothing new there.");
      return;
    }
    if (!pack::one_line(now).empty())
      findings_.pointed_out(
          std::string(column) + " said " + pack::in_quotes(now) + " in the sheet; it now says " +
              pack::in_quotes(feed) + ".",
          "The feed has changed; write it back into the sheet if the feed is wrong.");
    put(row, column, feed);
  }

  void put(std::size_t row, std::string_view column, std::string_view value) {
    sheet_.set(row, column, std::string(value));
    changed_ = true;
  }

  IdTable sheet_, memory_;
  Findings& findings_;
  std::set<std::string, std::less<>> seen_;
  bool changed_ = false;
};

}  // namespace

MergedSheet merge_into_sheet(std::string_view sheet, std::string_view memory,
                             const std::vector<FoundMeeting>& meetings, Findings& findings) {
  Merge merge(sheet, memory, findings);
  for (const auto& meeting : meetings) merge.take(meeting);
  merge.tell_gone();
  return std::move(merge).finish();
}

}  // namespace hearth::exchange
