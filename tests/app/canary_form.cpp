#include "app/canary_form.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string_view>

#include "app/memory_image.h"
#include "base/files.h"
#include "checkin/slip_reader.h"
#include "support/sample_key.h"

namespace hearth::tests {

const std::vector<std::string> kAnswered{kNumber, "731946", "zqwur", "zelglim", "fbratz", kWritten};

void offer_form(const ScratchFolder& center) {
  std::ofstream(center / "pack.toml") << R"(format = 1
id = "canary"
title = "Canary House"
sequence = 1
issued = 2026-11-20T14:00:00Z
country = "US"
languages = ["en"]
time_zone = "America/New_York"
[center]
name = "Canary House"
[[help_line]]
name = "Ours"
phone = "912-555-0142"
hours = "24/7"
[checkin]
public_key = "CHKP0K21YJ+VSc9dK7wAYkPaz8IKkidHMFI+j1Nyq/fDmRzdm8M1"
free_text = true
retain_days = 90
)";
  std::ofstream(center / "meetings.csv")
      << "ID,Name,Day,Time,End Time\nearly,Early Birds,Tuesday,07:00,08:00\n"
         "late,Night Owls,Tuesday,21:00,22:00\n";
  std::filesystem::create_directory(center / "checkin");
  std::ofstream(center / "checkin/arrival.toml") << R"(id = "arrival"
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
id = "many"
kind = "number"
text = "How many?"
min = 0
max = 999999
[[question]]
id = "words"
kind = "text"
text = "Anything else?"
)";
}

void fill_in(DrivenKiosk& kiosk, const std::vector<std::string>& chosen) {
  kiosk.act("tap tile \"Check in\"");
  kiosk.act("tap \"Start\"");
  for (const auto& answer : chosen) {
    kiosk.act("tap \"" + answer + "\"");
    kiosk.act("tap button \"Next\"");
  }
  for (const char figure : std::string_view("731946"))
    kiosk.act("tap \"" + std::string(1, figure) + "\"");
  kiosk.act("tap button \"Next\"");
  kiosk.act("type \"" + std::string(kWritten) + "\"");
  CHECK(times(search_memory(kiosk.process(), {kWritten}), kWritten) > 0);
  kiosk.act("tap key \"Next\"");
  kiosk.act("expect \"Send\"");
  const auto hits = search_memory(kiosk.process(), {kNumber, kWritten});
  CHECK(times(hits, kNumber) > 0);
  CHECK(times(hits, kWritten) > 0);
}

std::vector<std::string> kept_words(const DrivenKiosk& kiosk) {
  const auto key = seal::PrivateKey::parse(kSamplePrivateKey).value();
  checkin::SlipReader reader(key);
  reader.read(base::DiskFiles(), kiosk.folder() / "state/slips");
  const auto found = reader.found();
  CHECK(found.bad == 0);
  std::vector<std::string> words;
  for (const auto& form : found.forms)
    for (const auto& slip : form.slips) words.push_back(slip.answers.back().chosen.front());
  return words;
}

}  // namespace hearth::tests
