// diff: what is new, changed or gone from one folder or pack to another.
#include <CLI/CLI.hpp>
#include <memory>

#include "catalog/changed_columns.h"
#include "catalog/row_pairs.h"
#include "desk/center_folder.h"
#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/one_line.h"

namespace hearth::desk {

namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

// True when there was anything to print.
template <typename Row>
bool print(std::ostream& out, const char* heading, const std::vector<Row>& before,
           const std::vector<Row>& after) {
  std::vector<std::string> lines;
  for (const auto& [earlier, later] : catalog::pairs_of(before, after)) {
    if (earlier == nullptr && later == nullptr) continue;
    if (earlier == nullptr)
      lines.push_back("  new      " + one_line(catalog::row_name(*later)));
    else if (later == nullptr)
      lines.push_back("  gone     " + one_line(catalog::row_name(*earlier)));
    else if (!(*earlier == *later))
      lines.push_back("  changed  " + one_line(catalog::row_name(*later)) + ": " +
                      joined(catalog::ChangedColumns::between(*earlier, *later)));
  }
  if (lines.empty()) return false;
  out << heading << '\n';
  for (const auto& line : lines) out << line << '\n';
  return true;
}

struct Options {
  std::string before, after;
};

void diff(const Options& options, Call& call) {
  const auto before = read_listing(call.around, options.before);
  if (!before) return call.refuse(kProblem, before.error().sentence());
  const auto after = read_listing(call.around, options.after);
  if (!after) return call.refuse(kProblem, after.error().sentence());
  const auto& a = before->listing;
  const auto& b = after->listing;
  auto& out = call.around.out;
  bool any = false;
  if (!(a.center == b.center)) {
    const auto columns = catalog::ChangedColumns::between(a.center, b.center);
    out << "CENTER\n  changed  " << (columns.empty() ? std::string("help lines") : joined(columns))
        << '\n';
    any = true;
  }
  any = print(out, "MEETINGS", a.meetings, b.meetings) || any;
  any = print(out, "RESOURCES", a.resources, b.resources) || any;
  any = print(out, "PAGES", a.articles, b.articles) || any;
  any = print(out, "NOTICES", a.notices, b.notices) || any;
  if (a.rooms != b.rooms) out << "ROOMS\n  changed\n";
  if (a.forms != b.forms) out << "FORMS\n  changed\n";
  if (!any && a.rooms == b.rooms && a.forms == b.forms) out << "Nothing has changed.\n";
}

}  // namespace

void add_diff(CLI::App& program, Call& call) {
  auto* const command =
      program.add_subcommand("diff", "Shows what is new, changed or gone between two packs");
  const auto options = std::make_shared<Options>();
  command->add_option("A", options->before, "The earlier folder or pack")
      ->required()
      ->type_name("");
  command->add_option("B", options->after, "The later folder or pack")->required()->type_name("");
  command->callback([options, &call] { diff(*options, call); });
}

}  // namespace hearth::desk
