// import: foreign listings -> rows of a data folder.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/json_out.h"
#include "exchange/meeting_guide.h"

namespace hearth::desk {

namespace {

struct Options {
  std::vector<std::string> sources;
  std::string folder;
  bool json = false;
};

Json to_json(const exchange::ImportReport& report) {
  Json json;
  json["read"] = report.read;
  json["taken"] = report.taken;
  json["repaired"] = report.repaired;
  json["left_out"] = report.left_out;
  json["notes"] = Json::array();
  for (const auto& note : report.notes)
    json["notes"].push_back({{"where", note.where}, {"what", note.what}, {"why", note.why}});
  return json;
}

void print_words(const exchange::ImportReport& report, const Surroundings& around) {
  around.out << counted(static_cast<std::size_t>(report.read), "meeting", "meetings") << " read, "
             << report.taken << " taken (" << report.repaired << " of them repaired), "
             << report.left_out << " left out.\n"
             << std::flush;
  for (const auto& note : report.notes)
    around.err << note.where << ": " << note.what << ' ' << note.why << '\n';
}

void import_meeting_guide(const Options& options, Call& call) {
  const auto& around = call.around;
  const auto report =
      exchange::import_meeting_guide(around.files, {options.sources.begin(), options.sources.end()},
                                     options.folder, around.clock.now());
  if (!report) return call.refuse(kProblem, report.error().sentence());
  if (options.json)
    print(around.out, to_json(*report));
  else
    print_words(*report, around);
}

}  // namespace

void add_import(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("import", "Takes foreign listings into a data folder");
  command->require_subcommand(1);
  auto* const guide = command->add_subcommand(
      "meeting-guide", "Meeting Guide JSON, as fellowships publish their meetings");
  const auto options = std::make_shared<Options>();
  guide->add_option("SOURCE", options->sources, "The feeds: files of JSON")
      ->required()
      ->type_name("");
  guide
      ->add_option("--into", options->folder,
                   "The data folder; a pack.toml is made where there is none")
      ->required()
      ->type_name("DIR");
  guide->add_flag("--json", options->json, "Prints JSON");
  guide->callback([options, &call] { import_meeting_guide(*options, call); });
}

}  // namespace hearth::desk
