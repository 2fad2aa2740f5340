// The library in a visitor's words: its sections, how long a page takes to read.
#pragma once

#include <string>
#include <string_view>

#include "listing/library.h"
#include "screens/screen.h"

namespace hearth::screens {

// All articles as this visitor finds them.
std::vector<listing::ChosenArticle> library_of(const Stage& stage);

// A section of the center's own is called as it is written.
std::string section_name(const ui::Words& words, std::string_view section);
// In a word, for a narrow place; empty where the name is short.
std::string section_brief(const ui::Words& words, std::string_view section);
ui::Icon section_icon(std::string_view section);

// "3 min".
std::string reading_time(const ui::Words& words, const listing::Article& article);

// Who tells it, or what it is about.
const std::string& article_line(const listing::Article& article);

}  // namespace hearth::screens
