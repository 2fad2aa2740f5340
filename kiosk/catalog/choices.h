// What the meetings of a catalog can be chosen by, each meeting's part of it as bits, and how many
// meetings each choice would leave. All of it is derived from the listing; what a visitor chose is
// never kept here.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/time.h"
#include "catalog/wanted.h"
#include "listing/meeting.h"
#include "listing/meeting_choice.h"

namespace hearth::catalog {

// Of a listing with more programs or regions than a visitor would leaf through, the most frequent
// ones can be chosen.
inline constexpr std::size_t kMostNames = 60;

// Whoever looks for LGBTQ+ meetings finds these audiences, too.
inline constexpr std::string_view kUnderLgbtq[] = {"BI", "G", "L", "NB", "T"};

class Choices {
 public:
  struct Option {
    listing::MeetingChoice choice;
    std::string written;  // a program's or region's name, as it is spelt first
  };

  // `step_free`: of each meeting, on a day without notices.
  Choices(const std::vector<listing::Meeting>& meetings, const std::vector<bool>& step_free,
          std::string_view first_language);

  // An option's place here is its bit.
  std::span<const Option> options() const { return options_; }
  std::optional<std::size_t> find(const listing::MeetingChoice& choice) const;
  // All that holds of the meeting whenever it takes place: no time of day.
  const ChoiceBits& of(std::uint32_t meeting) const { return meetings_[meeting]; }
  bool has(std::uint32_t meeting, const listing::MeetingChoice& choice) const;
  // A choice that this listing does not have keeps nothing.
  Wanted ready(std::span<const listing::MeetingChoice> chosen) const;

  std::size_t step_free_bit() const { return step_free_; }
  std::size_t time_bit(base::LocalTime start) const;

 private:
  std::size_t add(listing::ChoiceGroup group, std::string_view value, std::string_view written);
  // The bits of names by each of their spellings; of the most frequent ones only.
  using NameBits = std::unordered_map<std::string_view, std::size_t>;
  NameBits add_names(listing::ChoiceGroup group, const std::vector<std::string_view>& names);
  // The bits of Meeting Guide codes; a code may count in two ways.
  using CodeBits = std::unordered_map<std::string_view, std::vector<std::size_t>>;
  CodeBits add_codes(std::string_view first_language);

  std::vector<Option> options_;
  std::map<listing::MeetingChoice, std::size_t> bits_;
  std::vector<ChoiceBits> meetings_;
  std::size_t step_free_ = 0, first_time_ = 0;
};

}  // namespace hearth::catalog
