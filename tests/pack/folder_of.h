// A small data folder in memory, for tests that change one thing about it.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "base/memory_files.h"
#include "pack/reader.h"

namespace hearth::pack {

inline const std::string kManifest = R"(format = 1
id = "oakhill"
title = "Oak Hill"
sequence = 3
issued = 2026-11-20T14:00:00Z
country = "US"
languages = ["en", "es"]
time_zone = "America/New_York"
)";

struct FolderOf {
  base::MemoryFiles files;

  FolderOf() { put("pack.toml", kManifest); }
  FolderOf& put(const std::string& name, std::string bytes) {
    files.put("center/" + name, std::move(bytes));
    return *this;
  }
  Reading read() const {
    auto reading = read_folder(files, "center");
    REQUIRE_MESSAGE(reading.ok(), (reading ? "" : reading.error().sentence()));
    return std::move(reading).value();
  }
};

// A folder whose meetings.csv is this text.
inline Reading read_meetings_csv(std::string text) {
  return FolderOf().put("meetings.csv", std::move(text)).read();
}

// The one message of a list, as it is printed; fails where there is another number of them.
inline std::string only(const std::vector<Message>& messages) {
  std::string all;
  for (const auto& message : messages) all += describe(message) + "\n";
  REQUIRE_MESSAGE(messages.size() == 1, all);
  return describe(messages.front());
}

inline bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace hearth::pack
