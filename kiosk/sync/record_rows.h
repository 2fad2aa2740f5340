// Rows of kiosk.db, value by value: written from first to last, and read the same way with every
// value checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"
#include "catalog/sqlite.h"

namespace hearth::sync {

using catalog::Statement;

inline std::int64_t whole(std::size_t count) {
  return static_cast<std::int64_t>(count);
}
inline std::int64_t seconds(base::Instant at) {
  return at.time_since_epoch().count();
}

// Binds one parameter after another.
class Row {
 public:
  explicit Row(Statement& statement) : statement_(statement) {}
  Row& operator<<(std::string_view text) {
    statement_.bind(++at_, text);
    return *this;
  }
  Row& operator<<(std::int64_t number) {
    statement_.bind(++at_, number);
    return *this;
  }
  Row& operator<<(std::optional<std::int64_t> number) {
    if (number) return *this << *number;
    statement_.bind_null(++at_);
    return *this;
  }
  void insert() {
    statement_.step();
    statement_.reset();
  }

 private:
  Statement& statement_;
  int at_ = 0;
};

// Takes one column after another; any that is not what it should be is remembered.
class Columns {
 public:
  Columns(const Statement& statement, bool& sound) : statement_(statement), sound_(sound) {}
  std::string text() {
    if (!statement_.is_text(at_)) sound_ = false;
    return std::string(statement_.text(at_++));
  }
  std::int64_t number(std::int64_t least, std::int64_t most) {
    const auto value = statement_.is_integer(at_) ? statement_.integer(at_) : most;
    if (!statement_.is_integer(at_) || value < least || value > most) sound_ = false;
    ++at_;
    return value;
  }
  std::size_t count() { return static_cast<std::size_t>(number(0, 1'000'000'000)); }
  base::Instant instant() { return base::Instant(std::chrono::seconds(number(-kFar, kFar))); }
  bool skip_null() {
    if (!statement_.is_null(at_)) return false;
    ++at_;
    return true;
  }

 private:
  static constexpr std::int64_t kFar = 1'000'000'000'000;
  const Statement& statement_;
  bool& sound_;
  int at_ = 0;
};

}  // namespace hearth::sync
