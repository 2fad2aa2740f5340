// The meetings of a day and the six after it, counted by what they can be chosen by. Meetings that
// are alike in everything are counted once, so that asking is quick however many there are.
#pragma once

#include <cstdint>
#include <vector>

#include "base/time.h"
#include "catalog/choices.h"

namespace hearth::catalog {

class Catalog;

// Meetings on a day's list, and those of them that are neither cancelled nor closed.
struct Tally {
  int listed = 0, on = 0;
};

class WeekOfChoices {
 public:
  static constexpr int kDays = 7;

  WeekOfChoices(const Catalog& catalog, base::Date from);
  base::Date from() const { return from_; }

  struct Counts {
    Tally all;              // what is wanted
    std::vector<Tally> by;  // of each option: what is wanted of the other groups, and this option
  };
  // With what began the day before and is still on at `now`, as the first day's list has it.
  Counts count(const Wanted& wanted, base::Instant now) const;

  // The options by group and, where a listing has any number of them, the most frequent first.
  const std::vector<std::size_t>& order() const { return order_; }
  // Some of the week's meetings have it and some do not.
  bool narrows(std::size_t option) const;

 private:
  struct Kind {
    ChoiceBits bits;
    std::vector<std::uint16_t> options;  // the bits that are set
    Tally tally;
  };
  struct Overnight {
    Kind kind;
    base::Instant end;
  };
  static Kind kind(const ChoiceBits& bits, const Tally& tally);
  void put_in_order();

  base::Date from_;
  std::vector<listing::ChoiceGroup> groups_;  // of each option
  std::vector<int> listed_;                   // of each option, whatever else is wanted
  int all_listed_ = 0;
  std::vector<Kind> kinds_;
  std::vector<Overnight> overnight_;
  std::vector<std::size_t> order_;
};

}  // namespace hearth::catalog
