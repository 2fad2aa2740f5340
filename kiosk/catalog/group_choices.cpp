#include "catalog/group_choices.h"

#include <algorithm>

#include "catalog/group_match.h"
#include "catalog/group_seeker.h"

namespace hearth::catalog {

namespace {

using listing::ChoiceGroup;
using listing::GroupAnswer;
using listing::GroupQuestion;

class Offering {
 public:
  Offering(const Catalog& catalog, std::string_view language, base::Instant now)
      : catalog_(catalog),
        language_(language),
        now_(now),
        candidates_(candidates(catalog, now, kGroupDays)) {
    for (const auto& candidate : candidates_) present_ |= catalog.choices().of(candidate.meeting);
  }

  // To how many meetings and times this answer leads by itself.
  std::ptrdiff_t leads_to(const GroupAnswer& answer) const {
    const GroupSeeker seeker(catalog_, {&answer, 1}, language_, now_);
    return std::count_if(candidates_.begin(), candidates_.end(), [&](const Candidate& candidate) {
      return seeker.meets(answer.question, candidate) && seeker.may_come(candidate.meeting);
    });
  }

  std::vector<GroupAnswer> of(GroupQuestion question,
                              std::initializer_list<std::string_view> values) const {
    std::vector<GroupAnswer> offers;
    for (const auto value : values)
      if (GroupAnswer answer{question, std::string(value)}; leads_to(answer) > 0)
        offers.push_back(std::move(answer));
    return offers;
  }

  // Of all that the listing has, the most frequent first.
  std::vector<GroupAnswer> of(GroupQuestion question, ChoiceGroup group) const {
    std::vector<std::pair<std::ptrdiff_t, GroupAnswer>> counted;
    const auto& options = catalog_.choices().options();
    for (std::size_t i = 0; i < options.size(); ++i) {
      const auto& option = options[i];
      if (option.choice.group != group || option.choice.value == "families" || !present_[i])
        continue;
      GroupAnswer answer{question, option.choice.value};
      if (const auto meetings = leads_to(answer); meetings > 0)
        counted.emplace_back(meetings, std::move(answer));
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<GroupAnswer> offers;
    for (auto& [meetings, answer] : counted) offers.push_back(std::move(answer));
    return offers;
  }

 private:
  const Catalog& catalog_;
  std::string_view language_;
  base::Instant now_;
  std::vector<Candidate> candidates_;
  ChoiceBits present_;  // that any of them has
};

void keep_most(std::vector<GroupAnswer>& offers) {
  if (offers.size() > kMostGroupChoices) offers.resize(kMostGroupChoices);
}

}  // namespace

std::vector<GroupAnswer> group_choices(const Catalog& catalog, std::string_view language,
                                       base::Instant now) {
  const Offering offering(catalog, language, now);
  auto all =
      offering.of(GroupQuestion::support, {"listen", "talk", "learn", "one-on-one", "family"});
  all.push_back({GroupQuestion::support, "unsure"});
  const auto ask = [&](std::vector<GroupAnswer> offers, std::size_t least) {
    if (offers.size() >= least) std::move(offers.begin(), offers.end(), std::back_inserter(all));
  };

  auto company = offering.of(GroupQuestion::company, ChoiceGroup::audience);
  keep_most(company);
  company.insert(company.begin(), {GroupQuestion::company, "anyone"});
  ask(std::move(company), 2);

  ask(offering.of(GroupQuestion::when, {"today", "evening", "weekend", "online"}), 2);

  auto languages = offering.of(GroupQuestion::language, ChoiceGroup::language);
  keep_most(languages);
  const GroupAnswer first{GroupQuestion::language, catalog.center().languages.front()};
  if (offering.leads_to(first) > 0) languages.insert(languages.begin(), first);
  std::stable_partition(languages.begin(), languages.end(),
                        [&](const GroupAnswer& one) { return one.value == language; });
  ask(std::move(languages), 2);

  auto programs = offering.of(GroupQuestion::program, ChoiceGroup::program);
  std::erase_if(programs, [](const GroupAnswer& one) { return kind_of_support(one.value); });
  keep_most(programs);
  programs.insert(programs.begin(), {GroupQuestion::program, "any"});
  ask(std::move(programs), 3);
  return all;
}

}  // namespace hearth::catalog
