// The words by which rows are found, from the program's own files: the names of all that Hearth
// names, in every interface language, and the table of what people say.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/files.h"
#include "base/result.h"
#include "catalog/vocabulary.h"

namespace hearth::sync {

// `assets`: the folder with lang/ and synonyms.tsv. A file that is missing or damaged is passed
// over: rows are then found by their own words.
catalog::Vocabulary load_vocabulary(const base::Files& files, const std::filesystem::path& assets);

// Lines of what is said, a tab, what it means with commas between several. "#" begins a comment.
std::vector<catalog::Vocabulary::Synonym> read_synonyms(std::string_view table);

}  // namespace hearth::sync
