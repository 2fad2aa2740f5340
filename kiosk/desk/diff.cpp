// diff: what is new, changed or gone from one folder or pack to another.
#include <CLI/CLI.hpp>
#include <map>
#include <memory>

#include "desk/center_folder.h"
#include "desk/changed_columns.h"
#include "desk/commands.h"
#include "desk/counted.h"
#include "desk/one_line.h"

namespace hearth::desk {

namespace {

using listing::Article;
using listing::Meeting;
using listing::Notice;
using listing::Resource;

std::string key(const Article& page) {
  return page.name + '.' + page.language;
}
template <typename Row>
std::string key(const Row& row) {
  return row.id;
}

std::string name(const Meeting& meeting) {
  return meeting.name.plain;
}
std::string name(const Resource& resource) {
  return resource.name.plain;
}
std::string name(const Notice& notice) {
  return notice.title.plain;
}
std::string name(const Article& page) {
  return page.title + " (" + page.language + ')';
}

template <typename Row>
struct Pair {
  const Row* before = nullptr;
  const Row* after = nullptr;
};

// A row without an ID gets one from its name and time; so what moved to another time is found by
// its name, where only one of this name went and only one came.
template <typename Row>
void pair_by_name(std::vector<Pair<Row>>& pairs) {
  std::map<std::string, std::vector<Pair<Row>*>> alone;
  for (auto& pair : pairs)
    if (pair.before == nullptr || pair.after == nullptr)
      alone[name(pair.before != nullptr ? *pair.before : *pair.after)].push_back(&pair);
  for (auto& [said, both] : alone) {
    if (both.size() != 2 || (both[0]->before == nullptr) == (both[1]->before == nullptr)) continue;
    auto& gone = both[0]->before != nullptr ? *both[0] : *both[1];
    auto& come = both[0]->before != nullptr ? *both[1] : *both[0];
    gone.after = std::exchange(come.after, nullptr);
  }
}

// In the order of the earlier listing, then what is new in the order of the later.
template <typename Row>
std::vector<Pair<Row>> pairs_of(const std::vector<Row>& before, const std::vector<Row>& after) {
  std::vector<Pair<Row>> pairs;
  std::map<std::string, std::size_t> places;
  for (const auto& row : before) {
    places.emplace(key(row), pairs.size());
    pairs.push_back({&row, nullptr});
  }
  for (const auto& row : after) {
    const auto place = places.find(key(row));
    if (place != places.end() && pairs[place->second].after == nullptr)
      pairs[place->second].after = &row;
    else
      pairs.push_back({nullptr, &row});
  }
  pair_by_name(pairs);
  return pairs;
}

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
  for (const auto& [earlier, later] : pairs_of(before, after)) {
    if (earlier == nullptr && later == nullptr) continue;
    if (earlier == nullptr)
      lines.push_back("  new      " + one_line(name(*later)));
    else if (later == nullptr)
      lines.push_back("  gone     " + one_line(name(*earlier)));
    else if (!(*earlier == *later))
      lines.push_back("  changed  " + one_line(name(*later)) + ": " +
                      joined(ChangedColumns::between(*earlier, *later)));
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
    const auto columns = ChangedColumns::between(a.center, b.center);
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
