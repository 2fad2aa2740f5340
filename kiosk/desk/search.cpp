// search: what the kiosk finds for words.
#include <CLI/CLI.hpp>
#include <memory>

#include "base/assets.h"
#include "catalog/catalog.h"
#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/json_out.h"
#include "sync/vocabulary.h"

namespace hearth::desk {

namespace {

struct Options {
  std::string folder, words, language;
  std::size_t limit = 20;
  bool json = false;
};

const char* name_of(catalog::FoundKind kind) {
  switch (kind) {
    case catalog::FoundKind::category:
      return "category";
    case catalog::FoundKind::kind:
      return "kind";
    case catalog::FoundKind::meeting:
      return "meeting";
    case catalog::FoundKind::resource:
      return "resource";
    case catalog::FoundKind::page:
      break;
  }
  return "page";
}

void search(const Options& options, Call& call) {
  const auto reading = read_listing(call.around, options.folder);
  if (!reading) return call.refuse(kProblem, reading.error().sentence());
  const auto assets = base::find_assets();
  if (!assets) return call.refuse(kProblem, assets.error().sentence());
  const auto image =
      catalog::image(reading->listing, sync::load_vocabulary(call.around.files, *assets));
  if (!image) return call.refuse(kProblem, image.error().sentence());
  const auto catalog = catalog::Catalog::open_image(*image);
  if (!catalog) return call.refuse(kProblem, catalog.error().sentence());

  const auto language =
      options.language.empty() ? catalog->center().languages.front() : options.language;
  const auto found = catalog->search(options.words, language, options.limit);
  auto& out = call.around.out;
  if (options.json) {
    auto json = Json::array();
    for (const auto& one : found)
      json.push_back({{"kind", name_of(one.kind)}, {"id", one.id}, {"title", one.title}});
    return print(out, json);
  }
  for (const auto& one : found) {
    std::string kind = name_of(one.kind);
    kind.resize(10, ' ');
    out << kind << one.title << " (" << one.id << ")\n";
  }
  if (found.empty()) out << "Nothing is found.\n";
}

}  // namespace

void add_search(CLI::App& program, Call& call) {
  auto* const command = program.add_subcommand(
      "search", "Finds meetings, places and pages, the best first, as the kiosk does");
  const auto options = std::make_shared<Options>();
  command->add_option("DIR|PACK", options->folder, "The data folder, or a pack")
      ->required()
      ->type_name("");
  command->add_option("WORDS", options->words, "What is looked for; quotation marks around several")
      ->required()
      ->type_name("");
  command
      ->add_option("--language", options->language,
                   "Titles in this language, such as es; else the folder's first")
      ->type_name("CODE");
  command->add_option("--limit", options->limit, "At most so many; else 20")
      ->check(CLI::Range(1, 1000))
      ->type_name("N");
  command->add_flag("--json", options->json, "Prints JSON");
  command->callback([options, &call] { search(*options, call); });
}

}  // namespace hearth::desk
