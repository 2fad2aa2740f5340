// A folder in memory and feeds written into it, for the tests of this room.
#pragma once

#include <doctest/doctest.h>
#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/memory_files.h"
#include "exchange/meeting_guide.h"
#include "pack/csv.h"

namespace hearth::exchange {

struct Importing {
  base::MemoryFiles files;
  std::filesystem::path folder = "/center/willow-house";
  base::Instant issued{std::chrono::seconds{1'795'000'000}};

  base::Result<ImportReport> run(const std::string& json) {
    files.put("/feeds/feed.json", json);
    return import_meeting_guide(files, {"/feeds/feed.json"}, folder, issued);
  }

  ImportReport import(const std::string& json) {
    auto report = run(json);
    REQUIRE_MESSAGE(report.ok(), report.error().sentence());
    CHECK(report->read == report->taken + report->left_out);
    CHECK(report->repaired <= report->taken);
    return *report;
  }

  std::string sheet() const { return files.read(folder / "meetings.csv", 1 << 26).value(); }
  void put_sheet(const std::string& csv) { files.put(folder / "meetings.csv", csv); }

  // The row of this ID by column; empty when there is none.
  std::map<std::string, std::string> row(std::string_view id) const {
    const auto table = pack::parse_csv(sheet());
    std::map<std::string, std::string> found;
    for (const auto& row : table.rows) {
      if (row.cells.empty() || row.cells[0] != id) continue;
      REQUIRE(found.empty());
      for (std::size_t i = 0; i < row.cells.size(); ++i)
        found[table.rows[0].cells.at(i)] = row.cells[i];
    }
    return found;
  }

  int rows() const { return static_cast<int>(pack::parse_csv(sheet()).rows.size()) - 1; }
};

inline bool has_note(const ImportReport& report, std::string_view where, std::string_view what) {
  for (const auto& note : report.notes)
    if (note.where.find(where) != std::string::npos && note.what.find(what) != std::string::npos)
      return true;
  return false;
}

// One meeting with everything in order, and whatever else is given: R"("day": 9)" wins.
inline std::string meeting(const std::string& more = "") {
  return R"([{"slug": "elm", "name": "Elm Street Evening", "day": 1, "time": "19:00",
    "end_time": "20:00", "location": "Elm Hall", "formatted_address":
    "4 Elm St, Willow, GA 31001, USA")" +
         (more.empty() ? "" : ", " + more) + "}]";
}

}  // namespace hearth::exchange
