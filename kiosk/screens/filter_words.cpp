#include "screens/filter_words.h"

#include <algorithm>

#include "listing/meeting_types.h"
#include "screens/day_choice.h"
#include "screens/filter_offers.h"
#include "screens/meeting_words.h"

namespace hearth::screens {

namespace {

using listing::ChoiceGroup;
using listing::MeetingChoice;

const listing::TimeOfDay* find_time(std::string_view name) {
  const auto times = listing::times_of_day();
  const auto found = std::find_if(times.begin(), times.end(),
                                  [&](const listing::TimeOfDay& one) { return one.name == name; });
  return found == times.end() ? nullptr : &*found;
}

std::string audience_choice(const ui::Words& words, std::string_view code) {
  if (code == "families") return std::string(words.tr("Families"));
  const auto* type = listing::find_meeting_type(code);
  return type ? std::string(words.tr(type->name)) : std::string(code);
}

// As the listing spells it; a choice of a listing that has since been replaced keeps its own word.
std::string written(const Stage& stage, const MeetingChoice& choice) {
  const auto& choices = stage.catalog.choices();
  const auto option = choices.find(choice);
  return option ? choices.options()[*option].written : choice.value;
}

}  // namespace

std::string language_choice(const ui::Words& words, std::string_view language) {
  for (const auto& type : listing::meeting_types())
    if (type.kind == listing::TypeKind::language && language == type.language)
      return in_language(words, type);
  return words.language_name(language);
}

std::string choice_name(const Stage& stage, const MeetingChoice& choice) {
  const auto& words = stage.words();
  const auto say = [](std::string_view text) { return std::string(text); };
  switch (choice.group) {
    case ChoiceGroup::who_may_come:
      return say(choice.value == "open" ? words.tr("Open to anyone") : words.tr("Newcomers"));
    case ChoiceGroup::attendance:
      return say(choice.value == "online" ? words.tr("Online") : words.tr("In person"));
    case ChoiceGroup::time_of_day:
      if (const auto* time = find_time(choice.value)) return say(time_name(words, *time));
      return choice.value;
    case ChoiceGroup::audience:
      return audience_choice(words, choice.value);
    case ChoiceGroup::language:
      return language_choice(words, choice.value);
    case ChoiceGroup::program:
      return program_name(words, written(stage, choice));
    case ChoiceGroup::step_free:
      return say(words.tr("Step-free"));
    case ChoiceGroup::signs_attendance:
      return say(words.tr("Signs attendance papers"));
    case ChoiceGroup::region:
      return written(stage, choice);
  }
  return {};
}

std::string choice_line(const Stage& stage, const MeetingChoice& choice) {
  const auto* time = choice.group == ChoiceGroup::time_of_day ? find_time(choice.value) : nullptr;
  if (!time) return {};
  const auto& words = stage.words();
  const auto from = words.time(base::LocalTime(time->from)),
             until = words.time(base::LocalTime(time->until));
  return words.phrase("{from} to {until}", {{"from", from}, {"until", until}});
}

std::string_view group_name(const ui::Words& words, ChoiceGroup group) {
  switch (group) {
    case ChoiceGroup::who_may_come:
      return words.tr("Who may come");
    case ChoiceGroup::attendance:
      return words.tr("How to join");
    case ChoiceGroup::time_of_day:
      return words.tr("Time of day");
    case ChoiceGroup::audience:
      return words.tr("Who it is for");
    case ChoiceGroup::language:
      return words.tr("Language");
    case ChoiceGroup::program:
      return words.tr("Program");
    case ChoiceGroup::step_free:
    case ChoiceGroup::signs_attendance:
      return words.tr("Also");
    case ChoiceGroup::region:
      return words.tr("Region");
  }
  return "";
}

std::string_view time_name(const ui::Words& words, const listing::TimeOfDay& time) {
  if (time.name == "morning") return words.tr("Morning");
  if (time.name == "afternoon") return words.tr("Afternoon");
  if (time.name == "evening") return words.tr("Evening");
  return words.tr("Night");
}

std::string count_words(const Stage& stage, int on_day) {
  if (stage.visit.here().filters.none())
    return stage.words().phrase(
        "{count, plural, =0 {no meetings} one {# meeting} other {# meetings}}",
        {{"count", on_day}});
  return stage.words().phrase(
      "{count, plural, =0 {no meetings} one {# meeting} other {# meetings}}, {week} in 7 days",
      {{"count", on_day}, {"week", filter_offers(stage).meetings}});
}

std::string dated_count_words(const Stage& stage, int on_day) {
  return stage.words().phrase("{date} · {meetings}", {{"date", stage.day_name(shown_day(stage))},
                                                      {"meetings", count_words(stage, on_day)}});
}

std::string choice_id(const MeetingChoice& choice) {
  static constexpr std::string_view kGroups[] = {"who",    "join",   "time",    "for",   "language",
                                                 "access", "papers", "program", "region"};
  return "filter." + std::string(kGroups[static_cast<std::size_t>(choice.group)]) + "." +
         choice.value;
}

}  // namespace hearth::screens
