// What made-up listings are made of: names and sentences, the same on every computer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>

namespace hearth::bench {

class Dice {
 public:
  explicit Dice(std::uint64_t seed = 20261124) : state_(seed) {}
  std::size_t roll(std::size_t sides) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>((state_ >> 33) % sides);
  }
  // Few are frequent, most are rare, as names are.
  std::size_t skewed(std::size_t sides) { return roll(roll(sides) + 1); }
  template <typename List>
  const auto& one_of(const List& list) {
    return list[roll(std::size(list))];
  }

 private:
  std::uint64_t state_;
};

inline constexpr const char* kFirst[] = {
    "Maple",  "Cedar",   "Harbor",    "Sunrise", "Riverside", "Grace", "Hope",  "Bridge", "Stone",
    "Willow", "Lantern", "Open Door", "New",     "North",     "South", "Saint", "Alder",  "Fern"};
inline constexpr const char* kNoun[] = {"Shelter", "House",   "Clinic",    "Center",   "Group",
                                        "Kitchen", "Pantry",  "Recovery",  "Support",  "Services",
                                        "Step",    "Women",   "Men",       "Families", "Veterans",
                                        "Housing", "Meeting", "Legal Aid", "Dental",   "Outreach"};
inline constexpr const char* kSays[] = {
    "a warm meal and a place to sit down", "beds for the night, come before nine",
    "help with forms and papers",          "talk with somebody who has been there",
    "for people in recovery and family",   "bring a photo ID if you have one",
    "free bus passes on the first Monday", "medication for addiction with counseling",
    "step by step, at your own pace",      "showers and laundry, towels are here"};

// Made-up names of places, so that there are as many words as in a whole state.
inline std::string made_name(Dice& dice, std::size_t among) {
  constexpr const char* kSyllables[] = {"ba",  "cor",  "del",  "fen", "gar", "hil",  "jo",
                                        "kes", "lin",  "mar",  "nor", "pel", "ros",  "sta",
                                        "tur", "wick", "sher", "ham", "ton", "ville"};
  const auto which = dice.skewed(among);
  std::string name = kSyllables[which % 20];
  name += kSyllables[(which / 20) % 20];
  name += kSyllables[(which / 400) % 20];
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

}  // namespace hearth::bench
