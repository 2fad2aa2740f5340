// The library as one visitor finds it: every article once, in the order of its sections.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "listing/article.h"

namespace hearth::listing {

// The page of this name is the safety card, and no article of the library.
inline constexpr std::string_view kSafetyCard = "naloxone";

// Each name once, in the visitor's language or what stands in for it (choose_article): known
// sections first (data-pack.md, pages), then the center's own by name, then what has none; within a
// section by order, then by title.
std::vector<ChosenArticle> library(std::span<const Article> articles, std::string_view language,
                                   std::string_view first_language);

// The sections that have articles, in the library's order; what has none is not among them.
std::vector<std::string> sections_of(const std::vector<ChosenArticle>& library);

// What follows in the same section; null after its last, and where there is no such article.
const Article* next_article(const std::vector<ChosenArticle>& library, std::string_view name);

// Minutes to read it at 160 words a minute, calmly; at least 1. Words are what spaces part.
int minutes_to_read(const Article& article);

}  // namespace hearth::listing
