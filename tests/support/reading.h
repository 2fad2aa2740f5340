// The library as a visitor goes through it: to a card, to a page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/lobby.h"

namespace hearth::lobby {

// From home to the library, whatever the language.
void open_library(Lobby& lobby);

// On a page of what is shown; false: on none of them. It stays where it is found, else on the last.
bool turn_to(Lobby& lobby, std::string_view id);

// From the library to this article.
void open_article(Lobby& lobby, std::string_view name);

// The words of all text and headings on the page that is shown, apart from those on things to
// touch.
std::vector<std::string> words_on_page(const Lobby& lobby);

}  // namespace hearth::lobby
