// read-sheets: what the kiosk calls to have spreadsheets read in a process of its own; not for
// people, so no help or manual names it. See sync/child_sheet_reader.h.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/commands.h"
#include "sync/child_sheet_reader.h"

namespace hearth::desk {

namespace {
struct Options {
  std::size_t memory = 0;
  unsigned seconds = 0;
};
}  // namespace

void add_read_sheets(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand(sync::kReadSheetsCommand, "Reads spreadsheets for the kiosk");
  command->group("");
  const auto options = std::make_shared<Options>();
  command->add_option("--memory", options->memory)->required();
  command->add_option("--seconds", options->seconds)->required();
  command->callback([options, &call] {
    call.exit_code = sync::read_sheets_as_child(options->memory, options->seconds);
  });
}

}  // namespace hearth::desk
