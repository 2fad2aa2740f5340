// agenda: every occurrence that starts on some days.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/occurrences.h"

namespace hearth::desk {

namespace {

// What nobody reads to its end, and a slip of the year would print for minutes.
constexpr auto kLongest = std::chrono::days(731);

struct Options {
  std::string folder, from, to;
  bool json = false;
};

void agenda(const Options& options, Call& call) {
  const auto from = schedule::parse_date(options.from);
  if (!from) return call.refuse(kWordsAreOff, "--from: " + from.error().message);
  const auto to = schedule::parse_date(options.to);
  if (!to) return call.refuse(kWordsAreOff, "--to: " + to.error().message);
  if (*to < *from)
    return call.refuse(kWordsAreOff,
                       "The day given with --to lies before the one given with --from.");
  if (*to - *from > kLongest)
    return call.refuse(kWordsAreOff, "Ask for two years at most between --from and --to.");

  const auto center = read_timetable(call.around, options.folder);
  if (!center) return call.refuse(kProblem, center.error().sentence());
  const auto occurrences = center->timetable.between(*from, *to);
  auto& out = call.around.out;
  if (options.json) {
    print(out, to_json(occurrences, *center));
  } else if (occurrences.empty()) {
    out << "Nothing takes place on these days.\n";
  } else {
    print_table(out, occurrences, *center);
  }
}

}  // namespace

void add_agenda(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand("agenda", "Shows what takes place on some days");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR|PACK", options->folder, "The data folder, or a pack")
      ->required()
      ->type_name("");
  command->add_option("--from", options->from, "The first day, such as 2026-11-24")
      ->required()
      ->type_name("DATE");
  command->add_option("--to", options->to, "The last day, included; two years later at most")
      ->required()
      ->type_name("DATE");
  command->add_flag("--json", options->json, "Prints JSON");
  command->callback([options, &call] { agenda(*options, call); });
}

}  // namespace hearth::desk
