// trust: the next version of a trust list. It is made from the list that the kiosk has now, and as
// long as nobody signed it, further changes go into the same one: a key that takes another's place
// is one version, not two.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>

#include "desk/commands.h"
#include "desk/pack_files.h"
#include "desk/secret_key.h"
#include "desk/trust_words.h"
#include "seal/signature.h"

namespace hearth::desk {

namespace {

using base::Error;
using base::Result;
using base::Status;
namespace fs = std::filesystem;

struct Options {
  std::string list, key, name, next;
  std::int64_t threshold = 0;  // 0: as it was
};

bool is_signed(const base::Files& files, const fs::path& list) {
  const auto entries = files.list(list.has_parent_path() ? list.parent_path() : fs::path("."));
  return entries && std::any_of(entries->begin(), entries->end(), [](const auto& entry) {
           return entry.name.starts_with(std::string(trust::kTrustFile) + '.') &&
                  entry.name.ends_with(".minisig");
         });
}

// The list to change: what was begun already, or the one now in use with the next version.
Result<trust::TrustList> next_list(const base::Files& files, const Options& options) {
  auto now = read_trust_file(files, options.list);
  if (!now) return now;
  ++now->version;
  if (!files.exists(options.next)) return now;
  auto begun = read_trust_file(files, options.next);
  if (!begun) return begun;
  if (begun->version != now->version)
    return Error{"This list does not come right after " + options.list +
                     "; name a new file for the next one.",
                 options.next};
  if (is_signed(files, options.next))
    return Error{"This list is signed already; take it and its signatures away to begin again.",
                 options.next};
  return begun;
}

Status set_threshold(trust::TrustList& list, std::int64_t threshold) {
  const auto count = static_cast<std::int64_t>(list.keys.size());
  if (threshold > count)
    return Error{"The threshold cannot be more than the " + std::to_string(count) +
                     (count == 1 ? " key of the list." : " keys of the list."),
                 ""};
  if (threshold > 0) list.threshold = threshold;
  list.threshold = std::min(list.threshold, count);
  return {};
}

Status add(const base::Files& files, const Options& options, trust::TrustList& list) {
  const auto text = files.read(options.key, trust::kLargestTrustFile);
  if (!text) return text.error();
  const auto key = seal::VerifyingKey::parse_file(*text);
  if (!key) return Error{key.error().message, options.key};
  if (list.find(key->number()) != nullptr)
    return Error{"This key is in the list already.", options.key};
  if (list.keys.size() == trust::kMostKeys)
    return Error{"The list is full; remove a key first.", ""};
  if (auto status = trust::check_name(options.name); !status) return status;
  list.keys.push_back({options.name, *key});
  return {};
}

Status remove(const Options& options, trust::TrustList& list) {
  const auto is_meant = [&](const trust::TrustedKey& one) {
    return one.name == options.key || seal::shown(one.key.number()) == options.key;
  };
  const auto count = std::count_if(list.keys.begin(), list.keys.end(), is_meant);
  if (count == 0)
    return Error{
        "No key of the list has this name or number; \"hearth-pack trust show\" tells them.",
        options.key};
  if (count > 1) return Error{"Several keys have this name; give the number.", options.key};
  if (list.keys.size() == 1)
    return Error{"The last key cannot be removed; add the one that takes its place first.",
                 options.key};
  std::erase_if(list.keys, is_meant);
  return {};
}

void change(const Options& options, Call& call, bool adds) {
  auto& files = call.around.files;
  const auto fail = [&](const Error& error) { call.refuse(kProblem, error.sentence()); };
  auto list = next_list(files, options);
  if (!list) return fail(list.error());
  if (const auto done = adds ? add(files, options, *list) : remove(options, *list); !done)
    return fail(done.error());
  if (const auto done = set_threshold(*list, options.threshold); !done) return fail(done.error());
  if (const auto written = files.replace(options.next, trust::write_trust_list(*list)); !written)
    return fail(written.error());
  print_list(call.around.out, *list);
  call.around.out << "Next: sign it with keys of the list before it, and with its own:\n"
                  << "  hearth-pack trust sign " << options.next << " --key pack.key\n"
                  << "Then copy it and its signatures to the folder \"hearth\" of a stick.\n";
}

void sign(const Options& options, Call& call) {
  auto& files = call.around.files;
  const auto fail = [&](const Error& error) { call.refuse(kProblem, error.sentence()); };
  const fs::path path(options.list);
  if (path.filename() != trust::kTrustFile)
    return call.refuse(kProblem, options.list +
                                     ": A trust list is signed under the name that it has "
                                     "on the stick; call it trust.toml.");
  const auto list = read_trust_file(files, options.list);
  if (!list) return fail(list.error());
  const auto text = files.read(path, trust::kLargestTrustFile);
  if (!text) return fail(text.error());
  const auto key = open_key(call.around, options.key);
  if (!key) return fail(key.error());
  const auto name = path.parent_path() / trust::signature_name(key->verifying().number());
  const auto signature = seal::sign(*text, *key, "hearth-trust:" + std::to_string(list->version));
  if (const auto written = files.replace(name, signature); !written) return fail(written.error());
  const auto* const own = list->find(key->verifying().number());
  call.around.out << name.string() << ": signed by "
                  << (own == nullptr ? std::string("a key that is not in this list") : own->name)
                  << ".\n";
}

void show(const Options& options, Call& call) {
  const auto list = read_trust_file(call.around.files, options.list);
  if (!list) return call.refuse(kProblem, list.error().sentence());
  print_list(call.around.out, *list);
  call.around.out << "To compare on a kiosk that takes it as its first:\n";
  if (const auto done = print_six_words(call.around.out, *list); !done)
    call.refuse(kProblem, done.error().sentence());
}

CLI::App* command(CLI::App& trust, const char* name, const char* says, const char* list,
                  const std::shared_ptr<Options>& options) {
  auto* const added = trust.add_subcommand(name, says);
  added->add_option("LIST", options->list, list)->required()->type_name("");
  return added;
}

void add_next(CLI::App* command, const std::shared_ptr<Options>& options) {
  command->add_option("-o", options->next, "The next list, such as next/trust.toml")
      ->required()
      ->type_name("FILE");
  command
      ->add_option("--threshold", options->threshold,
                   "How many of its keys have to sign the list after it")
      ->check(CLI::PositiveNumber)
      ->type_name("N");
}

}  // namespace

void add_trust(CLI::App& program, Call& call) {
  auto* const trust =
      program.add_subcommand("trust", "Makes and signs the next version of a trust list");
  trust->require_subcommand(1);
  const auto options = std::make_shared<Options>();
  constexpr const char* kNow = "The trust list that the kiosk has now";

  auto* const adds = command(*trust, "add", "Adds a key", kNow, options);
  adds->add_option("KEY", options->key, "The .pub file of the new key")->required()->type_name("");
  adds->add_option("--name", options->name, "Whose it is, such as \"Front office\"")
      ->required()
      ->type_name("NAME");
  add_next(adds, options);
  adds->callback([options, &call] { change(*options, call, true); });

  auto* const removes = command(*trust, "remove", "Removes a key", kNow, options);
  removes->add_option("KEY", options->key, "Its name or its number")->required()->type_name("");
  add_next(removes, options);
  removes->callback([options, &call] { change(*options, call, false); });

  auto* const signs = command(*trust, "sign", "Signs a list", "The next list, trust.toml", options);
  signs->add_option("--key", options->key, "A secret key, pack.key")->required()->type_name("FILE");
  signs->callback([options, &call] { sign(*options, call); });

  auto* const shows = command(*trust, "show", "Shows who is in a list, and its six words",
                              "The trust list", options);
  shows->callback([options, &call] { show(*options, call); });
}

}  // namespace hearth::desk
