#include "desk/at_time.h"

namespace hearth::desk {

void ask_at_time(CLI::App& command, AtTime& asked) {
  command.add_option("DIR|PACK", asked.folder, "The data folder, or a pack")
      ->required()
      ->type_name("");
  command
      .add_option("--at", asked.at,
                  "Such as 2026-11-24T14:35, by the center's clock unless it carries an offset")
      ->required()
      ->type_name("TIME");
  command.add_flag("--json", asked.json, "Prints JSON");
}

}  // namespace hearth::desk
