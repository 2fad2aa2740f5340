#include "catalog/group_seeker.h"

#include <algorithm>

#include "listing/meeting_types.h"

namespace hearth::catalog {

namespace {

using listing::ChoiceGroup;
using listing::GroupQuestion;

// Programs by the names that sheets use, folded.
constexpr std::string_view kTeaching[] = {"workshop", "workshops", "class", "classes", "course"};
constexpr std::string_view kOneOnOne[] = {"peer coaching", "coaching", "recovery coaching",
                                          "mentoring", "one-on-one"};
constexpr std::chrono::hours kEvening{17};  // since midnight

template <typename List>
bool contains(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace

std::vector<Candidate> candidates(const Catalog& catalog, base::Instant now,
                                  std::chrono::days ahead) {
  const auto& timetable = catalog.timetable();
  const auto last = timetable.zone().date(now + ahead);
  std::vector<Candidate> all;
  for (auto date = timetable.zone().date(now); date <= last; date += std::chrono::days(1))
    for (const auto& one : catalog.day(date))
      if (one.status == schedule::Status::on && one.start > now && one.start <= now + ahead)
        all.push_back({one.meeting, &one});
  for (const auto meeting : timetable.by_appointment())
    if (!timetable.at(meeting).closed) all.push_back({meeting, nullptr});
  return all;
}

bool kind_of_support(std::string_view program) {
  return contains(kTeaching, program) || contains(kOneOnOne, program);
}

ChoiceBits GroupSeeker::bits_of(ChoiceGroup group, std::string_view value) const {
  ChoiceBits bits;
  if (const auto bit = catalog_.choices().find({group, std::string(value)})) bits.set(*bit);
  return bits;
}

ChoiceBits GroupSeeker::bits_of(std::span<const std::string_view> programs) const {
  ChoiceBits bits;
  for (const auto name : programs) bits |= bits_of(ChoiceGroup::program, name);
  return bits;
}

GroupSeeker::GroupSeeker(const Catalog& catalog, std::span<const listing::GroupAnswer> answers,
                         std::string_view language, base::Instant now)
    : catalog_(catalog),
      today_(catalog.timetable().zone().date(now)),
      families_(bits_of(ChoiceGroup::audience, "families")),
      teaching_(bits_of(kTeaching)),
      one_on_one_(bits_of(kOneOnOne)),
      online_(bits_of(ChoiceGroup::attendance, "online")),
      read_(bits_of(ChoiceGroup::language, language)) {
  const auto& options = catalog.choices().options();
  for (std::size_t i = 0; i < options.size(); ++i) {
    audiences_[i] = options[i].choice.group == ChoiceGroup::audience && !families_[i];
    languages_[i] = options[i].choice.group == ChoiceGroup::language;
  }
  const auto& first = catalog.center().languages.front();
  for (const auto& type : listing::meeting_types())
    if (type.kind == listing::TypeKind::language && first == type.language) first_code_ = type.code;

  for (const auto& answer : answers) {
    const auto& [question, value] = answer;
    if (question == GroupQuestion::support) support_ = value;
    if (open_answer(answer)) continue;
    if (asked_.empty() || asked_.back() != question) asked_.push_back(question);
    if (question == GroupQuestion::company) {
      company_ |= bits_of(ChoiceGroup::audience, value);
      if (contains(kUnderLgbtq, value)) company_ |= bits_of(ChoiceGroup::audience, "LGBTQ");
    }
    if (question == GroupQuestion::when) time_ = value;
    if (question == GroupQuestion::language) {
      first_language_ = value == first;
      spoken_ = bits_of(ChoiceGroup::language, value);
    }
    if (question == GroupQuestion::program) program_ = bits_of(ChoiceGroup::program, value);
  }
}

// What is not said to be in another language is in the center's own.
bool GroupSeeker::in_first_language(std::uint32_t meeting) const {
  return (of(meeting) & languages_).none() || contains(catalog_.facts(meeting).types, first_code_);
}

bool GroupSeeker::may_come(std::uint32_t meeting) const {
  const auto& bits = of(meeting);
  const bool program = (bits & program_).any();
  if ((bits & audiences_ & ~company_).any()) return false;
  if ((bits & families_).any() && !asks_for_family() && !program) return false;
  if (!program && contains(catalog_.facts(meeting).types, "C")) return false;
  return (bits & (spoken_ | read_)).any() || in_first_language(meeting);
}

bool GroupSeeker::supports(std::uint32_t meeting) const {
  const auto& facts = catalog_.facts(meeting);
  if (support_ == "listen") return contains(facts.expect, "listen-only");
  if (support_ == "talk") return contains(facts.types, "D") || contains(facts.types, "XT");
  const auto& kind = support_ == "learn"        ? teaching_
                     : support_ == "one-on-one" ? one_on_one_
                                                : families_;
  return (of(meeting) & kind).any();
}

bool GroupSeeker::suits(const Candidate& candidate) const {
  if (time_ == "online") return (of(candidate.meeting) & online_).any();
  if (!candidate.occurrence) return false;
  const auto start = catalog_.timetable().zone().local(candidate.occurrence->start);
  const auto date = std::chrono::floor<std::chrono::days>(start);
  if (time_ == "today") return date == today_;
  if (time_ == "evening") return start - date >= kEvening;
  const std::chrono::weekday day{std::chrono::sys_days(date.time_since_epoch())};
  return day == std::chrono::Saturday || day == std::chrono::Sunday;
}

bool GroupSeeker::meets(GroupQuestion question, const Candidate& candidate) const {
  const auto& bits = of(candidate.meeting);
  switch (question) {
    case GroupQuestion::support:
      return supports(candidate.meeting);
    case GroupQuestion::company:
      return (bits & company_).any();
    case GroupQuestion::when:
      return suits(candidate);
    case GroupQuestion::language:
      return first_language_ ? in_first_language(candidate.meeting) : (bits & spoken_).any();
    case GroupQuestion::program:
      return (bits & program_).any();
  }
  return false;
}

}  // namespace hearth::catalog
