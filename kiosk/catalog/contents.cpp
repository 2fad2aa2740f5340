#include "catalog/contents.h"

#include <string>

#include "catalog/columns.h"

namespace hearth::catalog {

namespace {

std::optional<std::int64_t> number(const Database& database, const char* pragma) {
  Statement statement(database, std::string("PRAGMA ") + pragma);
  if (!statement.step()) return std::nullopt;
  return statement.integer(0);
}

constexpr const char* kSelectTranslations =
    "SELECT row, field, language, text FROM translations WHERE owner = ?1";

std::optional<Translations> collect(Statement& statement) {
  Translations found;
  while (statement.step())
    found[{statement.integer(0), std::string(statement.text(1))}].emplace(statement.text(2),
                                                                          statement.text(3));
  if (statement.failed()) return std::nullopt;
  return found;
}

// All rows of a table, which must be numbered from 0 without a gap.
template <typename Item, typename Columns>
std::optional<std::vector<Item>> read_rows(const Database& database, const Columns& read_columns,
                                           const Translations& translations) {
  ColumnNames names;
  const Item none{};
  read_columns(names, none);
  Statement row(database,
                "SELECT number, " + names.list() + " FROM " + kTableOf<Item> + " ORDER BY number");
  std::vector<Item> items;
  while (row.step()) {
    RowReader reader(row, translations);
    read_columns(reader, items.emplace_back());
    if (reader.damaged() || reader.number() + 1 != static_cast<std::int64_t>(items.size()))
      return std::nullopt;
  }
  if (row.failed()) return std::nullopt;
  return items;
}

template <typename Item>
std::optional<std::vector<Item>> read_table(const Database& database) {
  Statement statement(database, kSelectTranslations);
  statement.bind(1, std::string_view(kTableOf<Item>));
  const auto translations = collect(statement);
  if (!translations) return std::nullopt;
  const auto all = [](auto& pass, auto&& item) { columns(pass, item); };
  return read_rows<Item>(database, all, *translations);
}

// The forms with their questions, which lie in the forms' order.
std::optional<std::vector<listing::Form>> read_forms(const Database& database) {
  auto forms = read_table<listing::Form>(database);
  auto questions = read_table<QuestionOfForm>(database);
  if (!forms || !questions) return std::nullopt;
  std::int64_t form = 0;
  for (auto& each : *questions) {
    if (each.form < form || each.form >= static_cast<std::int64_t>(forms->size()))
      return std::nullopt;
    form = each.form;
    (*forms)[static_cast<std::size_t>(form)].questions.push_back(std::move(each.question));
  }
  return forms;
}

template <typename Item>
std::string select_one() {
  ColumnNames names;
  const Item none{};
  columns(names, none);
  return "SELECT number, " + names.list() + " FROM " + kTableOf<Item> + " WHERE number = ?1";
}

}  // namespace

Condition examine(const Database& database, std::uintmax_t bytes) {
  // What a damaged schema says is never run, and a damaged page is noticed rather than believed.
  if (!database.run("PRAGMA trusted_schema = OFF") || !database.run("PRAGMA cell_size_check = ON"))
    return Condition::damaged;
  const auto id = number(database, "application_id");
  if (!id) return Condition::foreign;  // SQLite says that this is no database at all
  if (*id != kApplicationId) return Condition::foreign;
  if (number(database, "user_version") != kVersion) return Condition::other_version;
  const auto pages = number(database, "page_count"), page = number(database, "page_size");
  if (!pages || !page || static_cast<std::uintmax_t>(*pages * *page) != bytes)
    return Condition::damaged;
  Statement check(database, "PRAGMA quick_check(1)");
  const bool whole = check.step() && check.text(0) == "ok";
  return whole ? Condition::sound : Condition::damaged;
}

std::optional<listing::Listing> read_contents(const Database& database) {
  auto centers = read_table<listing::Center>(database);
  auto help_lines = read_table<listing::HelpLine>(database);
  auto rooms = read_table<listing::Room>(database);
  auto notices = read_table<listing::Notice>(database);
  auto articles = read_table<listing::Article>(database);
  auto forms = read_forms(database);
  const auto facts = [](auto& pass, auto&& item) { fact_columns(pass, item); };
  auto meetings = read_rows<listing::Meeting>(database, facts, Translations{});
  auto resources = read_rows<listing::Resource>(database, facts, Translations{});
  auto pictures = read_rows<listing::Picture>(database, facts, Translations{});
  if (!centers || centers->size() != 1 || !help_lines || !rooms || !notices || !articles ||
      !forms || !meetings || !resources || !pictures)
    return std::nullopt;
  auto& center = centers->front();
  if (center.languages.empty()) return std::nullopt;
  center.help_lines = std::move(*help_lines);
  return listing::Listing{std::move(center), std::move(*meetings), std::move(*resources),
                          std::move(*rooms), std::move(*notices), std::move(*articles),
                          std::move(*pictures), std::move(*forms)};
}

template <typename Item>
ItemRows<Item>::ItemRows(const Database& database)
    : row_(database, select_one<Item>()),
      translations_(database, std::string(kSelectTranslations) + " AND row = ?2") {}

template <typename Item>
std::optional<Item> ItemRows<Item>::read(std::int64_t number) {
  row_.reset();
  row_.bind(1, number);
  translations_.reset();
  translations_.bind(1, std::string_view(kTableOf<Item>));
  translations_.bind(2, number);
  const auto translations = collect(translations_);
  if (!translations || !row_.step()) return std::nullopt;
  std::optional<Item> item(std::in_place);
  RowReader reader(row_, *translations);
  columns(reader, *item);
  if (reader.damaged()) item.reset();
  row_.reset();
  return item;
}

template class ItemRows<listing::Meeting>;
template class ItemRows<listing::Resource>;

}  // namespace hearth::catalog
