#include "desk/opened_slips.h"

#include <CLI/CLI.hpp>
#include <filesystem>

#include "desk/counted.h"
#include "seal/key_files.h"

namespace hearth::desk {

namespace {

void tell_problems(const checkin::FoundSlips& found, std::ostream& err) {
  for (const auto& problem : found.problems) err << problem.sentence() << '\n';
  if (found.bad + found.foreign > 0)
    err << "Not counted: "
        << counted(found.bad, "damaged or forged slip", "damaged or forged slips") << ", "
        << counted(found.foreign, "slip", "slips") << " for another key.\n";
  if (found.doubled > 0)
    err << counted(found.doubled, "slip was", "slips were")
        << " there more than once and counted once.\n";
}

}  // namespace

void add_slip_options(CLI::App& command, SlipOptions& options, const std::string& out_name) {
  command
      .add_option("STICK", options.sources,
                  "The slips: folders, such as a stick's, or single slip files")
      ->required()
      ->type_name("");
  command.add_option("--key", options.key, "The private key of the check-in")
      ->required()
      ->type_name("checkin.key");
  command.add_option("-o", options.out, "The file to write")->required()->type_name(out_name);
}

std::optional<checkin::FoundSlips> open_slips(const SlipOptions& options,
                                              const std::vector<std::string>& also_read,
                                              Call& call) {
  auto read = options.sources;
  read.push_back(options.key);
  read.insert(read.end(), also_read.begin(), also_read.end());
  for (const auto& file : read)
    if (std::filesystem::path(file).lexically_normal() ==
        std::filesystem::path(options.out).lexically_normal()) {
      call.refuse(kProblem,
                  options.out + ": This file is read by the call; name another one to write.");
      return std::nullopt;
    }
  const auto& files = call.around.files;
  const auto key = seal::read_private_key(files, options.key);
  if (!key) {
    call.refuse(kProblem, key.error().sentence());
    return std::nullopt;
  }
  checkin::SlipReader reader(*key);
  for (const auto& source : options.sources) reader.read(files, source);
  auto found = reader.found();
  tell_problems(found, call.around.err);
  if (found.slips > 0) return found;
  call.refuse(kProblem, "There is no slip that could be read, so nothing was written.");
  return std::nullopt;
}

}  // namespace hearth::desk
