#include <span>
#include <string>

#include "base/files.h"
#include "catalog/catalog.h"
#include "catalog/columns.h"
#include "catalog/rows.h"
#include "catalog/search_index.h"
#include "catalog/sqlite.h"

namespace hearth::catalog {

namespace {

// A row's number is its place in the listing. Columns have no type of their own: SQLite then keeps
// what it is given, and the reader checks what it gets.
template <typename Item>
bool add_table(const Database& database, Statement& translation, std::span<const Item> items) {
  const std::string table = kTableOf<Item>;
  ColumnNames names;
  const Item none{};
  columns(names, none);
  if (!database.run("CREATE TABLE " + table + " (number INTEGER PRIMARY KEY, " + names.list() +
                    ")"))
    return false;
  std::string marks = "?";
  for (int i = 0; i < names.count(); ++i) marks += ", ?";
  Statement row(database,
                "INSERT INTO " + table + " (number, " + names.list() + ") VALUES (" + marks + ")");
  std::int64_t number = 0;
  for (const auto& item : items) {
    RowWriter writer(row, translation, table.c_str(), number++);
    columns(writer, item);
    row.step();
    row.reset();
  }
  return !row.failed() && !translation.failed();
}

std::vector<QuestionOfForm> questions_of(const std::vector<listing::Form>& forms) {
  std::vector<QuestionOfForm> questions;
  for (std::size_t i = 0; i < forms.size(); ++i)
    for (const auto& question : forms[i].questions)
      questions.push_back({static_cast<std::int64_t>(i), question});
  return questions;
}

bool fill(const Database& database, const listing::Listing& listing, const Vocabulary& vocabulary) {
  if (!database.run("PRAGMA application_id = " + std::to_string(kApplicationId)) ||
      !database.run("PRAGMA user_version = " + std::to_string(kVersion)) ||
      !database.run("BEGIN") ||
      !database.run("CREATE TABLE translations (owner, row, field, language, text, "
                    "PRIMARY KEY (owner, row, field, language)) WITHOUT ROWID"))
    return false;
  Statement translation(database, "INSERT INTO translations VALUES (?, ?, ?, ?, ?)");
  const auto questions = questions_of(listing.forms);
  return add_table(database, translation, std::span(&listing.center, 1)) &&
         add_table(database, translation, std::span(listing.center.help_lines)) &&
         add_table(database, translation, std::span(listing.rooms)) &&
         add_table(database, translation, std::span(listing.notices)) &&
         add_table(database, translation, std::span(listing.articles)) &&
         add_table(database, translation, std::span(listing.meetings)) &&
         add_table(database, translation, std::span(listing.resources)) &&
         add_table(database, translation, std::span(listing.pictures)) &&
         add_table(database, translation, std::span(listing.forms)) &&
         add_table(database, translation, std::span<const QuestionOfForm>(questions)) &&
         add_search_index(database, listing, vocabulary) && database.run("COMMIT") &&
         // What the index was merged from would stay behind as empty pages.
         database.run("VACUUM");
}

}  // namespace

// Made in memory (a center's listing is a few megabytes at most) and then written in one piece: no
// half-built database ever lies on the disk, and one place knows how a file is replaced.
base::Result<std::string> image(const listing::Listing& listing, const Vocabulary& vocabulary) {
  const auto database = Database::in_memory();
  std::string bytes;
  if (database && fill(database, listing, vocabulary)) bytes = database.image();
  if (bytes.empty())
    return base::Error{"The catalog cannot be built: this computer is short of memory.", ""};
  return bytes;
}

base::Status build(const listing::Listing& listing, const std::filesystem::path& file,
                   const Vocabulary& vocabulary) {
  const auto bytes = image(listing, vocabulary);
  if (!bytes) return base::Error{bytes.error().message, file.string()};
  return base::DiskFiles().replace(file, *bytes);
}

}  // namespace hearth::catalog
