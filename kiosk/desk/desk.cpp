#include "desk/desk.h"

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

#include "desk/commands.h"

namespace hearth::desk {

namespace {

// What is wrong with the words, and where to read how they go.
std::string explain(const CLI::App& program, const CLI::ParseError& error) {
  std::string call = program.get_name();
  const CLI::App* at = &program;
  while (!at->get_subcommands().empty()) {
    at = at->get_subcommands().front();
    call += ' ' + at->get_name();
  }
  const auto see = "; \"" + call + " --help\" shows how it goes.";
  const auto unknown = program.remaining(true);
  const bool lacks_command = !at->get_subcommands([](const CLI::App*) { return true; }).empty();
  if (!unknown.empty() && unknown.front().starts_with('-'))
    return "There is no option \"" + unknown.front() + "\" here" + see;
  if (lacks_command && !unknown.empty())
    return "There is no command \"" +
           call.substr(program.get_name().size()).append(" ").erase(0, 1) + unknown.front() + "\"" +
           see;
  if (lacks_command) return "A command is missing" + see;
  if (!unknown.empty()) return "\"" + unknown.front() + "\" is a word too many" + see;
  const std::string what = error.what();
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return what.substr(0, what.find(':')) + " takes one value" + see;
  return what + see;
}

}  // namespace

void Call::refuse(int code, const std::string& sentence) {
  exit_code = code;
  around.err << "hearth-pack: " << sentence << '\n';
}

int run(const std::vector<std::string>& words, const Surroundings& around) {
  Call call{around};
  try {
    CLI::App program(
        "Makes, checks and shows the data folder of a Hearth kiosk, makes signed packs of it, and "
        "counts what visitors answered.\n"
        "Exit codes: 0 done, 1 there is a problem, 2 the call's words are off.",
        "hearth-pack");
    program.set_version_flag("--version", "hearth-pack " HEARTH_VERSION, "The version, then exit");
    program.require_subcommand(1);
    add_new(program, call);
    add_check(program, call);
    add_keygen(program, call);
    add_build(program, call);
    add_verify(program, call);
    add_show(program, call);
    add_diff(program, call);
    add_trust(program, call);
    add_read_pack(program, call);
    add_read_sheets(program, call);
    add_agenda(program, call);
    add_now(program, call);
    add_open(program, call);
    add_search(program, call);
    add_import(program, call);
    add_export(program, call);
    add_collect(program, call);
    add_report(program, call);
    try {
      program.parse(std::vector<std::string>(words.rbegin(), words.rend()));  // the last word first
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() == 0) return program.exit(error, around.out, around.err);
      call.refuse(kWordsAreOff, explain(program, error));
    }
  } catch (const std::exception& error) {
    call.refuse(kProblem, std::string("The work could not be finished (") + error.what() + ").");
  }
  return call.exit_code;
}

int run(int argc, const char* const* argv) {
  base::DiskFiles files;
  const base::RunningClock clock;
  const int code =
      run({argv + (argc > 0 ? 1 : 0), argv + argc}, {files, clock, std::cout, std::cerr});
  std::cout.flush();
  if (std::cout) return code;
  std::cerr << "hearth-pack: What was asked for could not be written out in full.\n";
  return kProblem;
}

}  // namespace hearth::desk
