// A real, dirty feed of 2,038 meetings goes through the import and onto the screen.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <optional>

#include "exchange/meeting_guide.h"
#include "screens/offered_filters.h"
#include "support/scratch_folder.h"

using namespace hearth;
using lobby::Lobby;
namespace fs = std::filesystem;

namespace {

// Imports the feed; nothing where it is not here.
std::optional<fs::path> philadelphia(const tests::ScratchFolder& scratch) {
  const char* told = std::getenv("HEARTH_SHARED");
  const fs::path shared = told ? told : HEARTH_SOURCE "/../shared";
  const auto feed = shared / "data/feeds/meeting-guide-philadelphia.json";
  if (!fs::exists(feed)) {
    MESSAGE("skipped: " << feed.string() << " is not here");
    return std::nullopt;
  }
  const auto folder = scratch / "philadelphia";
  base::DiskFiles files;
  const auto issued = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20));
  const auto report = exchange::import_meeting_guide(files, {feed}, folder, issued);
  REQUIRE(report.ok());
  CHECK(report->read == 2038);
  CHECK(report->read == report->taken + report->left_out);
  return folder;
}

}  // namespace

TEST_CASE("the Philadelphia feed is shown, page after page, without a flaw") {
  const tests::ScratchFolder scratch;
  const auto folder = philadelphia(scratch);
  if (!folder) return;
  Lobby lobby({.folder = folder->string()});
  lobby.tap("Meetings", ui::Role::tile);
  int cards = 0, pages = 0;
  lobby::on_every_page(lobby, [&] {
    ++pages;
    for (const auto& node : lobby.tree().nodes) cards += node.role == ui::Role::card ? 1 : 0;
    const auto wrong = lobby::lint(lobby);
    for (const auto& sentence : wrong) CHECK_MESSAGE(false, sentence);
  });
  CHECK(cards > 200);
  CHECK(pages > 40);
}

TEST_CASE("the filters of the Philadelphia feed lead to as many meetings as they say") {
  const tests::ScratchFolder scratch;
  const auto folder = philadelphia(scratch);
  if (!folder) return;
  Lobby lobby({.folder = folder->string()});
  lobby.tap("Meetings", ui::Role::tile);
  CHECK(tests::try_all_offered(lobby) > 15);
  tests::open_filters(lobby);
  CHECK(lobby::turn_to(lobby, "filter.region.bucks county"));
}
