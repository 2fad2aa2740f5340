// A data folder around one file.
#pragma once

#include <string>
#include <string_view>

#include "base/memory_files.h"
#include "pack/reader.h"
#include "target.h"

namespace hearth::fuzz {

inline constexpr std::string_view kManifest =
    "format = 1\nid = \"oakhill\"\ntitle = \"Oak Hill\"\nsequence = 1\n"
    "issued = 2026-11-20T14:00:00Z\ncountry = \"US\"\nlanguages = [\"en\", \"es\"]\n"
    "time_zone = \"America/New_York\"\n";

// Reads it; every mistake has to be told as a sentence.
inline void read_center_with(const std::string& name, std::string_view bytes) {
  base::MemoryFiles files;
  files.put("/center/pack.toml", std::string(kManifest));
  files.put("/center/" + name, std::string(bytes));
  const auto reading = pack::read_folder(files, "/center");
  if (!reading) return demand(!reading.error().sentence().empty());
  for (const auto& message : reading->errors) demand(!pack::describe(message).empty());
}

}  // namespace hearth::fuzz
