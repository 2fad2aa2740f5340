// The words for the languages of a center, as far as there are words of ours. Loading takes some
// milliseconds a language, so it is done off the frame loop.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "listing/listing.h"
#include "ui/words.h"

namespace hearth::app {

struct Languages {
  std::vector<std::string> codes;                       // in the center's order; never empty
  std::map<std::string, ui::Words, std::less<>> words;  // by code

  // `assets`: the folder with lang/. A language without words of ours is passed over; English
  // stands in where none is left.
  static base::Result<Languages> load(const base::Files& files, const std::filesystem::path& assets,
                                      const listing::Center& center);
};

}  // namespace hearth::app
