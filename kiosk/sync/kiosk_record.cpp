#include "sync/kiosk_record.h"

#include <algorithm>
#include <limits>

#include "sync/record_rows.h"
#include "sync/staff_tables.h"

namespace hearth::sync {

namespace {

using catalog::Database;
using catalog::Statement;

constexpr std::int64_t kApplicationId = 0x4852544B;  // "HRTK"
constexpr std::int64_t kVersion = 1;

constexpr const char* kTables =
    "CREATE TABLE kiosk (trust, center, shown);"
    "CREATE TABLE highest (key, sequence);"
    "CREATE TABLE fresh (key);"
    "CREATE TABLE packs (number INTEGER PRIMARY KEY, name, id, sequence, signer, installed, title, "
    "issued, expires, meetings, resources, pages, forms, notices, left_out, revision);"
    "CREATE TABLE happenings (number INTEGER PRIMARY KEY, kind, at, what, refusal, detail)";

bool fill(const Database& database, const KioskRecord& record) {
  if (!database.run("PRAGMA application_id = " + std::to_string(kApplicationId)) ||
      !database.run("PRAGMA user_version = " + std::to_string(kVersion)) ||
      !database.run("BEGIN") || !database.run(kTables))
    return false;
  Statement kiosk(database, "INSERT INTO kiosk VALUES (?, ?, ?)");
  (Row(kiosk) << (record.trust ? trust::write_trust_list(*record.trust) : std::string())
              << record.center << whole(record.shown))
      .insert();
  Statement highest(database, "INSERT INTO highest VALUES (?, ?)");
  for (const auto& [key, sequence] : record.floor.highest)
    (Row(highest) << key << sequence).insert();
  Statement fresh(database, "INSERT INTO fresh VALUES (?)");
  for (const auto& key : record.floor.fresh) (Row(fresh) << key).insert();
  Statement pack(
      database,
      "INSERT INTO packs (name, id, sequence, signer, installed, title, issued, expires, "
      "meetings, resources, pages, forms, notices, left_out, revision) VALUES "
      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const auto& one : record.packs) {
    const auto& summary = one.summary;
    std::optional<std::int64_t> issued, expires;
    if (summary.issued) issued = seconds(*summary.issued);
    if (summary.expires) expires = summary.expires->time_since_epoch().count();
    (Row(pack) << one.name << one.claim.id << one.claim.sequence << one.signer
               << seconds(one.installed) << summary.title << issued << expires
               << whole(summary.meetings) << whole(summary.resources) << whole(summary.pages)
               << whole(summary.forms) << whole(summary.notices) << whole(summary.left_out)
               << one.revision)
        .insert();
  }
  Statement happening(database,
                      "INSERT INTO happenings (kind, at, what, refusal, detail) VALUES "
                      "(?, ?, ?, ?, ?)");
  for (const auto& one : record.happenings)
    (Row(happening) << static_cast<std::int64_t>(one.kind) << seconds(one.at) << one.what
                    << std::int64_t{one.refusal} << one.detail)
        .insert();
  return write_staff(database, record.staff) && !kiosk.failed() && !highest.failed() &&
         !fresh.failed() && !pack.failed() && !happening.failed() && database.run("COMMIT");
}

constexpr std::int64_t kMostRevision = 1'000'000'000;
constexpr auto kAnySequence = std::numeric_limits<std::int64_t>::max();

KeptPack kept_pack(Columns& columns) {
  KeptPack pack;
  pack.name = columns.text();
  pack.claim.id = columns.text();
  pack.claim.sequence = columns.number(0, kAnySequence);
  pack.signer = columns.text();
  pack.installed = columns.instant();
  auto& summary = pack.summary;
  summary.title = columns.text();
  if (!columns.skip_null()) summary.issued = columns.instant();
  if (!columns.skip_null())
    summary.expires =
        base::Date(std::chrono::days(static_cast<int>(columns.number(-10'000'000, 10'000'000))));
  for (auto* count : {&summary.meetings, &summary.resources, &summary.pages, &summary.forms,
                      &summary.notices, &summary.left_out})
    *count = columns.count();
  pack.revision = columns.number(0, kMostRevision);
  return pack;
}

Happening happening(Columns& columns) {
  Happening one;
  one.kind = static_cast<Happening::Kind>(
      columns.number(0, static_cast<int>(Happening::Kind::trust_replaced)));
  one.at = columns.instant();
  one.what = columns.text();
  one.refusal = static_cast<int>(columns.number(0, 99));
  one.detail = columns.text();
  return one;
}

// True when all of it could be read.
bool read_tables(const Database& database, KioskRecord& record) {
  bool sound = true;
  Statement kiosk(database, "SELECT trust, center, shown FROM kiosk");
  if (!kiosk.step()) return false;
  Columns columns(kiosk, sound);
  if (const auto text = columns.text(); !text.empty()) {
    auto list = trust::read_trust_list(text);
    if (!list) return false;
    record.trust = *std::move(list);
  }
  record.center = columns.text();
  record.shown = columns.count();
  Statement highest(database, "SELECT key, sequence FROM highest");
  while (highest.step()) {
    Columns row(highest, sound);
    auto key = row.text();
    record.floor.highest[std::move(key)] = row.number(0, kAnySequence);
  }
  Statement fresh(database, "SELECT key FROM fresh");
  while (fresh.step()) record.floor.fresh.insert(Columns(fresh, sound).text());
  Statement packs(
      database,
      "SELECT name, id, sequence, signer, installed, title, issued, expires, meetings, "
      "resources, pages, forms, notices, left_out, revision FROM packs ORDER BY number");
  while (packs.step()) {
    Columns row(packs, sound);
    record.packs.push_back(kept_pack(row));
  }
  Statement all(database, "SELECT kind, at, what, refusal, detail FROM happenings ORDER BY number");
  while (all.step()) {
    Columns row(all, sound);
    record.happenings.push_back(happening(row));
  }
  if (!read_staff(database, record.staff)) return false;
  const bool shown = record.packs.empty() || record.shown < record.packs.size();
  return sound && shown && !highest.failed() && !fresh.failed() && !packs.failed() && !all.failed();
}

bool is_ours(const Database& database) {
  Statement mark(database,
                 "SELECT application_id, user_version FROM pragma_application_id, "
                 "pragma_user_version");
  return mark.step() && mark.integer(0) == kApplicationId && mark.integer(1) == kVersion;
}

}  // namespace

std::string KeptPack::number() const {
  const auto sequence = std::to_string(claim.sequence);
  return is_own() ? sequence + '.' + std::to_string(revision) : sequence;
}

std::int64_t KioskRecord::next_revision() const {
  const auto* const pack = shown_pack();
  std::int64_t last = 0;
  for (const auto& one : packs)
    if (pack != nullptr && one.claim == pack->claim) last = std::max(last, one.revision);
  return last + 1;
}

bool KioskRecord::can_undo_sheets() const {
  const auto* const pack = shown_pack();
  return pack != nullptr && pack->is_own() && shown > 0;
}

void KioskRecord::note(Happening one) {
  happenings.push_back(std::move(one));
  if (happenings.size() > kMostHappenings) happenings.erase(happenings.begin());
}

base::Result<std::string> write_kiosk_record(const KioskRecord& record) {
  const auto database = Database::in_memory();
  std::string image;
  if (database && fill(database, record)) image = database.image();
  if (image.empty())
    return base::Error{"Nothing can be noted: this computer is short of memory.", "kiosk.db"};
  return image;
}

base::Result<KioskRecord> read_kiosk_record(std::string_view image) {
  const base::Error damaged{
      "This file is damaged, or was made by a later Hearth; the kiosk has to be set up again.",
      "kiosk.db"};
  const auto database = Database::of_image(image);
  if (!database || !is_ours(database)) return damaged;
  KioskRecord record;
  if (!read_tables(database, record)) return damaged;
  return record;
}

}  // namespace hearth::sync
