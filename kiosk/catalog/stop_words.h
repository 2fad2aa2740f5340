// Words that say nothing of what is looked for, in the languages of the synonyms; folded.
#pragma once

#include <string_view>

namespace hearth::catalog {

bool is_stop_word(std::string_view folded);

}  // namespace hearth::catalog
