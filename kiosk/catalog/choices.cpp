#include "catalog/choices.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "catalog/folding.h"
#include "listing/meeting_types.h"
#include "listing/time_of_day.h"

namespace hearth::catalog {

namespace {

using listing::Attendance;
using listing::ChoiceGroup;
using listing::MeetingChoice;
using listing::TypeKind;

// Programs for the people around somebody, by the names that sheets use, folded.
constexpr std::string_view kForFamilies[] = {"al-anon", "alateen",  "nar-anon",
                                             "family",  "families", "family support"};
// What a screen of its own asks for stays among the most frequent programs, however rare it is.
constexpr std::string_view kOfPeers[] = {"peer coaching", "peer support"};

template <typename List>
bool contains(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

// The widest level of the regions that tells meetings apart; their depth where none does.
std::size_t telling_level(const std::vector<listing::Meeting>& meetings) {
  for (std::size_t level = 0;; ++level) {
    std::set<std::string_view> names;
    for (const auto& meeting : meetings)
      if (level < meeting.regions.size()) names.insert(meeting.regions[level]);
    if (names.size() != 1) return level;
  }
}

// Where nothing is said, a place says it.
bool in_person(const listing::Meeting& meeting) {
  if (meeting.attendance == Attendance::unknown)
    return !meeting.room.empty() || !meeting.location.empty() || !meeting.address.empty();
  return meeting.attendance != Attendance::online;
}

bool online(const listing::Meeting& meeting) {
  return meeting.attendance == Attendance::online || meeting.attendance == Attendance::hybrid;
}

}  // namespace

std::size_t Choices::add(ChoiceGroup group, std::string_view value, std::string_view written) {
  const auto [at, fresh] = bits_.emplace(MeetingChoice{group, std::string(value)}, options_.size());
  if (fresh) options_.push_back({at->first, std::string(written)});
  return at->second;
}

Choices::NameBits Choices::add_names(ChoiceGroup group,
                                     const std::vector<std::string_view>& names) {
  std::map<std::string_view, int> spellings;
  for (const auto name : names)
    if (!name.empty()) ++spellings[name];
  struct Name {
    int meetings = 0;
    std::vector<std::string_view> spellings;
  };
  std::map<std::string, Name> by_fold;
  for (const auto& [spelling, meetings] : spellings) {
    auto& name = by_fold[folded(spelling)];
    name.meetings += meetings;
    name.spellings.push_back(spelling);
  }
  std::vector<std::pair<std::string, Name>> ordered(by_fold.begin(), by_fold.end());
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
    return a.second.meetings > b.second.meetings;
  });
  if (ordered.size() > kMostNames) {
    std::stable_partition(ordered.begin() + kMostNames - std::size(kOfPeers), ordered.end(),
                          [](const auto& name) { return contains(kOfPeers, name.first); });
    ordered.resize(kMostNames);
  }
  NameBits bits;
  for (const auto& [fold, name] : ordered) {
    const auto shown =
        *std::max_element(name.spellings.begin(), name.spellings.end(),
                          [&](auto a, auto b) { return spellings[a] < spellings[b]; });
    const auto bit = add(group, fold, shown);
    for (const auto spelling : name.spellings) bits.emplace(spelling, bit);
  }
  return bits;
}

Choices::CodeBits Choices::add_codes(std::string_view first_language) {
  CodeBits bits;
  for (const auto& type : listing::meeting_types()) {
    if (type.kind == TypeKind::audience)
      bits[type.code].push_back(add(ChoiceGroup::audience, type.code, ""));
    // What is not said to be in another language is in the center's own.
    if (type.kind == TypeKind::language && first_language != type.language)
      bits[type.code].push_back(add(ChoiceGroup::language, type.language, ""));
  }
  for (const auto code : kUnderLgbtq) bits[code].push_back(add(ChoiceGroup::audience, "LGBTQ", ""));
  bits["O"].push_back(add(ChoiceGroup::who_may_come, "open", ""));
  bits["BE"].push_back(add(ChoiceGroup::who_may_come, "newcomers", ""));
  bits["POA"].push_back(add(ChoiceGroup::signs_attendance, "yes", ""));
  return bits;
}

Choices::Choices(const std::vector<listing::Meeting>& meetings, const std::vector<bool>& step_free,
                 std::string_view first_language)
    : meetings_(meetings.size()) {
  first_time_ = options_.size();
  for (const auto& time : listing::times_of_day()) add(ChoiceGroup::time_of_day, time.name, "");
  step_free_ = add(ChoiceGroup::step_free, "yes", "");
  const auto here = add(ChoiceGroup::attendance, "in-person", "");
  const auto afar = add(ChoiceGroup::attendance, "online", "");
  const auto signs = add(ChoiceGroup::signs_attendance, "yes", "");
  const auto families = add(ChoiceGroup::audience, "families", "");
  const auto codes = add_codes(first_language);

  const auto level = telling_level(meetings);
  const auto region_of = [&](const listing::Meeting& meeting) {
    return level < meeting.regions.size() ? std::string_view(meeting.regions[level])
                                          : std::string_view();
  };
  std::vector<std::string_view> programs, regions;
  for (const auto& meeting : meetings) {
    programs.push_back(meeting.program);
    regions.push_back(region_of(meeting));
  }
  const auto program_bits = add_names(ChoiceGroup::program, programs);
  const auto region_bits = add_names(ChoiceGroup::region, regions);

  for (std::size_t i = 0; i < meetings.size(); ++i) {
    const auto& meeting = meetings[i];
    auto& bits = meetings_[i];
    bits[step_free_] = step_free[i];
    bits[here] = in_person(meeting);
    bits[afar] = online(meeting);
    for (const auto& type : meeting.types)
      if (const auto found = codes.find(type); found != codes.end())
        for (const auto bit : found->second) bits.set(bit);
    if (meeting.signs_attendance) bits.set(signs);
    if (const auto found = program_bits.find(meeting.program); found != program_bits.end()) {
      bits.set(found->second);
      bits[families] = contains(kForFamilies, options_[found->second].choice.value);
    }
    if (const auto found = region_bits.find(region_of(meeting)); found != region_bits.end())
      bits.set(found->second);
  }
}

std::optional<std::size_t> Choices::find(const MeetingChoice& choice) const {
  const auto found = bits_.find(choice);
  if (found == bits_.end()) return std::nullopt;
  return found->second;
}

bool Choices::has(std::uint32_t meeting, const MeetingChoice& choice) const {
  const auto bit = find(choice);
  return bit && meetings_[meeting][*bit];
}

Wanted Choices::ready(std::span<const MeetingChoice> chosen) const {
  std::map<ChoiceGroup, ChoiceBits> groups;
  for (const auto& choice : chosen) {
    auto& bits = groups[choice.group];
    if (const auto bit = find(choice)) bits.set(*bit);
  }
  return Wanted({groups.begin(), groups.end()});
}

std::size_t Choices::time_bit(base::LocalTime start) const {
  const auto& time = listing::time_of_day(start - std::chrono::floor<std::chrono::days>(start));
  return first_time_ + static_cast<std::size_t>(&time - listing::times_of_day().data());
}

}  // namespace hearth::catalog
