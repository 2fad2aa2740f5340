// The library as a visitor goes through it: to a card, to a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/turning.h"

namespace hearth::lobby {

// From home to the library, whatever the language.
void open_library(Lobby& lobby);

// From the library to this article.
void open_article(Lobby& lobby, std::string_view name);

// The words of all text and headings on the page that is shown, apart from those on things to
// touch.
std::vector<std::string> words_on_page(const Lobby& lobby);

}  // namespace hearth::lobby
