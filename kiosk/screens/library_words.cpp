#include "screens/library_words.h"

#include <algorithm>
#include <iterator>

#include "base/translatable.h"

namespace hearth::screens {

namespace {

struct Section {
  std::string_view code;
  const char* name;
  ui::Icon icon;
  const char* brief = nullptr;  // where the name is long
};

constexpr Section kSections[] = {
    {"new-here", N_("First steps"), ui::Icon::sprout},
    {"peer-support", N_("Peer support"), ui::Icon::peers},
    {"choosing-a-group", N_("Choosing a group"), ui::Icon::people, N_("Groups")},
    {"daily-life", N_("Daily life"), ui::Icon::sun},
    {"setbacks", N_("After a slip"), ui::Icon::undo},
    {"families", N_("Families and friends"), ui::Icon::family, N_("Families")},
    {"stories", N_("Stories"), ui::Icon::book},
    {"become-a-peer", N_("Becoming a peer"), ui::Icon::hand, N_("Be a peer")},
    {"rights", N_("Your rights"), ui::Icon::shield},
};

const Section* find_section(std::string_view code) {
  const auto* found = std::find_if(std::begin(kSections), std::end(kSections),
                                   [&](const Section& one) { return one.code == code; });
  return found == std::end(kSections) ? nullptr : found;
}

}  // namespace

std::vector<listing::ChosenArticle> library_of(const Stage& stage) {
  return listing::library(stage.catalog.articles(), stage.visit.language,
                          stage.catalog.center().languages.front());
}

std::string section_name(const ui::Words& words, std::string_view section) {
  const auto* known = find_section(section);
  return std::string(known ? words.tr(known->name) : section);
}

std::string section_brief(const ui::Words& words, std::string_view section) {
  const auto* known = find_section(section);
  return known && known->brief ? std::string(words.tr(known->brief)) : std::string();
}

ui::Icon section_icon(std::string_view section) {
  const auto* known = find_section(section);
  return known ? known->icon : ui::Icon::learn;
}

std::string reading_time(const ui::Words& words, const listing::Article& article) {
  return words.phrase("{minutes} min", {{"minutes", listing::minutes_to_read(article)}});
}

const std::string& article_line(const listing::Article& article) {
  return article.author.empty() ? article.summary : article.author;
}

}  // namespace hearth::screens
