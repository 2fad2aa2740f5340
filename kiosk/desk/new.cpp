// new: a starter folder, small enough to be read in one go and whole enough to be shown.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <utility>

#include "desk/commands.h"
#include "desk/workbook_files.h"
#include "pack/columns.h"
#include "pack/csv.h"
#include "schedule/zone.h"

namespace hearth::desk {

namespace {

using Row = std::map<std::string_view, std::string>;

// The folder's own name, also where it was given as "." or with a slash at its end.
std::string name_of(const std::filesystem::path& folder) {
  std::error_code code;
  auto path = std::filesystem::absolute(folder, code).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  return path.filename().string();
}

// What pack.toml allows as an id: [a-z0-9-]{1,40}.
std::string id_from(const std::string& name) {
  std::string id;
  for (const char c : name) {
    const bool upper = 'A' <= c && c <= 'Z';
    const bool kept = upper || ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
    if (kept)
      id += upper ? static_cast<char>(c - 'A' + 'a') : c;
    else if (!id.empty() && id.back() != '-')
      id += '-';
  }
  id.resize(std::min<std::size_t>(id.size(), 40));
  while (id.ends_with('-')) id.pop_back();
  return id.empty() ? "our-center" : id;
}

std::string pack_toml(const std::string& id, base::Instant now) {
  const base::Date today(std::chrono::floor<std::chrono::days>(now).time_since_epoch());
  return R"(# What the kiosk needs to know of your center. A line that begins with # is a remark.
# After every change: hearth-pack check, with the name of this folder.

format = 1
id = ")" +
         id + R"("    # small letters, digits and hyphens; never change it once a kiosk knows it
title = "Our center"
sequence = 1         # make it one more with every pack that you give to the kiosk
issued = )" +
         schedule::iso_date(today) +
         R"(T00:00:00Z
# expires = 2027-02-28               # after this day the kiosk says that its listings are old
country = "US"                       # two letters; the national help lines are this country's
languages = ["en"]                   # the first is the one that the kiosk begins with
time_zone = "America/New_York"       # yours, such as America/Chicago or America/Los_Angeles

[center]
name = "Our center"                  # a translation goes beside it: name_es = "Nuestro centro"
address = ""
phone = ""
front_desk = ""                      # the way from this screen, such as "The desk to the left"
desk_call = "none"                   # "bell" or "printer" where one is wired
# Name only what your staff will really do: the kiosk promises it to visitors. Of: come-over,
# call-number, phone-loan, interpreter, water, walk-you-there.
offers = []

# REPLACE THIS ONE. The number is made up and nobody answers it. Call each number yourself before
# you write it here, and write one [[help_line]] for each, the most useful first.
[[help_line]]
name = "Example: our local crisis team"
phone = "912-555-0142"
hours = "24/7"
)";
}

// A table with its header, and the cells that a row names; all others stay empty.
std::string table(const std::vector<std::string_view>& columns, const std::vector<Row>& rows) {
  std::vector<std::vector<std::string>> lines{{columns.begin(), columns.end()}};
  for (const auto& row : rows) {
    auto& line = lines.emplace_back();
    for (const auto column : columns) {
      const auto cell = row.find(column);
      line.push_back(cell == row.end() ? "" : cell->second);
    }
  }
  return pack::write_csv(lines);
}

std::vector<std::pair<std::string, std::string>> starter(const std::string& id, base::Instant now) {
  return {
      {"meetings.csv", table(pack::meeting_columns(), {{{"Name", "Example: Morning Circle"},
                                                        {"Day", "Monday, Wednesday"},
                                                        {"Time", "09:00"},
                                                        {"End Time", "10:00"},
                                                        {"Room", "Room A"},
                                                        {"Program", "peer support"},
                                                        {"Attendance", "in person"},
                                                        {"Led By", "peer"},
                                                        {"Expect", "come-late, coffee"},
                                                        {"Cost", "Free"}},
                                                       {{"Name", "Example: Family Evening"},
                                                        {"Time", "18:30"},
                                                        {"End Time", "20:00"},
                                                        {"Repeats", "1st Friday"},
                                                        {"Room", "Room A"},
                                                        {"Attendance", "in person"}}})},
      {"rooms.csv", table(pack::room_columns(), {{{"Room", "Room A"},
                                                  {"Directions", "first door on the right"},
                                                  {"Step Free", "yes"}}})},
      {"notices.csv",
       table(pack::notice_columns(), {{{"ID", "example"},
                                       {"Title", "Example: this is where news stands"},
                                       {"Body", "Change this row or take it out."},
                                       {"Kind", "info"}}})},
      // The last, since a folder without it is none yet.
      {"pack.toml", pack_toml(id, now)},
  };
}

// The same with each table as a workbook: name -> bytes, pack.toml last.
base::Result<std::vector<std::pair<std::string, std::string>>> with_workbooks(
    const std::vector<std::pair<std::string, std::string>>& files) {
  std::map<pack::TableName, pack::TableRows> tables;
  for (const auto table : pack::kTableNames)
    for (const auto& [name, text] : files)
      if (name == std::string(pack::word_of(table)) + ".csv")
        tables.emplace(table, pack::rows_of_csv(text));
  const auto books = workbook_files(tables, "en");
  if (!books) return books.error();
  std::vector<std::pair<std::string, std::string>> all(books->begin(), books->end());
  all.push_back(files.back());
  return all;
}

struct Options {
  std::string folder;
  bool workbooks = false;
};

void make(const Options& options, Call& call) {
  const auto& name = options.folder;
  auto& files = call.around.files;
  const std::filesystem::path folder(name);
  if (files.exists(folder)) {
    const auto entries = files.list(folder);
    if (!entries)
      return call.refuse(kProblem,
                         name + ": This is no folder that can be read; give another name.");
    if (!entries->empty())
      return call.refuse(kProblem, name + ": This folder is not empty; give a new one.");
  }
  const auto id = id_from(name_of(folder));
  auto starting = starter(id, call.around.clock.now());
  if (options.workbooks) {
    auto books = with_workbooks(starting);
    if (!books) return call.refuse(kProblem, books.error().sentence());
    starting = *std::move(books);
  }
  for (const auto& [file, bytes] : starting)
    if (const auto written = files.replace(folder / file, bytes); !written)
      return call.refuse(kProblem, written.error().sentence());
  call.around.out
      << "A starter folder lies in " << name << ".\n"
      << "Next: write your center and its help lines into pack.toml and your meetings into\n"
      << (options.workbooks ? "meetings.xlsx" : "meetings.csv") << "; then \"hearth-pack check "
      << name << "\" reads it.\n";
}

}  // namespace

void add_new(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand("new", "Makes a starter folder");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR", options->folder, "The folder to make; an empty one may be there")
      ->required()
      ->type_name("");
  command->add_flag("--workbooks", options->workbooks,
                    "Its tables are workbooks for Excel or LibreOffice instead of CSV");
  command->callback([options, &call] { make(*options, call); });
}

}  // namespace hearth::desk
