// The sources of the house, read as text, for the tests that hold its plan.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hearth::house {

struct Source {
  std::filesystem::path file;
  std::string room;  // the folder below kiosk/; empty for main.cpp
  std::vector<std::string> lines;
};

// Every .h and .cpp below kiosk/.
std::vector<Source> kiosk_sources();

std::vector<std::string> lines_of(const std::filesystem::path& file);

}  // namespace hearth::house
