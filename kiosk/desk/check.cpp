// check: reads all of a folder and names every mistake.
#include <CLI/CLI.hpp>
#include <memory>
#include <set>

#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/json_out.h"

namespace hearth::desk {

namespace {

struct Options {
  std::string folder;
  bool json = false;
};

Json to_json(const std::vector<pack::Message>& messages) {
  auto list = Json::array();
  for (const auto& message : messages) {
    list.push_back({{"file", message.file},
                    {"line", message.line},
                    {"column", message.column},
                    {"message", message.text}});
    if (!message.cell.empty()) list.back()["cell"] = message.cell;
    if (!message.sheet.empty()) list.back()["sheet"] = message.sheet;
  }
  return list;
}

// A page in three languages is one page.
std::size_t pages(const pack::Reading& reading) {
  std::set<std::string_view> names;
  for (const auto& article : reading.listing.articles) names.insert(article.name);
  return names.size();
}

Json to_json(const pack::Reading& reading) {
  Json json;
  json["ok"] = reading.errors.empty();
  json["counts"] = {{"meetings", reading.listing.meetings.size()},
                    {"resources", reading.listing.resources.size()},
                    {"pages", pages(reading)},
                    {"forms", reading.forms},
                    {"notices", reading.listing.notices.size()}};
  json["errors"] = to_json(reading.errors);
  json["warnings"] = to_json(reading.warnings);
  return json;
}

void print_list(std::ostream& err, const std::vector<pack::Message>& messages, const char* one,
                const char* several) {
  if (messages.empty()) return;
  err << counted(messages.size(), one, several) << ":\n";
  for (const auto& message : messages) err << pack::describe(message) << '\n';
}

void print_words(const pack::Reading& reading, const Surroundings& around) {
  const auto& listing = reading.listing;
  around.out << listing.center.title << ": "
             << counted(listing.meetings.size(), "meeting", "meetings") << ", "
             << counted(listing.resources.size(), "resource", "resources") << ", "
             << counted(pages(reading), "page", "pages") << ", "
             << counted(reading.forms, "form", "forms") << ", "
             << counted(listing.notices.size(), "notice", "notices") << ".\n"
             << std::flush;
  print_list(around.err, reading.errors, "error", "errors");
  print_list(around.err, reading.warnings, "warning", "warnings");
}

void check(const Options& options, Call& call) {
  auto reading = read_folder(call.around.files, options.folder);
  if (!reading) {
    call.refuse(kProblem, reading.error().sentence());
    if (!options.json) return;
    pack::Reading nothing;
    nothing.errors.push_back({reading.error().where, 0, "", reading.error().message});
    return print(call.around.out, to_json(nothing));
  }
  if (!reading->errors.empty()) call.exit_code = kProblem;
  if (!options.json) return print_words(*reading, call.around);
  print(call.around.out, to_json(*reading));
  if (!reading->errors.empty())
    call.refuse(kProblem, counted(reading->errors.size(), "error was", "errors were") + " found.");
}

}  // namespace

void add_check(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("check", "Reads all of a data folder and names every mistake");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR|PACK", options->folder, "The data folder, or a pack")
      ->required()
      ->type_name("");
  command->add_flag("--json", options->json, "Prints JSON");
  command->callback([options, &call] { check(*options, call); });
}

}  // namespace hearth::desk
