// hearth-pack called in-process, and a small data folder to call it on.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/files.h"
#include "desk/desk.h"
#include "support/scratch_folder.h"

namespace hearth::tests {

struct Answer {
  int code = -1;
  std::string out, err;

  nlohmann::ordered_json json() const {
    auto parsed = nlohmann::ordered_json::parse(out, nullptr, false);
    INFO(out);
    REQUIRE_FALSE(parsed.is_discarded());
    return parsed;
  }
  bool says(const std::string& words) const { return err.find(words) != std::string::npos; }
};

// `typed`: the passwords, in the order in which they are asked for.
inline Answer call(const std::vector<std::string>& words, base::Files& files,
                   std::vector<std::string> typed = {}) {
  const base::ManualClock clock(base::Instant(std::chrono::seconds(1'795'500'000)));  // 2026-11-24
  std::ostringstream out, err;
  const auto ask = [&](const std::string&) -> base::Result<desk::Password> {
    if (typed.empty()) return base::Error{"The key has a password, and nobody typed one.", ""};
    desk::Password password{seal::LockedText::of_size(100).value(), typed.front().size()};
    std::copy(typed.front().begin(), typed.front().end(), password.text.bytes().begin());
    typed.erase(typed.begin());
    return password;
  };
  const seal::Stretching quick{32'768, 1 << 20};
  const int code = desk::run(words, {files, clock, out, err, ask, quick});
  return {code, out.str(), err.str()};
}

inline Answer call(const std::vector<std::string>& words,
                   const std::vector<std::string>& typed = {}) {
  base::DiskFiles files;
  return call(words, files, typed);
}

inline constexpr const char* kSampleManifest =
    "format = 1\nid = \"sample\"\ntitle = \"Sample House\"\nsequence = 1\n"
    "issued = 2026-11-20T14:00:00Z\ncountry = \"US\"\nlanguages = [\"en\", \"es\"]\n"
    "time_zone = \"America/New_York\"\n\n[center]\nname = \"Sample House\"\n\n"
    "[[help_line]]\nname = \"Night line\"\nphone = \"912-555-0118\"\nhours = \"24/7\"\n";

// A folder as staff would keep it; each test writes the sheets it is about.
class SampleFolder {
 public:
  SampleFolder() { put("pack.toml", kSampleManifest); }
  void put(const std::string& file, const std::string& bytes) {
    base::DiskFiles files;
    const auto written = files.replace(scratch_ / file, bytes);
    REQUIRE(written.ok());
  }
  std::string name() const { return scratch_.path().string(); }

 private:
  ScratchFolder scratch_;
};

// The names of an object's members, in order.
inline std::vector<std::string> members(const nlohmann::ordered_json& object) {
  std::vector<std::string> names;
  for (const auto& [name, value] : object.items()) names.push_back(name);
  return names;
}

}  // namespace hearth::tests
