#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <string>

#include "house/sources.h"

using namespace hearth::house;

TEST_CASE("no file is over 600 lines, and few are over 350") {
  int long_ones = 0;
  const auto sources = kiosk_sources();
  for (const auto& source : sources) {
    CAPTURE(source.file.string());
    CHECK(source.lines.size() <= 600);
    if (source.lines.size() > 350) ++long_ones;
  }
  CHECK(long_ones * 20 <= static_cast<int>(sources.size()));
}

TEST_CASE("nothing is left unsaid: no marks of unfinished work") {
  const std::regex mark("\\b(TODO|FIXME|XXX|HACK)\\b");
  for (const auto& source : kiosk_sources()) {
    CAPTURE(source.file.string());
    CHECK(std::none_of(source.lines.begin(), source.lines.end(),
                       [&](const std::string& line) { return std::regex_search(line, mark); }));
  }
}
