// What the help screens say of the hours of the center's own lines.
#include <doctest/doctest.h>

#include "base/files.h"
#include "support/lobby.h"
#include "support/scratch_folder.h"

using namespace hearth;
using lobby::Lobby;

namespace {

// The sample center whose family line has other hours.
class Center {
 public:
  explicit Center(const std::string& hours) {
    for (const char* file : {"pack.toml", "meetings.csv", "rooms.csv", "notices.csv"}) {
      auto text =
          base::DiskFiles().read(std::string(HEARTH_SOURCE "/data/") + file, 1 << 20).value();
      const std::string old = "hours = \"Mo-Fr 09:00-17:00\"";
      if (const auto at = text.find(old); at != text.npos)
        text.replace(at, old.size(), "hours = \"" + hours + "\"");
      REQUIRE(base::DiskFiles().replace(scratch_ / file, text).ok());
    }
  }
  // What the family line's page says of its hours at a time.
  std::string says(std::string_view at, std::string language = "en") const {
    visit::Beginning beginning;
    beginning.language = std::move(language);
    Lobby lobby(
        {.beginning = beginning, .now = at, .folder = scratch_.path().string(), .blind = true});
    lobby.tap_id("dock.help");
    for (int page = 0; !lobby.by_id("line.own.2") && page < 30; ++page) lobby.swipe(0, -0.3F);
    REQUIRE(lobby.by_id("line.own.2"));
    const auto card = lobby.by_id("line.own.2")->value;
    lobby.tap_id("line.own.2");
    REQUIRE(lobby.screen() == "help-line");
    // The card says the same as the page.
    std::string found;
    for (const auto& node : lobby.tree().nodes)
      if (!node.label.empty() && card.ends_with(node.label)) found = node.label;
    std::string plain;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const bool isolate = found.compare(i, 2, "\xE2\x81") == 0;
      if (isolate)
        i += 2;
      else if (found.compare(i, 2, "\xC2\xA0") == 0)
        plain += ' ', ++i;
      else
        plain += found[i];
    }
    return plain;
  }

 private:
  tests::ScratchFolder scratch_;
};

std::string says(const std::string& hours, std::string_view at, std::string language = "en") {
  return Center(hours).says(at, std::move(language));
}

}  // namespace

TEST_CASE("a line that answers says until when, and one that does not says from when") {
  const Center center("Mon-Fri 9am-5pm; Sat 10-2; closed holidays");
  CHECK(center.says("2026-11-24T14:35") == "Open now, until 5:00 PM");
  CHECK(center.says("2026-11-24T16:40") == "Closes soon, at 5:00 PM");
  CHECK(center.says("2026-11-24T08:00") == "Closed now, opens at 9:00 AM");
  CHECK(center.says("2026-11-24T18:00") == "Closed now, opens tomorrow at 9:00 AM");
  // Over Thanksgiving, and over a weekend.
  CHECK(center.says("2026-11-25T18:00") == "Closed now, opens Friday at 9:00 AM");
  CHECK(center.says("2026-11-28T18:00") == "Closed now, opens Monday at 9:00 AM");
}

TEST_CASE("nights, whole days and ends at midnight are said plainly") {
  CHECK(says("Mo-Su 18:00-06:00", "2026-11-24T20:00") == "Open now, until 6:00 AM");
  CHECK(says("Mo-Su 18:00-06:00", "2026-11-24T02:00") == "Open now, until 6:00 AM");
  CHECK(says("Mo-Fr 17:00-24:00", "2026-11-24T20:00") == "Open now, until midnight");
  CHECK(says("Mo-We 00:00-24:00", "2026-11-24T20:00") == "Open now, until midnight on Wednesday");
  CHECK(says("24/7", "2026-12-25T03:00") == "Any time, day or night");
  CHECK(says("Open 24 hours", "2026-12-25T03:00") == "Any time, day or night");
}

TEST_CASE("what is not known is shown as the center wrote it, and nothing is claimed") {
  CHECK(says("Mon-Fri 9-5, call first", "2026-11-24T14:35") == "Mon-Fri 9-5, call first");
  CHECK(says("Monday-Friday, 8-8", "2026-11-24T14:35") == "Monday-Friday, 8-8");
  // On Thanksgiving, of which these hours say nothing; at night it is closed at any rate.
  CHECK(says("Mon-Fri 9am-5pm", "2026-11-26T10:00") == "Mon-Fri 9am-5pm");
  CHECK(says("Mon-Fri 9am-5pm", "2026-11-26T08:00") == "Closed now");
  CHECK(says("Mo-Fr 09:00-17:00+", "2026-11-24T10:00") == "Open now, at least until 5:00 PM");
}
