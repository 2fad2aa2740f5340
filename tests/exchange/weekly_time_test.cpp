#include "exchange/weekly_time.h"

#include <doctest/doctest.h>

using namespace hearth::exchange;

namespace {

std::string read(std::string_view written) {
  const auto time = read_clock(written);
  return time ? clock_text(time->time) : "none";
}

}  // namespace

TEST_CASE("times of day are read in the spellings that feeds have") {
  const std::pair<const char*, const char*> spellings[] = {
      {"19:00", "19:00"},      {"7:00 PM", "19:00"},  {"7pm", "19:00"},
      {"7 p.m.", "19:00"},     {"7:30p", "19:30"},    {"19:00:00", "19:00"},
      {"7:00:00 PM", "19:00"}, {"0700", "07:00"},     {"700", "07:00"},
      {"1930", "19:30"},       {"noon", "12:00"},     {"12 noon", "12:00"},
      {"12:00 Noon", "12:00"}, {"Midnight", "00:00"}, {"12:00 AM", "00:00"},
      {"12:30 pm", "12:30"},   {"19h30", "19:30"},    {"19h", "19:00"},
      {"19.00", "19:00"},      {"9:05", "09:05"},     {" 7:00 PM ", "19:00"},
      {"13:00 PM", "13:00"},   {"mediodía", "12:00"}, {"7:00  a.m.", "07:00"}};
  for (const auto& [written, time] : spellings) {
    CAPTURE(written);
    CHECK(read(written) == time);
  }
  CHECK(read_clock("13:00 PM")->odd);
  CHECK(read_clock("24:00")->end_of_day);
}

TEST_CASE("what has no one meaning is no time") {
  for (const char* written : {"", "7", "19", "25:00", "19:60", "13:00 AM", "evening", "7:00-8:00",
                              "afternoon", "99999", "-1:00", "7:0", "::", "pm", "1:2:3:4"}) {
    CAPTURE(written);
    CHECK(read(written) == "none");
  }
}
