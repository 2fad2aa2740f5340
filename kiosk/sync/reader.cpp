#include "sync/reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "catalog/catalog.h"
#include "pack/pack_reader.h"
#include "trust/judge.h"

namespace hearth::sync {

namespace {

using trust::Refusal;
using trust::Refused;

std::string on_one_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text;
}

PackSummary summary_of(const pack::Reading& reading) {
  const auto& listing = reading.listing;
  std::set<std::string_view> pages;
  for (const auto& article : listing.articles) pages.insert(article.name);
  std::set<std::pair<std::string_view, int>> rows;
  for (const auto& error : reading.errors) rows.emplace(error.file, error.line);
  return {on_one_line(listing.center.title),
          listing.center.issued,
          listing.center.expires,
          listing.meetings.size(),
          listing.resources.size(),
          pages.size(),
          listing.forms.size(),
          listing.notices.size(),
          rows.size()};
}

}  // namespace

ReadPack read_pack(std::string_view pack, const trust::Claim& claim,
                   const catalog::Vocabulary& vocabulary) {
  auto read = pack::read_pack(pack);
  if (auto* refused = std::get_if<Refused>(&read)) return *std::move(refused);
  const auto& reading = std::get<pack::Reading>(read);
  const auto& center = reading.listing.center;
  if (auto refused = trust::contradiction(claim, center.id, center.sequence))
    return *std::move(refused);
  auto image = catalog::image(reading.listing, vocabulary);
  if (!image) return Refused{Refusal::reading_too_hungry, ""};
  return BuiltPack{summary_of(reading), *std::move(image)};
}

}  // namespace hearth::sync
