#include "sync/staff_tables.h"

#include <limits>

#include "sync/record_rows.h"

namespace hearth::sync {

namespace {

using catalog::Database;
using staff::Deed;
using staff::Person;
using staff::Posted;

constexpr const char* kTables =
    "CREATE TABLE staff (next_number, believed);"
    "CREATE TABLE people (number INTEGER PRIMARY KEY, name, role, pin, misses, missed);"
    "CREATE TABLE posted (number INTEGER PRIMARY KEY, subject, words, meeting, name, reason, "
    "first_day, last_day, posted_by);"
    "CREATE TABLE deeds (number INTEGER PRIMARY KEY, kind, at, who, what, subject)";

constexpr auto kAnyNumber = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMostMisses = 1'000'000'000, kFarDay = 10'000'000;

std::int64_t day_number(base::Date date) {
  return date.time_since_epoch().count();
}

template <typename Kind>
std::int64_t number_of(Kind kind) {
  return static_cast<std::int64_t>(kind);
}

template <typename Kind>
Kind kind(Columns& row, Kind last) {
  return static_cast<Kind>(row.number(0, number_of(last)));
}

base::Date date(Columns& row) {
  return base::Date(std::chrono::days(static_cast<int>(row.number(-kFarDay, kFarDay))));
}

}  // namespace

bool write_staff(const Database& database, const staff::Record& record) {
  if (!database.run(kTables)) return false;
  Statement numbers(database, "INSERT INTO staff VALUES (?, ?)");
  std::optional<std::int64_t> believed;
  if (record.believed) believed = day_number(*record.believed);
  (Row(numbers) << record.next_number << believed).insert();
  Statement people(database,
                   "INSERT INTO people (name, role, pin, misses, missed) VALUES (?, ?, ?, ?, ?)");
  for (const auto& one : record.people)
    (Row(people) << one.name << number_of(one.role) << one.pin << std::int64_t{one.misses}
                 << seconds(one.missed))
        .insert();
  Statement posted(database, "INSERT INTO posted VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const auto& one : record.posted)
    (Row(posted) << one.number << number_of(one.subject) << one.words << one.meeting << one.name
                 << number_of(one.reason) << day_number(one.from) << day_number(one.until)
                 << one.by)
        .insert();
  Statement deeds(database,
                  "INSERT INTO deeds (kind, at, who, what, subject) VALUES (?, ?, ?, ?, ?)");
  for (const auto& one : record.deeds)
    (Row(deeds) << number_of(one.kind) << seconds(one.at) << one.who << one.what
                << number_of(one.subject))
        .insert();
  return !numbers.failed() && !people.failed() && !posted.failed() && !deeds.failed();
}

bool read_staff(const Database& database, staff::Record& record) {
  bool sound = true;
  Statement numbers(database, "SELECT next_number, believed FROM staff");
  if (!numbers.step()) return false;
  Columns first(numbers, sound);
  record.next_number = first.number(1, kAnyNumber);
  if (!first.skip_null()) record.believed = date(first);
  Statement people(database, "SELECT name, role, pin, misses, missed FROM people ORDER BY number");
  while (people.step()) {
    Columns row(people, sound);
    Person one;
    one.name = row.text();
    one.role = kind(row, staff::Role::lead);
    one.pin = row.text();
    one.misses = static_cast<int>(row.number(0, kMostMisses));
    one.missed = row.instant();
    record.people.push_back(std::move(one));
  }
  Statement posted(database,
                   "SELECT number, subject, words, meeting, name, reason, first_day, last_day, "
                   "posted_by FROM posted ORDER BY number");
  while (posted.step()) {
    Columns row(posted, sound);
    Posted one;
    one.number = row.number(1, kAnyNumber);
    one.subject = kind(row, staff::Subject::meeting_cancelled);
    one.words = row.text();
    one.meeting = row.text();
    one.name = row.text();
    one.reason = kind(row, staff::Reason::weather);
    one.from = date(row);
    one.until = date(row);
    one.by = row.text();
    record.posted.push_back(std::move(one));
  }
  Statement deeds(database, "SELECT kind, at, who, what, subject FROM deeds ORDER BY number");
  while (deeds.step()) {
    Columns row(deeds, sound);
    Deed one;
    one.kind = kind(row, Deed::Kind::believed_clock);
    one.at = row.instant();
    one.who = row.text();
    one.what = row.text();
    one.subject = kind(row, staff::Subject::meeting_cancelled);
    record.deeds.push_back(std::move(one));
  }
  return sound && !people.failed() && !posted.failed() && !deeds.failed();
}

}  // namespace hearth::sync
