// A place that helps in words: what cards, filters and the place's own screen say of it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/directory.h"
#include "listing/resource.h"
#include "listing/resource_terms.h"
#include "screens/screen.h"
#include "ui/pills.h"

namespace hearth::screens {

// `code`: of listing::categories(), or catalog::kOtherHelp.
std::string_view category_name(const ui::Words& words, std::string_view code);
ui::Icon category_icon(std::string_view code);
// A kind in words; as written where it is none of Hearth's, empty where there is none.
std::string kind_name(const ui::Words& words, const listing::Resource& resource);
std::string_view term_name(const ui::Words& words, listing::TermGroup group, std::string_view code);

// "14 places".
std::string places_words(const ui::Words& words, int places);

// "Open now, until 6:00 PM". It never says more than the hours do.
struct OpeningWords {
  std::string text;
  ui::PillKind kind = ui::PillKind::plain;
  ui::Icon icon = ui::Icon::clock;
};
OpeningWords opening_words(const Stage& stage, std::uint32_t resource);

// "1.2 miles northeast"; empty where it is not known.
std::string way_words(const Stage& stage, std::uint32_t resource);
// Where it is, in a line of a card: the way and the street; "Online"; that it is kept private.
struct WhereWords {
  ui::Icon icon = ui::Icon::pin;
  std::string text;
};
WhereWords where_words(const Stage& stage, std::uint32_t resource);
// Helps from afar: nobody goes there.
bool is_online(const listing::Resource& resource);

// What helps to decide, most telling first: free, no papers needed, languages, who it is for.
std::vector<ui::Pill> deciding_pills(const Stage& stage, const listing::Resource& resource);

// "Last checked on June 2", "… more than a year ago. Call first.", that it is not known.
std::string checked_words(const Stage& stage, const listing::Resource& resource);

}  // namespace hearth::screens
