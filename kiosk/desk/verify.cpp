// verify: would a kiosk with this trust list take this pack? Only how far it has come is not known.
#include <CLI/CLI.hpp>
#include <memory>

#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/one_line.h"
#include "desk/pack_files.h"
#include "pack/pack_reader.h"
#include "trust/judge.h"

namespace hearth::desk {

namespace {

struct Options {
  std::string pack, trust;
};

void verify(const Options& options, Call& call) {
  const auto refuse = [&](const trust::Refused& refused) {
    call.refuse(kProblem, options.pack + ": " + trust::sentence(refused));
  };
  auto list = read_trust_file(call.around.files, options.trust);
  if (!list) return call.refuse(kProblem, list.error().sentence());
  const auto found = read_pack_files(call.around.files, options.pack);
  if (!found) return call.refuse(kProblem, found.error().sentence());
  const auto judgement = trust::judge({*std::move(list), {}, {}}, found->bytes, found->signature);
  if (const auto* refused = std::get_if<trust::Refused>(&judgement)) return refuse(*refused);
  const auto& accepted = std::get<trust::Accepted>(judgement);
  const auto read = pack::read_pack(found->bytes);
  if (const auto* refused = std::get_if<trust::Refused>(&read)) return refuse(*refused);
  const auto& reading = std::get<pack::Reading>(read);
  const auto& center = reading.listing.center;
  if (const auto refused = trust::contradiction(accepted.claim, center.id, center.sequence))
    return refuse(*refused);
  call.around.out << options.pack << ": " << one_line(center.title) << " (" << center.id
                  << "), pack " << center.sequence << ", signed by " << accepted.key.name << " ("
                  << seal::shown(accepted.key.key.number()) << ").\n";
  if (!reading.errors.empty())
    call.around.err << "hearth-pack: The kiosk leaves out what has a mistake: "
                    << counted(reading.errors.size(), "row", "rows") << "; \"hearth-pack check "
                    << options.pack << "\" names each.\n";
}

}  // namespace

void add_verify(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("verify", "Tells whether a kiosk with a trust list takes a pack");
  const auto options = std::make_shared<Options>();
  command->add_option("PACK", options->pack, "The pack; its signature lies beside it")
      ->required()
      ->type_name("");
  command->add_option("--trust", options->trust, "The trust list, trust.toml")
      ->required()
      ->type_name("FILE");
  command->callback([options, &call] { verify(*options, call); });
}

}  // namespace hearth::desk
