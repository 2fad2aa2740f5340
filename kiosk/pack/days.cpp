#include "pack/days.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>

#include "pack/spelling.h"

namespace hearth::pack {

namespace {

constexpr std::array<std::string_view, 7> kNames{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                 "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 7> kRuleNames{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
constexpr std::array<std::string_view, 7> kShort{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr std::array<unsigned, 7> kFromMonday{1, 2, 3, 4, 5, 6, 0};

struct OtherName {
  std::string_view name;
  unsigned day;
};
constexpr OtherName kOtherNames[] = {{"tues", 2}, {"weds", 3}, {"thur", 4}, {"thurs", 4}};

struct SetName {
  std::string_view name;
  DaySet days;
};
constexpr SetName kSets[] = {
    {"daily", kEveryDay},    {"every day", kEveryDay}, {"everyday", kEveryDay},
    {"all days", kEveryDay}, {"all week", kEveryDay},  {"weekdays", 0x3E},
    {"weekday", 0x3E},       {"weekends", 0x41},       {"weekend", 0x41},
};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// Names without the points of abbreviations, and any kind of dash as "-".
std::string key(std::string_view text) {
  auto word = bare(text);
  std::erase(word, '.');
  for (const auto dash : {"–", "—", "‑", "−"}) replace_all(word, dash, "-");
  return folded(word);
}

template <typename Words>
std::string joined(DaySet days, const Words& words, std::string_view between) {
  std::string text;
  for (const auto day : kFromMonday) {
    if ((days >> day & 1u) == 0) continue;
    if (!text.empty()) text += between;
    text += words[day];
  }
  return text;
}

}  // namespace

DayNames::DayNames(const std::vector<std::string>& languages) {
  for (unsigned day = 0; day < 7; ++day) {
    add(kNames[day], day);
    add(kShort[day], day);
    add(kRuleNames[day], day);
    add(std::to_string(day), day);
  }
  for (const auto& other : kOtherNames) add(other.name, other.day);
  using Symbols = icu::DateFormatSymbols;
  for (const auto& language : languages) {
    UErrorCode code = U_ZERO_ERROR;
    const Symbols symbols(icu::Locale::forLanguageTag(language, code), code);
    if (U_FAILURE(code)) continue;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
      for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED, Symbols::SHORT}) {
        std::int32_t count = 0;
        const auto* names = symbols.getWeekdays(count, context, width);
        for (std::int32_t i = UCAL_SUNDAY; i <= UCAL_SATURDAY && i < count; ++i) {
          std::string name;
          names[i].toUTF8String(name);
          add(name, static_cast<unsigned>(i - UCAL_SUNDAY));
        }
      }
    }
  }
}

// The first to take a name keeps it: English, then the pack's languages in their order.
void DayNames::add(std::string_view name, unsigned day) {
  if (auto word = key(name); !word.empty()) names_.emplace(std::move(word), day);
}

std::optional<unsigned> DayNames::find(std::string_view word) const {
  auto name = key(word);
  auto found = names_.find(name);
  if (found == names_.end() && name.size() > 3 && name.ends_with('s')) {
    name.pop_back();  // "Tuesdays"
    found = names_.find(name);
  }
  if (found == names_.end()) return std::nullopt;
  return found->second;
}

std::optional<DaySet> DayNames::range(std::string_view text) const {
  // Some names have a dash of their own ("segunda-feira"), so every dash is tried.
  for (auto dash = text.find('-'); dash != std::string_view::npos;
       dash = text.find('-', dash + 1)) {
    const auto from = find(text.substr(0, dash)), to = find(text.substr(dash + 1));
    if (!from || !to) continue;
    DaySet days = 1u << *to;
    for (auto day = *from; day != *to; day = (day + 1) % 7) days |= 1u << day;
    return days;
  }
  return std::nullopt;
}

std::optional<DaySet> DayNames::piece(std::string_view text) const {
  for (const std::string_view lead : {"every ", "each ", "on "})
    if (text.starts_with(lead) && text != "every day") text.remove_prefix(lead.size());
  for (const auto& set : kSets)
    if (text == set.name) return set.days;
  if (const auto day = find(text)) return 1u << *day;
  if (const auto days = range(text)) return days;
  DaySet days = 0;
  for (const auto& word : parts(text, " ")) {  // "Mon Wed Fri"
    const auto day = find(word);
    if (!day) return std::nullopt;
    days |= 1u << *day;
  }
  return days == 0 ? std::nullopt : std::optional(days);
}

base::Result<DaySet> DayNames::read(std::string_view text) const {
  if (text.size() > 400) return base::Error{"The text is too long for days of the week.", ""};
  auto words = " " + key(text) + " ";
  if (const auto day = find(words)) return 1u << *day;
  for (const auto comma : {" and ", " y ", " und ", " et ", "/", ";", "&", "+", "،", "、"})
    replace_all(words, comma, ",");
  for (const auto dash : {" to ", " through ", " thru "}) replace_all(words, dash, "-");
  DaySet days = 0;
  for (const auto& part : parts(words, ",")) {
    const auto found = piece(part);
    if (!found)
      return base::Error{
          in_quotes(part) +
              " is not read as a day; write for instance \"Tuesday\", \"Mon, Wed\" or "
              "a number from 0 (Sunday) to 6 (Saturday).",
          ""};
    days |= *found;
  }
  if (days == 0) return base::Error{in_quotes(text) + " names no day of the week.", ""};
  return days;
}

unsigned weekday(base::Date date) {
  return std::chrono::weekday(date).c_encoding();
}

std::string day_names(DaySet days) {
  if (days == kEveryDay) return "every day";
  std::vector<std::string_view> words;
  for (const auto day : kFromMonday)
    if (days >> day & 1u) words.push_back(kNames[day]);
  return listed(words);
}

std::string rule_days(DaySet days) {
  return joined(days, kRuleNames, ",");
}

std::string short_days(DaySet days) {
  return days == kEveryDay ? "daily" : joined(days, kShort, "-");
}

base::Date first_on(DaySet days, base::Date from) {
  for (int i = 0; i < 7 && (days >> weekday(from) & 1u) == 0; ++i) from += std::chrono::days(1);
  return from;
}

}  // namespace hearth::pack
