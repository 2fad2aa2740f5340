// read-pack: what the kiosk calls to have a pack read in a process of its own; not for people, so
// no help or manual names it. See sync/child_reader.h.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/commands.h"
#include "sync/child_reader.h"

namespace hearth::desk {

namespace {
struct Options {
  trust::Claim claim;
  std::string assets;
  std::size_t memory = 0;
  unsigned seconds = 0;
};
}  // namespace

void add_read_pack(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand(sync::kReadCommand, "Reads a pack for the kiosk");
  command->group("");
  const auto options = std::make_shared<Options>();
  command->add_option("ID", options->claim.id)->required();
  command->add_option("SEQUENCE", options->claim.sequence)->required();
  command->add_option("--assets", options->assets);
  command->add_option("--memory", options->memory)->required();
  command->add_option("--seconds", options->seconds)->required();
  command->callback([options, &call] {
    call.exit_code =
        sync::read_as_child(options->claim, options->assets, options->memory, options->seconds);
  });
}

}  // namespace hearth::desk
