#include "catalog/group_match.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "catalog/group_seeker.h"

namespace hearth::catalog {

namespace {

using listing::GroupQuestion;

template <typename List, typename Item>
bool contains(const List& list, const Item& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::vector<GroupMatch> all_matches(const Catalog& catalog, const GroupSeeker& seeker,
                                    base::Instant now) {
  std::vector<GroupMatch> matches;
  std::unordered_map<std::uint32_t, std::size_t> places;
  for (const auto& candidate : candidates(catalog, now, kGroupDays)) {
    if (!seeker.may_come(candidate.meeting)) continue;
    GroupMatch match{candidate.meeting, candidate.occurrence, {}, {}};
    for (const auto question : seeker.asked())
      (seeker.meets(question, candidate) ? match.met : match.missed).push_back(question);
    // They come by start: a later one of the same meeting has to meet more.
    const auto [place, is_new] = places.try_emplace(candidate.meeting, matches.size());
    if (is_new)
      matches.push_back(std::move(match));
    else if (match.met.size() > matches[place->second].met.size())
      matches[place->second] = std::move(match);
  }
  return matches;
}

}  // namespace

bool welcomes_new_people(const Facts& facts) {
  return contains(facts.types, "BE") || contains(facts.expect, "greeter") ||
         contains(facts.expect, "listen-only");
}

std::vector<GroupMatch> group_matches(const Catalog& catalog, const GroupWish& wish) {
  const GroupSeeker seeker(catalog, wish.answers, wish.language, wish.now);
  auto matches = all_matches(catalog, seeker, wish.now);
  const auto rank = [&](const GroupMatch& match) {
    const auto& facts = catalog.facts(match.meeting);
    return std::tuple(!contains(match.met, GroupQuestion::language),
                      !(seeker.asks_for_family() && contains(match.met, GroupQuestion::support)),
                      match.missed.size(), !(seeker.unsure() && welcomes_new_people(facts)),
                      match.occurrence ? match.occurrence->start : base::Instant::max());
  };
  std::stable_sort(matches.begin(), matches.end(),
                   [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  const auto misses = [](const GroupMatch& match) { return !match.missed.empty(); };
  const bool enough = matches.size() - static_cast<std::size_t>(
                                           std::count_if(matches.begin(), matches.end(), misses)) >=
                      kEnoughMatches;
  if (enough) std::erase_if(matches, misses);
  const auto most = enough ? kMostMatches : kEnoughMatches;
  if (matches.size() > most) matches.resize(most);
  return matches;
}

}  // namespace hearth::catalog
