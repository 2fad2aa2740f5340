#include "listing/article.h"

#include "listing/translated.h"

namespace hearth::listing {

ChosenArticle choose_article(std::span<const Article> articles, std::string_view name,
                             std::string_view language, std::string_view first_language) {
  // The titles stand in for the articles, so that one rule holds for all texts.
  Translated titles;
  for (const auto& article : articles) {
    if (article.name != name) continue;
    if (article.language == first_language)
      titles.plain = article.title;
    else
      titles.others.emplace(article.language, article.title);
  }
  if (titles.empty()) return {};
  const auto chosen = choose(titles, language, first_language);
  for (const auto& article : articles)
    if (article.name == name && article.language == chosen.language)
      return {&article, chosen.as_asked};
  return {};
}

}  // namespace hearth::listing
