#include "screens/resource_take_along.h"

#include "listing/phone_link.h"
#include "listing/phone_number.h"
#include "screens/resource_hours.h"
#include "screens/resource_words.h"
#include "screens/scan_cards.h"

namespace hearth::screens {

namespace {

// In a language that is written from left to right nothing turns around: what isolates parts of a
// phrase only makes the code larger.
std::string for_phone(const Stage& stage, std::string text) {
  if (stage.words().rtl()) return text;
  for (const std::string_view mark : {"\u2066", "\u2067", "\u2068", "\u2069"})
    for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.erase(at, mark.size());
  return text;
}

std::string plain_text(const Stage& stage, std::uint32_t index) {
  const auto& resource = stage.catalog.resource(index);
  const auto* hours = stage.catalog.directory().opening().hours(index);
  const auto told = hours ? hours_lines(stage, *hours) : std::string();
  return for_phone(stage,
                   joined({stage.choose(resource.name).text, resource.address,
                           hours ? std::string_view(told) : stage.choose(resource.hours).text,
                           listing::shown_number(resource.phone, stage.catalog.center().country),
                           resource.website},
                          "\n"));
}

}  // namespace

std::vector<ui::QrCard> take_resource_along(const Stage& stage, std::uint32_t index) {
  const auto& words = stage.words();
  const auto& resource = stage.catalog.resource(index);
  const auto& country = stage.catalog.center().country;
  std::vector<ui::QrCard> cards;
  add_scan_card(cards, plain_text(stage, index),
                resource.address.empty() ? words.tr("Name and number")
                                         : words.tr("Address, hours and number"),
                words.tr("Shows these words on your phone. We can’t see who scans."));
  add_scan_card(cards, listing::call_link(resource.phone, country).value_or(""),
                words.tr("Scan to call"),
                words.tr("Calls this place from your phone. We can’t see who scans."));
  add_scan_card(cards, listing::text_link(resource.text_line, "", country).value_or(""),
                words.tr("Scan to text"),
                words.tr("Begins a text message on your phone. We can’t see who scans."));
  if (is_link(resource.website))
    add_scan_card(cards, resource.website, words.tr("Website"),
                  words.tr("Opens their website on your phone. We can’t see who scans."));
  return cards;
}

}  // namespace hearth::screens
