// open: which services are open at a time, which are closed, and of which that is not known.
#include <memory>

#include "desk/at_time.h"
#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/json_out.h"
#include "desk/one_line.h"
#include "schedule/opening_hours.h"

namespace hearth::desk {

namespace {

using schedule::OpeningHours;
using State = OpeningHours::State;

struct Found {
  const listing::Resource& resource;
  OpeningHours::Answer answer;
};

std::vector<Found> look(const CenterFolder& center, base::LocalTime at) {
  const auto& listing = center.reading.listing;
  std::vector<Found> all;
  for (const auto& resource : listing.resources) {
    const auto hours = OpeningHours::read(resource.hours, listing.center.country);
    all.push_back({resource, hours ? hours->at(at) : OpeningHours::Answer{}});
  }
  return all;
}

const char* word(State state) {
  return state == State::open ? "open" : state == State::closed ? "closed" : "unknown";
}

// Until when that is sure; of what is not known there is nothing to be sure of.
std::optional<base::LocalTime> until(const Found& found) {
  return found.answer.state == State::unknown ? std::nullopt : found.answer.until;
}

Json to_json(const std::vector<Found>& all, const schedule::Zone& zone) {
  auto list = Json::array();
  for (const auto& found : all) {
    Json item;
    item["id"] = found.resource.id;
    item["state"] = word(found.answer.state);
    item["until"] = nullptr;
    if (const auto end = until(found))
      item["until"] = schedule::iso_with_offset(zone.instant(*end), zone);
    list.push_back(std::move(item));
  }
  return list;
}

void print_table(std::ostream& out, const std::vector<Found>& all, const CenterFolder& center) {
  const auto& zone = center.timetable.zone();
  const auto& first = center.reading.listing.center.languages.front();
  for (const auto& found : all) {
    std::string end(22, ' ');
    if (const auto at = until(found)) {
      end = schedule::iso_with_offset(zone.instant(*at), zone).substr(0, 16);
      end = "until " + end.replace(10, 1, " ");
    }
    const auto state = std::string(word(found.answer.state));
    out << state << std::string(9 - state.size(), ' ') << end << "  "
        << one_line(std::string(listing::choose(found.resource.name, first, first).text)) << '\n';
  }
}

void open(const AtTime& options, Call& call) {
  const auto center = read_timetable(call.around, options.folder);
  if (!center) return call.refuse(kProblem, center.error().sentence());
  const auto& zone = center->timetable.zone();
  const auto at = schedule::parse_time(options.at, zone);
  if (!at) return call.refuse(kWordsAreOff, "--at: " + at.error().message);
  const auto all = look(*center, zone.local(*at));
  if (options.json)
    print(call.around.out, to_json(all, zone));
  else
    print_table(call.around.out, all, *center);
}

}  // namespace

void add_open(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand(
      "open", "Shows which services are open at a time, and which are not known to be");
  const auto options = std::make_shared<AtTime>();
  ask_at_time(*command, *options);
  command->callback([options, &call] { open(*options, call); });
}

}  // namespace hearth::desk
