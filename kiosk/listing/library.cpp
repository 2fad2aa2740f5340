#include "listing/library.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace hearth::listing {

namespace {

constexpr std::string_view kSections[] = {"new-here",     "peer-support", "choosing-a-group",
                                          "daily-life",   "setbacks",     "families",
                                          "stories",      "become-a-peer", "rights"};
constexpr std::size_t kWordsAMinute = 160;

auto place_of(const ChosenArticle& chosen) {
  const auto& article = *chosen.article;
  const auto known = std::find(std::begin(kSections), std::end(kSections), article.section);
  return std::tuple(known - std::begin(kSections), article.section.empty(),
                    std::string_view(article.section), article.order,
                    std::string_view(article.title), std::string_view(article.name));
}

}  // namespace

std::vector<ChosenArticle> library(std::span<const Article> articles, std::string_view language,
                                   std::string_view first_language) {
  std::set<std::string_view> names;
  for (const auto& article : articles) names.insert(article.name);
  names.erase(kSafetyCard);
  std::vector<ChosenArticle> all;
  for (const auto name : names)
    all.push_back(choose_article(articles, name, language, first_language));
  std::sort(all.begin(), all.end(), [](const ChosenArticle& a, const ChosenArticle& b) {
    return place_of(a) < place_of(b);
  });
  return all;
}

std::vector<std::string> sections_of(const std::vector<ChosenArticle>& library) {
  std::vector<std::string> sections;
  for (const auto& chosen : library) {
    const auto& section = chosen.article->section;
    if (!section.empty() && (sections.empty() || sections.back() != section))
      sections.push_back(section);
  }
  return sections;
}

const Article* next_article(const std::vector<ChosenArticle>& library, std::string_view name) {
  const auto here = std::find_if(library.begin(), library.end(), [&](const ChosenArticle& one) {
    return one.article->name == name;
  });
  if (here == library.end() || std::next(here) == library.end()) return nullptr;
  const auto* next = std::next(here)->article;
  return next->section == here->article->section ? next : nullptr;
}

int minutes_to_read(const Article& article) {
  std::size_t words = 0;
  bool within = false;
  for (const char letter : article.body) {
    const bool space = letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    if (!space && !within) ++words;
    within = !space;
  }
  return static_cast<int>(std::max<std::size_t>(1, (words + kWordsAMinute / 2) / kWordsAMinute));
}

}  // namespace hearth::listing
