#include "desk/center_folder.h"

#include <ostream>
#include <set>
#include <utility>
#include <vector>

#include "desk/counted.h"
#include "desk/pack_files.h"
#include "pack/pack_reader.h"

namespace hearth::desk {

namespace {

void tell_left_out(std::ostream& err, const std::vector<pack::Message>& errors,
                   const std::string& folder) {
  std::set<std::pair<std::string, int>> rows;
  std::size_t others = 0;
  for (const auto& error : errors) {
    if (error.line > 1)
      rows.emplace(error.file, error.line);
    else
      ++others;
  }
  if (!rows.empty())
    err << "hearth-pack: " << counted(rows.size(), "row was", "rows were") << " left out";
  if (!rows.empty() && others > 0) err << ", and there ";
  if (rows.empty() && others > 0) err << "hearth-pack: There ";
  if (others > 0)
    err << (others == 1 ? "is " : "are ") << counted(others, "mistake", "mistakes")
        << " in whole files";
  if (!errors.empty()) err << "; \"hearth-pack check " << folder << "\" names each.\n";
}

}  // namespace

base::Result<pack::Reading> read_folder(const base::Files& files, const std::string& folder) {
  // Asked first, so that a file, or a name mistyped, is told apart from a folder without pack.toml.
  const auto entries = files.list(folder);
  if (entries) return pack::read_folder(files, folder);
  if (!files.exists(folder)) return entries.error();
  const auto found = read_pack_files(files, folder);
  if (!found) return found.error();
  auto read = pack::read_pack(found->bytes);
  if (const auto* refused = std::get_if<trust::Refused>(&read))
    return base::Error{trust::sentence(*refused), folder};
  return std::get<pack::Reading>(std::move(read));
}

base::Result<pack::Reading> read_listing(const Surroundings& around, const std::string& folder) {
  auto reading = read_folder(around.files, folder);
  if (reading) tell_left_out(around.err, reading->errors, folder);
  return reading;
}

base::Result<CenterFolder> read_timetable(const Surroundings& around, const std::string& folder) {
  auto reading = read_listing(around, folder);
  if (!reading) return reading.error();
  auto zone = schedule::Zone::named(reading->listing.center.time_zone);
  if (!zone) return zone.error();
  std::vector<schedule::Entry> entries;
  for (const auto& meeting : reading->listing.meetings)
    entries.push_back(schedule::Timetable::entry(meeting));
  schedule::Timetable timetable(std::move(*zone), std::move(entries), reading->listing.notices);
  return CenterFolder{std::move(*reading), std::move(timetable)};
}

}  // namespace hearth::desk
