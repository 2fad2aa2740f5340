// The three passes over a list of columns (columns.h): their names, a row going in, a row coming
// out. Days count from 1970-01-01, instants in seconds from there, lists are JSON, a value that is
// not there is NULL; translations lie in a table of their own, but those of a list inside its JSON.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/time.h"
#include "catalog/columns.h"
#include "catalog/sqlite.h"
#include "listing/translated.h"

namespace hearth::catalog {

// "a", "b", "c": quoted, since `group` is a word of SQL.
class ColumnNames {
 public:
  template <typename Value>
  void column(const char* name, const Value&) {
    list_ += (list_.empty() ? "\"" : ", \"") + std::string(name) + '"';
    ++count_;
  }
  const std::string& list() const { return list_; }
  int count() const { return count_; }

 private:
  std::string list_;
  int count_ = 0;
};

// Of a question: another one's id -> its answers.
using Conditions = std::map<std::string, std::vector<std::string>, std::less<>>;

class RowWriter {
 public:
  // Parameter 1 of `row` is its number; `translation` takes table, row, field, language, text.
  RowWriter(Statement& row, Statement& translation, const char* table, std::int64_t number);
  void column(const char* field, const std::string& value);
  void column(const char* field, const listing::Translated& value);
  void column(const char* field, const std::vector<std::string>& value);
  void column(const char* field, const std::vector<base::Date>& value);
  void column(const char* field, const std::vector<std::uint8_t>& value);
  void column(const char* field, const std::vector<listing::Translated>& value);
  void column(const char* field, const Conditions& value);
  void column(const char* field, std::int64_t value);
  void column(const char* field, bool value) { column(field, std::int64_t{value}); }
  void column(const char* field, double value);
  void column(const char* field, base::Date value);
  void column(const char* field, base::Instant value);
  void column(const char* field, std::chrono::minutes value);
  template <typename Value>
  void column(const char* field, const std::optional<Value>& value) {
    if (value)
      column(field, *value);
    else
      row_.bind_null(next_++);
  }
  template <typename Value>
  requires std::is_enum_v<Value>
  void column(const char* field, Value value) { column(field, static_cast<std::int64_t>(value)); }

 private:
  Statement& row_;
  Statement& translation_;
  const char* table_;
  std::int64_t number_;
  int next_ = 2;
};

// Of some rows of one table: (row, field) -> language -> text.
using Translations = std::map<std::pair<std::int64_t, std::string>,
                              std::map<std::string, std::string, std::less<>>, std::less<>>;

// Reads the row that `row` stands on, from its second column. A value of the wrong kind or out of
// range makes the row damaged; nothing is taken on trust.
class RowReader {
 public:
  RowReader(const Statement& row, const Translations& translations);
  std::int64_t number() const { return number_; }
  bool damaged() const { return damaged_; }

  void column(const char* field, std::string& value);
  void column(const char* field, listing::Translated& value);
  void column(const char* field, std::vector<std::string>& value);
  void column(const char* field, std::vector<base::Date>& value);
  void column(const char* field, std::vector<std::uint8_t>& value);
  void column(const char* field, std::vector<listing::Translated>& value);
  void column(const char* field, Conditions& value);
  void column(const char* field, std::int64_t& value);
  void column(const char* field, bool& value);
  void column(const char* field, double& value);
  void column(const char* field, base::Date& value);
  void column(const char* field, base::Instant& value);
  void column(const char* field, std::chrono::minutes& value);
  template <typename Value>
  void column(const char* field, std::optional<Value>& value) {
    if (row_.is_null(next_))
      ++next_;
    else
      column(field, value.emplace());
  }
  template <typename Value>
  requires std::is_enum_v<Value>
  void column(const char*, Value& value) {
    value = static_cast<Value>(integer(0, static_cast<std::int64_t>(last_value(value))));
  }

 private:
  std::int64_t integer(std::int64_t least, std::int64_t most);
  const Statement& row_;
  const Translations& translations_;
  std::int64_t number_ = 0;
  int next_ = 1;
  bool damaged_ = false;
};

}  // namespace hearth::catalog
