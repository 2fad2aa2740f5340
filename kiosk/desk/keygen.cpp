// keygen: all keys of a center, and the trust list that its kiosk begins with.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

#include "desk/commands.h"
#include "desk/trust_words.h"
#include "seal/key_files.h"
#include "seal/signing_key.h"
#include "trust/trust_list.h"

namespace hearth::desk {

namespace {

using base::Error;
using base::Result;
using base::Status;
namespace fs = std::filesystem;

constexpr const char* kSecretKey = "pack.key";
constexpr const char* kPublicKey = "pack.pub";

struct Options {
  std::string folder, name = "Front office";
  bool no_password = false;
};

Status nothing_there(const base::Files& files, const fs::path& folder) {
  for (const auto* name :
       {kSecretKey, kPublicKey, seal::kPrivateKeyFile, seal::kPublicKeyFile, trust::kTrustFile})
    if (files.exists(folder / name))
      return Error{"There is a key already, and it is left as it is; name another folder.",
                   (folder / name).string()};
  return {};
}

// Typed twice, since nobody sees what is typed and a slip would cost the key.
Result<Password> new_password(const AskPassword& ask) {
  auto password = ask("Password for pack.key: ");
  if (!password) return password;
  if (password->length == 0)
    return Error{"The password is empty; type one, or say --no-password.", ""};
  const auto again = ask("The same again: ");
  if (!again) return again.error();
  const auto a = password->letters(), b = again->letters();
  if (!std::equal(a.begin(), a.end(), b.begin(), b.end()))
    return Error{"The two passwords are not the same; nothing was made.", ""};
  return password;
}

Result<std::string> secret_file(const seal::SigningKey& key, const Options& options,
                                const Surroundings& around) {
  if (options.no_password) return key.file({});
  const auto password = new_password(around.ask_password);
  if (!password) return password.error();
  return key.file(password->letters(), around.stretching);
}

// The secret key first: it is worth keeping without the others, which are worth nothing without it.
Status write_all(base::Files& files, const fs::path& folder, std::string secret,
                 const seal::SigningKey& key, const seal::PrivateKey& checkin,
                 const trust::TrustList& list) {
  auto status = files.replace(folder / kSecretKey, secret, {.owner_only = true});
  seal::wipe(secret);
  if (status) status = files.replace(folder / kPublicKey, key.verifying().file());
  if (status) status = seal::write_keys(files, folder, checkin);
  if (status) status = files.replace(folder / trust::kTrustFile, trust::write_trust_list(list));
  return status;
}

void make_keys(const Options& options, Call& call) {
  const auto& around = call.around;
  const fs::path folder(options.folder);
  const auto fail = [&](const Error& error) { call.refuse(kProblem, error.sentence()); };
  if (const auto status = nothing_there(around.files, folder); !status) return fail(status.error());
  if (const auto status = trust::check_name(options.name); !status)
    return call.refuse(kWordsAreOff, "--name: " + status.error().message);
  const auto key = seal::SigningKey::generate();
  if (!key) return fail(key.error());
  const auto checkin = seal::PrivateKey::generate();
  if (!checkin) return fail(checkin.error());
  const trust::TrustList list{1, 1, {{options.name, key->verifying()}}};
  auto secret = secret_file(*key, options, around);
  if (!secret) return fail(secret.error());
  if (const auto status = write_all(around.files, folder, *std::move(secret), *key, *checkin, list);
      !status)
    return fail(status.error());
  around.out << "The keys of your center lie in " << options.folder << ".\n\n"
             << "pack.key signs packs. Keep it, and a copy, where only those can get at it who may "
                "change\n"
             << "what the kiosk shows" << (options.no_password ? "; it has no password.\n" : ".\n")
             << "checkin.key opens what visitors answered. Keep it, and a copy, where only those "
                "can get at\n"
             << "it who may read answers, and never bring it to the kiosk. It has no password: "
                "whoever has\n"
             << "it can read every slip. Without it nobody can.\n\n"
             << "Next: write this into pack.toml:\n\n"
             << "[checkin]\npublic_key = \"" << checkin->public_key().word() << "\"\n\n"
             << "Copy trust.toml to the folder \"hearth\" of the first stick. The kiosk will show "
                "six words\n"
             << "then; go on only if they are these:\n\n";
  if (const auto done = print_six_words(around.out, list); !done) fail(done.error());
}

}  // namespace

void add_keygen(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("keygen", "Makes the keys of a center, and its first trust list");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR", options->folder, "The folder to write them into")
      ->required()
      ->type_name("");
  command->add_option("--name", options->name, "Whose the key is; \"Front office\" without it")
      ->type_name("NAME");
  command->add_flag("--no-password", options->no_password, "Leaves pack.key without a password");
  command->callback([options, &call] { make_keys(*options, call); });
}

}  // namespace hearth::desk
