// What staff posted at the kiosk itself: a notice for a few days, or that a meeting does not take
// place today. It is joined with the notices of the listings, ends by its date, and stays when
// other listings come.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"
#include "listing/listing.h"

namespace hearth::staff {

// What it is about. All but own words have their text in every language of the kiosk.
enum class Subject : std::uint8_t {
  closed_door,
  other_hours,
  step_free_way,
  food_or_event,
  closing_early,
  own_words,
  meeting_cancelled
};
enum class Reason : std::uint8_t { none, leader_away, room_not_ready, weather };

struct Posted {
  std::int64_t number = 0;  // of this kiosk, never given twice
  Subject subject = Subject::own_words;
  std::string words = {};    // Subject::own_words: what somebody wrote; one line
  std::string meeting = {};  // Subject::meeting_cancelled: its id
  std::string name = {};     // and what it is called, for the history
  Reason reason = Reason::none;
  base::Date from{}, until{};  // both included, by the center's calendar
  std::string by = {};
  bool operator==(const Posted&) const = default;
};

inline constexpr std::size_t kMostWords = 4 * 120;  // bytes
inline constexpr std::size_t kMostNotices = 3;      // at a time; cancellations are not counted

inline constexpr std::string_view kPostedId = "staff-";  // how the ids of their notices begin

inline bool in_force(const Posted& one, base::Date on) {
  return one.from <= on && on <= one.until;
}

// As the catalog has notices; `title` and `body`: the words of its subject.
listing::Notice as_notice(const Posted& one, listing::Translated title, listing::Translated body);

// May it be posted? The error says what is wrong with it.
base::Status check(const Posted& one);

}  // namespace hearth::staff
