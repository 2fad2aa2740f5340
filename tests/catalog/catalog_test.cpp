#include "catalog/catalog.h"
#include "catalog/kept_days.h"

#include <doctest/doctest.h>

#include "base/files.h"
#include "catalog/full_listing.h"
#include "schedule/zone.h"
#include "support/scratch_folder.h"

using namespace hearth;
using tests::day;

namespace {

catalog::Catalog opened(const std::filesystem::path& file) {
  auto result = catalog::Catalog::open(file);
  if (!result) FAIL(result.error().sentence());
  return std::move(*result);
}

catalog::Catalog of(const listing::Listing& listing, const std::filesystem::path& file) {
  const auto built = catalog::build(listing, file);
  if (!built) FAIL(built.error().sentence());
  return opened(file);
}

}  // namespace

TEST_CASE("a meeting is found by its ID, a room by its name in any case") {
  const tests::ScratchFolder folder;
  const auto catalog = of(tests::full_listing(), folder / "catalog");
  CHECK(catalog.find_meeting("candlelight") == 1u);
  CHECK_FALSE(catalog.find_meeting("CANDLELIGHT"));
  REQUIRE(catalog.room("ROOM a") != nullptr);
  CHECK(catalog.room("ROOM a")->image == "images/a.jpg");
  REQUIRE(catalog.room("sala ñ") != nullptr);
  CHECK(catalog.room("sala ñ")->name == "Sala Ñ");
  CHECK(catalog.room("Room C") == nullptr);
}

TEST_CASE("the facts of a meeting are there without its row") {
  const tests::ScratchFolder folder;
  const auto catalog = of(tests::full_listing(), folder / "catalog");
  CHECK(catalog.facts(1).types == std::vector<std::string>{"O", "D", "as written"});
  CHECK(catalog.facts(1).program == "AA");
  CHECK(catalog.facts(1).attendance == listing::Attendance::hybrid);
  CHECK(catalog.facts(1).expect == std::vector<std::string>{"coffee", "come-late"});
}

TEST_CASE("a meeting is step-free by its type, by what to expect, or by its room") {
  const tests::ScratchFolder folder;
  listing::Listing listing = tests::full_listing();
  const auto with = [&](const char* id, auto change) {
    listing::Meeting meeting;
    meeting.id = id;
    meeting.when.by_appointment = true;
    change(meeting);
    listing.meetings.push_back(meeting);
  };
  listing.meetings.clear();
  with("nothing", [](auto&) {});
  with("type", [](auto& m) { m.types = {"O", "X"}; });
  with("expect", [](auto& m) { m.expect = {"coffee", "step-free"}; });
  with("room", [](auto& m) { m.room = "ROOM A"; });
  with("stairs", [](auto& m) { m.room = "Room B"; });
  with("unsaid", [](auto& m) { m.room = "Sala Ñ"; });
  with("unlisted", [](auto& m) { m.room = "Attic"; });
  const auto catalog = of(listing, folder / "catalog");
  const auto step_free = [&](const char* id) {
    return catalog.facts(catalog.find_meeting(id).value()).step_free;
  };
  CHECK_FALSE(step_free("nothing"));
  CHECK(step_free("type"));
  CHECK(step_free("expect"));
  CHECK(step_free("room"));
  CHECK_FALSE(step_free("stairs"));
  CHECK_FALSE(step_free("unsaid"));
  CHECK_FALSE(step_free("unlisted"));
}

TEST_CASE("a blocked ramp takes the step-free mark away, for its days and its room only") {
  const tests::ScratchFolder folder;
  auto listing = tests::full_listing();
  listing::Meeting elsewhere;
  elsewhere.id = "elsewhere";
  elsewhere.types = {"X"};
  elsewhere.room = "Room B";
  listing.meetings.push_back(elsewhere);
  const auto catalog = of(listing, folder / "catalog");  // "room a" is blocked Nov 23 to 27
  CHECK(catalog.facts(1).step_free);
  CHECK(catalog.step_free(1, day(2026, 11, 22)));
  CHECK_FALSE(catalog.step_free(1, day(2026, 11, 23)));
  CHECK_FALSE(catalog.step_free(1, day(2026, 11, 27)));
  CHECK(catalog.step_free(1, day(2026, 11, 28)));
  CHECK(catalog.step_free(3, day(2026, 11, 23)));
  CHECK_FALSE(catalog.step_free(0, day(2026, 11, 22)));

  listing.notices[0].starts.reset();
  listing.notices[0].until.reset();
  CHECK_FALSE(of(listing, folder / "always").step_free(1, day(2030, 1, 1)));
}

TEST_CASE("a day is worked out once") {
  const tests::ScratchFolder folder;
  const auto catalog = of(tests::full_listing(), folder / "catalog");
  const auto tuesday = day(2026, 11, 24);
  const auto& first = catalog.day(tuesday);
  REQUIRE(first.size() == 2);
  CHECK(first[0].meeting == 0u);
  CHECK(first[1].meeting == 1u);
  CHECK(&catalog.day(tuesday) == &first);
  for (int i = 1; i <= static_cast<int>(catalog::KeptDays::kMost); ++i)
    catalog.day(tuesday + std::chrono::days(i));
  CHECK(first.size() == 2);  // still held
  for (int i = 1; i < 1000; ++i) catalog.day(tuesday + std::chrono::days(i));
  CHECK(catalog.day(tuesday).size() == 2);
}

TEST_CASE("a day that was asked for again is not the first to go") {
  const tests::ScratchFolder folder;
  const auto catalog = of(tests::full_listing(), folder / "catalog");
  const auto first = day(2026, 11, 24);
  catalog.day(first);
  const auto ask = [&](int from, int to) {
    for (int i = from; i <= to; ++i) catalog.day(first + std::chrono::days(i));
  };
  ask(1, 90);
  const auto* kept = catalog.day(first).data();
  REQUIRE(kept);
  ask(91, 130);
  CHECK(catalog.day(first).data() == kept);
}

TEST_CASE("what is on now is the timetable's answer of that minute") {
  const tests::ScratchFolder folder;
  const auto catalog = of(tests::full_listing(), folder / "catalog");
  const auto start = schedule::parse_time("2026-11-24T00:00", catalog.timetable().zone());
  REQUIRE(start.ok());
  const auto ids = [](const std::vector<schedule::Occurrence>& all) {
    std::vector<std::pair<std::uint32_t, base::Instant>> found;
    for (const auto& one : all) found.emplace_back(one.meeting, one.start);
    return found;
  };
  bool any = false;
  for (int half = 0; half < 2 * 24 * 60; ++half) {
    const auto at = *start + std::chrono::seconds(30 * half);
    const auto& known = catalog.on_now(at);
    const auto fresh =
        schedule::on_now(catalog.timetable(), *start + std::chrono::minutes(half / 2));
    CHECK(ids(known.in_progress) == ids(fresh.in_progress));
    CHECK(ids(known.next) == ids(fresh.next));
    any = any || !known.in_progress.empty();
  }
  CHECK(any);
}

TEST_CASE("an open catalog goes on while a new one takes its place") {
  const tests::ScratchFolder folder;
  auto listing = tests::full_listing();
  const auto old = of(listing, folder / "catalog");
  auto changed = listing;
  changed.center.title = "Another title";
  changed.meetings.resize(1);
  changed.meetings[0].url = "https://example.org/new";
  const auto fresh = of(changed, folder / "catalog");
  CHECK(fresh.center().title == "Another title");
  CHECK(fresh.timetable().size() == 1);
  CHECK(fresh.meeting(0).url == "https://example.org/new");
  for (std::uint32_t i = 0; i < listing.meetings.size(); ++i)  // first read only now
    CHECK(old.meeting(i) == listing.meetings[i]);
  CHECK_FALSE(std::filesystem::exists(folder / "catalog.new"));
}

TEST_CASE("a catalog may move to another owner") {
  const tests::ScratchFolder folder;
  auto first = of(tests::full_listing(), folder / "catalog");
  const auto& day_before = first.day(day(2026, 11, 24));
  auto second = std::move(first);
  CHECK(&second.day(day(2026, 11, 24)) == &day_before);
  CHECK(second.meeting(1).id == "candlelight");
}

TEST_CASE("a build that fails leaves the old catalog and nothing beside it") {
  const tests::ScratchFolder folder;
  auto listing = tests::full_listing();
  REQUIRE(catalog::build(listing, folder / "catalog").ok());
  std::filesystem::create_directory(folder / "catalog.new");  // where the new one would be written
  listing.center.title = "Another title";
  const auto failed = catalog::build(listing, folder / "catalog");
  REQUIRE_FALSE(failed.ok());
  CHECK(failed.error().message.ends_with('.'));
  CHECK(opened(folder / "catalog").center().title == "Fernbrook House");

  REQUIRE(base::DiskFiles().replace(folder / "file", "no folder").ok());
  CHECK_FALSE(catalog::build(listing, folder / "file" / "catalog").ok());
  std::filesystem::create_directories(folder / "taken" / "inside");
  CHECK_FALSE(catalog::build(listing, folder / "taken").ok());
  CHECK_FALSE(std::filesystem::exists(folder / "taken.new"));
}

TEST_CASE("the folder of a catalog is made, and its name may hold any letter") {
  const tests::ScratchFolder folder;
  const auto file = folder / "a#b" / "50% ?x=1&mode=rw" / "Büro" / "catalog";
  CHECK(of(tests::full_listing(), file).center().title == "Fernbrook House");
}

TEST_CASE("what staff posted counts at once like a notice of the listing, and goes again") {
  const tests::ScratchFolder folder;
  auto listing = tests::full_listing();
  for (auto& meeting : listing.meetings) meeting.closed_for_now = false;
  listing.notices.clear();
  listing.notices.emplace_back().id = "own";
  auto catalog = of(listing, folder / "catalog");
  const auto begin = catalog.timetable().zone().instant(day(2026, 11, 20));
  const auto soon = catalog.timetable().next_of(1, begin, 1);
  REQUIRE(soon.size() == 1);
  const auto date = catalog.timetable().zone().date(soon[0].start);
  const auto status = [&] {
    for (const auto& one : catalog.day(date))
      if (one.meeting == 1) return one.status;
    return schedule::Status::closed;
  };
  const auto goes_on = [&] {
    const auto& all = catalog.on_now(soon[0].start).in_progress;
    return std::any_of(all.begin(), all.end(), [](const auto& one) { return one.meeting == 1; });
  };
  REQUIRE(status() == schedule::Status::on);
  REQUIRE(goes_on());

  listing::Notice posted;
  posted.id = "staff-1";
  posted.starts = posted.until = date;
  posted.cancels = {catalog.timetable().at(1).id};
  catalog.join({posted});
  CHECK(status() == schedule::Status::cancelled);
  CHECK_FALSE(goes_on());
  REQUIRE(catalog.notices().size() == 2);
  CHECK(catalog.notices()[1] == posted);

  catalog.join({});
  CHECK(status() == schedule::Status::on);
  CHECK(goes_on());
  REQUIRE(catalog.notices().size() == 1);
  CHECK(catalog.notices()[0].id == "own");
}
