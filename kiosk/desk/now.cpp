// now: what the home screen shows at a time.
#include <memory>

#include "desk/at_time.h"
#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/occurrences.h"

namespace hearth::desk {

namespace {

void print_part(std::ostream& out, const char* heading,
                const std::vector<schedule::Occurrence>& occurrences, const CenterFolder& center) {
  out << heading << '\n';
  if (occurrences.empty()) out << "  nothing\n";
  print_table(out, occurrences, center);
}

void now(const AtTime& options, Call& call) {
  const auto center = read_timetable(call.around, options.folder);
  if (!center) return call.refuse(kProblem, center.error().sentence());
  const auto at = schedule::parse_time(options.at, center->timetable.zone());
  if (!at) return call.refuse(kWordsAreOff, "--at: " + at.error().message);

  const auto shown = schedule::on_now(center->timetable, *at);
  auto& out = call.around.out;
  if (options.json) {
    Json json;
    json["in_progress"] = to_json(shown.in_progress, *center);
    json["next"] = to_json(shown.next, *center);
    print(out, json);
  } else {
    print_part(out, "ON NOW", shown.in_progress, *center);
    out << '\n';
    print_part(out, "NEXT", shown.next, *center);
  }
}

}  // namespace

void add_now(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("now", "Shows what is going on at a time, and what comes next");
  const auto options = std::make_shared<AtTime>();
  ask_at_time(*command, *options);
  command->callback([options, &call] { now(*options, call); });
}

}  // namespace hearth::desk
