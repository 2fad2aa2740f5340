// collect: the slips as rows for a spreadsheet. Confidential: one row can be one person.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/opened_slips.h"
#include "pack/csv.h"
#include "report/slip_rows.h"

namespace hearth::desk {

namespace {

constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";  // else Excel takes UTF-8 for Windows-1252

void collect(const SlipOptions& options, Call& call) {
  const auto found = open_slips(options, {}, call);
  if (!found) return;
  const auto csv = kByteOrderMark + pack::write_csv(report::slip_rows(found->forms));
  if (const auto written = call.around.files.replace(options.out, csv, {.owner_only = true});
      !written)
    return call.refuse(kProblem, written.error().sentence());
  call.around.out << counted(found->slips, "slip", "slips") << " lie open in " << options.out
                  << ". This file is confidential: keep it where only those\ncan read it who may "
                     "read answers, and delete it when it has been used.\n";
  if (options.out.find("confidential") == std::string::npos)
    call.around.out << "Better give it a name that says so, such as confidential-slips.csv.\n";
}

}  // namespace

void add_collect(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("collect", "Opens slips and writes them as confidential rows");
  const auto options = std::make_shared<SlipOptions>();
  add_slip_options(*command, *options, "OUT.csv");
  command->callback([options, &call] { collect(*options, call); });
}

}  // namespace hearth::desk
