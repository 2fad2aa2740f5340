#include "sync/kiosk_record.h"

#include "sync/office.h"

using namespace hearth;
using namespace hearth::sync;

namespace {

KioskRecord full_record() {
  const tests::Signer a{"Front \"office\""}, b{"B"};
  KioskRecord record;
  record.trust = tests::list_of(3, {&a, &b}, 2);
  record.floor.highest[a.key.verifying().word()] = 42;
  record.floor.fresh.insert(b.key.verifying().word());
  record.center = "oakhill";
  PackSummary summary{"Oak Hill", tests::kNow, base::Date(std::chrono::days(20'500)), 1, 2, 3, 4, 5,
                      6};
  record.packs.push_back({"oakhill-41-AAAA-BBBB", {"oakhill", 41}, summary, "B", tests::kNow});
  summary.issued.reset();
  summary.expires.reset();
  record.packs.push_back({"oakhill-42-CCCC-DDDD", {"oakhill", 42}, summary, "B", tests::kNow});
  record.shown = 1;
  record.note({Happening::Kind::refused, tests::kNow, "a.hearthpack", 22, "41, after 42"});
  record.note({Happening::Kind::trust_replaced, tests::kNow, "trust list 3", 0, ""});
  record.staff.people = {{"Lead 1", staff::Role::lead, "$argon2id$…", 0, {}},
                         {"Front desk 1", staff::Role::desk, "$argon2id$…", 3, tests::kNow}};
  const base::Date day(std::chrono::days(20'781));
  record.staff.posted = {{.number = 3,
                          .subject = staff::Subject::meeting_cancelled,
                          .meeting = "noon",
                          .name = "Noon “Basics”",
                          .reason = staff::Reason::weather,
                          .from = day,
                          .until = day,
                          .by = "Lead 1"},
                         {.number = 4, .words = "Cake", .from = day, .until = day, .by = "B"}};
  record.staff.note({staff::Deed::Kind::cancelled, tests::kNow, "Lead 1", "Noon",
                     staff::Subject::meeting_cancelled});
  record.staff.note({staff::Deed::Kind::copied_slips, tests::kNow, "Front desk 1", ""});
  record.staff.next_number = 5;
  record.staff.believed = day;
  return record;
}

}  // namespace

TEST_CASE("what a kiosk knows is written and read back") {
  for (const auto& record : {KioskRecord{}, full_record()}) {
    const auto image = write_kiosk_record(record).value();
    const auto read = read_kiosk_record(image);
    REQUIRE(read.ok());
    CHECK(*read == record);
  }
}

TEST_CASE("the latest five hundred happenings are kept") {
  KioskRecord record;
  for (int i = 0; i < 600; ++i)
    record.note({Happening::Kind::refused, tests::kNow, std::to_string(i), 22, ""});
  CHECK(record.happenings.size() == kMostHappenings);
  CHECK(record.happenings.front().what == "100");
  CHECK(record.happenings.back().what == "599");
}

TEST_CASE("what came from spreadsheets can be undone where what was before it is kept") {
  KioskRecord record;
  CHECK_FALSE(record.can_undo_sheets());
  record = full_record();
  CHECK_FALSE(record.can_undo_sheets());
  record.packs.back().revision = 1;
  CHECK(record.can_undo_sheets());
  record.packs.erase(record.packs.begin());
  record.shown = 0;
  CHECK_FALSE(record.can_undo_sheets());
}

TEST_CASE("a record that is damaged is refused, or reads as some record") {
  const auto image = write_kiosk_record(full_record()).value();
  for (const auto& damaged : {std::string(), std::string("hello"), image.substr(0, 100),
                              std::string(image.size(), '\0'), image.substr(0, image.size() / 2)})
    CHECK_FALSE(read_kiosk_record(damaged).ok());
  auto later = image;
  later[63] = 2;  // user_version
  CHECK_FALSE(read_kiosk_record(later).ok());
  for (std::size_t at = 0; at < image.size(); at += 3) {
    auto changed = image;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    const auto read = read_kiosk_record(changed);
    if (read && !read->packs.empty()) CHECK(read->shown < read->packs.size());
  }
}
