// A center with forms of its own, sealed for the sample center's key, and how its slips are read.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "checkin/slip_reader.h"
#include "support/lobby.h"
#include "support/sample_key.h"
#include "support/scratch_folder.h"

namespace hearth::tests {

inline constexpr const char* kEveryKind = R"(id = "all"
version = 1
title = "Every kind"
text = "One question of each kind."
ticket = true
part_of_day = true
[[question]]
id = "feeling"
kind = "scale"
text = "How are you?"
options = ["Very low", "Low", "Okay", "Good", "Very good"]
help_when = ["Very low"]
[[question]]
id = "reason"
kind = "choice"
text = "What brings you in?"
options = ["A meeting", "Something else"]
[[question]]
id = "meeting"
kind = "choice"
text = "Which meeting?"
options_from = "meetings-today"
show_when = { reason = ["A meeting"] }
[[question]]
id = "things"
kind = "many"
text = "What would help?"
options = ["Water", "A chair", "Quiet"]
[[question]]
id = "first"
kind = "yes-no"
text = "Is it your first time?"
[[question]]
id = "people"
kind = "number"
text = "How many came?"
min = 0
max = 40
[[question]]
id = "age"
kind = "number"
text = "How old are you?"
min = 18
max = 99
[[question]]
id = "words"
kind = "text"
text = "Anything else?"
)";

struct FormsCenter {
  ScratchFolder folder;

  explicit FormsCenter(bool with_key = true) {
    std::ofstream(folder / "pack.toml") << R"(format = 1
id = "test"
title = "Test"
sequence = 1
issued = 2026-11-20T14:00:00Z
country = "US"
languages = ["en", "es", "ar"]
time_zone = "America/New_York"
[center]
name = "Test House"
[[help_line]]
name = "Ours"
phone = "912-555-0142"
hours = "24/7"
[checkin]
free_text = true
retain_days = 90
)" << (with_key ? "public_key = \"CHKP0K21YJ+VSc9dK7wAYkPaz8IKkidHMFI+j1Nyq/fDmRzdm8M1\"\n" : "");
    std::ofstream(folder / "meetings.csv")
        << "ID,Name,Day,Time,End Time\nearly,Early Birds,Tuesday,07:00,08:00\n"
           "steps,Steps & Coffee,Tuesday,14:00,15:00\nlate,Night Owls,Tuesday,21:00,22:00\n"
           "other,Another Day,Friday,21:00,22:00\n";
    std::filesystem::create_directory(folder / "checkin");
    form("all", kEveryKind);
  }
  void form(const std::string& name, const std::string& text) const {
    std::ofstream(folder / ("checkin/" + name + ".toml")) << text;
  }
  std::string path() const { return folder.path().string(); }
};

// What the sample center's key finds in the box.
inline checkin::FoundSlips found_in(lobby::Lobby& lobby) {
  const auto key = seal::PrivateKey::parse(kSamplePrivateKey);
  REQUIRE(key.ok());
  checkin::SlipReader reader(*key);
  reader.read(lobby.kept(), "state");
  return reader.found();
}

// The only slip that was kept, by question: "reason: A meeting".
inline std::vector<std::string> only_slip(lobby::Lobby& lobby) {
  const auto found = found_in(lobby);
  REQUIRE(found.slips == 1);
  std::vector<std::string> lines;
  for (const auto& answer : found.forms.front().slips.front().answers) {
    std::string line = answer.question + ":";
    for (const auto& one : answer.chosen) line += " " + one;
    lines.push_back(line);
  }
  return lines;
}

// From home to the first question of the only form.
inline void start_form(lobby::Lobby& lobby) {
  lobby.tap("Check in", ui::Role::tile);
  REQUIRE(lobby.screen() == "form");
  lobby.tap("Start");
  REQUIRE(lobby.screen() == "question");
}

// Skips until this question is asked.
inline void skip_to(lobby::Lobby& lobby, std::string_view question) {
  for (int asked = 0; asked < 20 && lobby.screen() == "question"; ++asked) {
    if (lobby.shows(question)) return;
    lobby.tap_id("question.skip");
  }
  FAIL("it is never asked: ", std::string(question));
}

inline void skip_all(lobby::Lobby& lobby) {
  for (int asked = 0; asked < 20 && lobby.screen() == "question"; ++asked)
    lobby.tap_id("question.skip");
  REQUIRE(lobby.screen() == "review");
}

inline std::string said(const lobby::Lobby& lobby, std::string_view id) {
  const auto* node = lobby.by_id(id);
  return node ? node->value : "(not there)";
}

}  // namespace hearth::tests
