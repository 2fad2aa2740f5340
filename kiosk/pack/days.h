// Days of the week as people write them, in English and in the languages of the pack.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"

namespace hearth::pack {

using DaySet = unsigned;  // bit 0 = Sunday
inline constexpr DaySet kEveryDay = 0x7F;

class DayNames {
 public:
  explicit DayNames(const std::vector<std::string>& languages);

  // One day: a name, an abbreviation, or a number (0 = Sunday). 0 to 6.
  std::optional<unsigned> find(std::string_view word) const;

  // One or several: "Tuesday", "Mon, Wed and Fri", "Mon-Fri", "2/4", "daily", "weekdays". Never an
  // empty set.
  base::Result<DaySet> read(std::string_view text) const;

 private:
  void add(std::string_view name, unsigned day);
  std::optional<DaySet> piece(std::string_view text) const;
  std::optional<DaySet> range(std::string_view text) const;

  std::map<std::string, unsigned, std::less<>> names_;
};

unsigned weekday(base::Date date);                  // 0 = Sunday
std::string day_names(DaySet days);                 // "Tuesday and Thursday"
std::string rule_days(DaySet days);                 // "TU,TH", from Monday on
std::string short_days(DaySet days);                // "tue-thu", from Monday on; "daily"
base::Date first_on(DaySet days, base::Date from);  // the first date of these days, from on

}  // namespace hearth::pack
