// keygen: the keys of a center. For now those of the check-in.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>

#include "desk/commands.h"
#include "seal/key_files.h"

namespace hearth::desk {

namespace {

struct Options {
  std::string folder;
  bool no_password = false;
};

void make_keys(const std::string& folder, Call& call) {
  const auto key = seal::PrivateKey::generate();
  if (!key) return call.refuse(kProblem, key.error().sentence());
  if (const auto written = seal::write_keys(call.around.files, folder, *key); !written)
    return call.refuse(kProblem, written.error().sentence());
  const auto path = std::filesystem::path(folder);
  call.around.out << "The keys of the check-in (" << seal::shown(key->public_key().fingerprint())
                  << ") lie in " << folder << ".\n"
                  << "Next: write this into pack.toml:\n\n"
                  << "[checkin]\npublic_key = \"" << key->public_key().word() << "\"\n\n"
                  << "Keep " << (path / seal::kPrivateKeyFile).string()
                  << " and a copy of it where only those can get at it who may read\n"
                     "answers, and never bring it to the kiosk. It has no password: whoever has "
                     "it can read every\nslip. Without it nobody can.\n";
}

}  // namespace

void add_keygen(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand("keygen", "Makes the keys of the check-in");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR", options->folder, "The folder to write them into")
      ->required()
      ->type_name("");
  command->add_flag("--no-password", options->no_password,
                    "Leaves the private key without a password, as it always is for now");
  command->callback([options, &call] { make_keys(options->folder, call); });
}

}  // namespace hearth::desk
