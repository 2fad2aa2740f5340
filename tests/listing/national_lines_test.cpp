#include "listing/national_lines.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace hearth;

TEST_CASE("only a country with sources has lines, and every line can be reached") {
  CHECK(listing::national_help("IE").lines.empty());
  CHECK(listing::national_help("").emergency == std::string_view());
  const auto& us = listing::national_help("US");
  CHECK(us.emergency == std::string_view("911"));
  CHECK(us.lines.front().id == std::string_view("988"));  // the most urgent first
  std::set<std::string_view> ids;
  for (const auto& line : us.lines) {
    CAPTURE(line.id);
    CHECK(ids.insert(line.id).second);
    REQUIRE_FALSE(line.ways.empty());
    CHECK(listing::find_line(us, line.id) == &line);
  }
  CHECK(listing::find_line(us, "nua") == nullptr);
  CHECK(listing::national_help("us").lines.empty());
}

TEST_CASE("the countries that are named have a number to call and lines") {
  const auto all = listing::countries_with_help();
  CHECK(all == std::vector<std::string_view>{"US"});
  for (const auto country : all) {
    CHECK(*listing::national_help(country).emergency != 0);
    CHECK_FALSE(listing::national_help(country).lines.empty());
  }
}

TEST_CASE("a line on whose number sources differ stands nowhere in what is delivered") {
  // Never Use Alone: two numbers circulate.
  const std::string wrong[] = {"484-3731", "4843731", "696-1996", "6961996", "Never Use Alone"};
  for (const char* folder : {"kiosk", "assets", "data"})
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(HEARTH_SOURCE "/" + std::string(folder))) {
      if (!entry.is_regular_file()) continue;
      std::ostringstream text;
      text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      const auto all = text.str();
      for (const auto& words : wrong) {
        CAPTURE(entry.path().string());
        CHECK_MESSAGE(all.find(words) == std::string::npos, words);
      }
    }
}
