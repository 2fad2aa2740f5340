// Owners for SQLite's handles, so that none leaks and no call's result is passed over: a failure
// stays with its statement until it is asked for.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace hearth::catalog {

class Database {
 public:
  static Database in_memory();
  // Read-only, and taken to stay as it is: no locks, no journals looked for. A catalog is replaced,
  // never changed.
  static Database immutable(const std::filesystem::path& file);
  // Read-only, of a copy of the bytes of a database file.
  static Database of_image(std::string_view image);

  explicit operator bool() const { return handle_ != nullptr; }
  sqlite3* get() const { return handle_.get(); }

  bool run(const std::string& sql) const;
  std::string image() const;  // the bytes of the database file; empty when there is no memory

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  static Database open(const std::string& name, int flags);
  std::unique_ptr<sqlite3, Close> handle_;
};

// One prepared statement. Parameters count from 1 and columns from 0, as in SQLite.
class Statement {
 public:
  Statement(const Database& database, const std::string& sql);

  void bind(int parameter, std::int64_t value);
  void bind(int parameter, double value);
  void bind(int parameter, std::string_view value);
  void bind(int parameter, std::span<const std::uint8_t> value);
  void bind_null(int parameter);
  // Not copied: `value` has to stay as it is until forget().
  void bind_in_place(int parameter, std::string_view value);

  bool step();    // true: a row is there; false: no more, or failed()
  void reset();   // ready to run once more; failed() stays
  void forget();  // the same, and the parameters are let go of
  bool failed() const { return failed_; }

  bool is_null(int column) const;
  bool is_integer(int column) const;
  bool is_real(int column) const;
  bool is_text(int column) const;
  bool is_blob(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string_view text(int column) const;               // until the next step
  std::span<const std::uint8_t> blob(int column) const;  // until the next step

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const;
  };
  void note(int code);
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  bool failed_ = false;
};

}  // namespace hearth::catalog
