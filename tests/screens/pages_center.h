// A center with pages of its own, in English and Spanish.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "support/scratch_folder.h"

namespace hearth::tests {

struct PagesCenter {
  ScratchFolder folder;

  PagesCenter() {
    std::ofstream(folder / "pack.toml") << R"(format = 1
id = "test"
title = "Test"
sequence = 1
issued = 2026-11-20T14:00:00Z
country = "US"
languages = ["en", "es"]
time_zone = "America/New_York"
[center]
name = "Test House"
)";
    for (const char* name : {"pages", "images"}) std::filesystem::create_directory(folder / name);
  }
  void page(const std::string& file, const std::string& front, const std::string& body) const {
    std::ofstream(folder / ("pages/" + file)) << "+++\n" << front << "\n+++\n" << body << "\n";
  }
  void picture(const std::string& file, const std::string& bytes) const {
    std::ofstream(folder / ("images/" + file), std::ios::binary) << bytes;
  }
  std::string path() const { return folder.path().string(); }
};

}  // namespace hearth::tests
