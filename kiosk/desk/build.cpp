// build: a data folder -> a signed pack.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/pack_files.h"
#include "desk/secret_key.h"
#include "pack/archive.h"
#include "pack/bundle.h"
#include "pack/pack_reader.h"
#include "seal/signature.h"
#include "trust/claim.h"

namespace hearth::desk {

namespace {

struct Options {
  std::string folder, key, pack;
};

base::Error in_manifest(std::string sentence) {
  return {std::move(sentence), "pack.toml"};
}

// What the folder has to say for a pack, besides being without errors.
base::Status check_for_pack(const listing::Center& center) {
  if (center.sequence < 1)
    return in_manifest(
        "A pack needs a sequence; write sequence = 1, and one more with every pack after it.");
  if (!center.issued)
    return in_manifest("A pack needs the day it was issued; write issued = 2026-11-20T14:00:00Z.");
  return {};
}

// The bytes of the pack, which a kiosk would read.
base::Result<std::string> pack_of(const pack::Bundle& bundle, const std::string& folder) {
  auto bytes = pack::zip(bundle.files);
  if (!bytes) return bytes;
  const auto reading = pack::read_pack(*bytes);
  if (const auto* refused = std::get_if<trust::Refused>(&reading))
    return base::Error{"The kiosk would not take this pack. " + trust::sentence(*refused), folder};
  return bytes;
}

void tell(const Options& options, const pack::Reading& reading, const pack::Bundle& bundle,
          std::size_t size, const Surroundings& around) {
  const auto& center = reading.listing.center;
  around.out << options.pack << ": " << center.title << ", pack " << center.sequence << ", "
             << counted(bundle.files.size(), "file", "files") << ", " << (size + 1023) / 1024
             << " KB.\n"
             << "Copy it to the folder \"hearth\" of a stick, together with "
             << signature_beside(options.pack) << ".\n"
             << std::flush;
  for (const auto& name : bundle.left_out)
    around.err << "hearth-pack: " << name << " was left out, since Hearth does not read it.\n";
  if (!reading.warnings.empty())
    around.err << "hearth-pack: There " << (reading.warnings.size() == 1 ? "is " : "are ")
               << counted(reading.warnings.size(), "warning", "warnings")
               << "; \"hearth-pack check " << options.folder << "\" names each.\n";
}

void build(const Options& options, Call& call) {
  auto& files = call.around.files;
  const auto fail = [&](const base::Error& error) { call.refuse(kProblem, error.sentence()); };
  if (const auto entries = files.list(options.folder); !entries) return fail(entries.error());
  const auto reading = pack::read_folder(files, options.folder);
  if (!reading) return fail(reading.error());
  if (!reading->errors.empty()) {
    for (const auto& error : reading->errors) call.around.err << pack::describe(error) << '\n';
    return call.refuse(kProblem, "No pack was built, since the folder has " +
                                     counted(reading->errors.size(), "error", "errors") + ".");
  }
  const auto& center = reading->listing.center;
  if (const auto status = check_for_pack(center); !status) return fail(status.error());
  const auto bundle = pack::bundle(files, options.folder);
  if (!bundle) return fail(bundle.error());
  const auto bytes = pack_of(*bundle, options.folder);
  if (!bytes) return fail(bytes.error());
  const auto key = open_key(call.around, options.key);
  if (!key) return fail(key.error());
  const auto signature = seal::sign(*bytes, *key, trust::write_claim({center.id, center.sequence}));
  if (const auto written = files.replace(options.pack, *bytes); !written)
    return fail(written.error());
  if (const auto written = files.replace(signature_beside(options.pack), signature); !written)
    return fail(written.error());
  tell(options, *reading, *bundle, bytes->size(), call.around);
}

}  // namespace

void add_build(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand("build", "Makes a signed pack of a data folder");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR", options->folder, "The data folder")->required()->type_name("");
  command->add_option("--key", options->key, "The secret key to sign with, pack.key")
      ->required()
      ->type_name("FILE");
  command->add_option("-o", options->pack, "The pack, such as fernbrook-42.hearthpack")
      ->required()
      ->type_name("PACK");
  command->callback([options, &call] { build(*options, call); });
}

}  // namespace hearth::desk
