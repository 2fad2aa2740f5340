// Days and times of day in the spellings that are found in feeds, beyond those that staff may write
// in a sheet. Nothing is guessed: what has more than one meaning is not read.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "pack/days.h"

namespace hearth::exchange {

struct ReadDays {
  pack::DaySet days = 0;
  bool had_seven = false;  // 7 was taken for Sunday
  bool had_more = false;   // beside the days there was something that is none
};

// What pack reads ("Monday", "1,3", "Mon-Fri", "daily"), 7 for Sunday, and days that stand among
// other words.
ReadDays read_days(std::string_view written, const pack::DayNames& names);

std::string day_list(pack::DaySet days);  // "Monday, Wednesday", from Monday on

struct ReadTime {
  std::chrono::minutes time{0};  // from midnight, 0 to 1439
  bool odd = false;              // only one meaning, but written oddly: "13:00 PM"
  bool end_of_day = false;       // "24:00", which names the next day's first minute
};

// What pack reads ("19:00", "7 p.m.", "noon"), and "19:00:00", "0700", "19h", "12 noon", "13:00
// PM". None: "7", "25:00", "13:00 AM", words.
std::optional<ReadTime> read_clock(std::string_view written);

std::string clock_text(std::chrono::minutes time);  // "07:05"

}  // namespace hearth::exchange
