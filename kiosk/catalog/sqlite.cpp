#include "catalog/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <system_error>

namespace hearth::catalog {

namespace {

// A path as the URI that SQLite wants, since only a URI can say "immutable".
std::string uri(const std::filesystem::path& file) {
  std::error_code code;
  auto absolute = std::filesystem::absolute(file, code);
  if (code) absolute = file;
  std::string text = "file://";
  for (const char c : absolute.string()) {
    switch (c) {
      case '%':
        text += "%25";
        break;
      case '?':
        text += "%3f";
        break;
      case '#':
        text += "%23";
        break;
      default:
        text += c;
    }
  }
  return text + "?immutable=1";
}

struct FreeBytes {
  void operator()(unsigned char* bytes) const { sqlite3_free(bytes); }
};

}  // namespace

void Database::Close::operator()(sqlite3* handle) const {
  sqlite3_close_v2(handle);
}
void Statement::Finalize::operator()(sqlite3_stmt* handle) const {
  sqlite3_finalize(handle);
}

Database Database::open(const std::string& name, int flags) {
  Database database;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags, nullptr);
  database.handle_.reset(handle);
  if (code != SQLITE_OK) database.handle_.reset();
  // Small blocks that SQLite would keep for itself are none that the program's heap zeroes when they
  // are given back; what a visitor looks for is among them.
  if (database) sqlite3_db_config(handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 0, 0);
  return database;
}

Database Database::in_memory() {
  return open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
}

Database Database::immutable(const std::filesystem::path& file) {
  return open(uri(file), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
}

Database Database::of_image(std::string_view image) {
  auto database = in_memory();
  auto* const copy = static_cast<unsigned char*>(sqlite3_malloc64(image.size()));
  if (!database || copy == nullptr) {
    sqlite3_free(copy);
    return {};
  }
  std::copy(image.begin(), image.end(), copy);
  const auto size = static_cast<sqlite3_int64>(image.size());
  // Frees the copy, whatever comes of it.
  if (sqlite3_deserialize(database.get(), "main", copy, size, size,
                          SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY) !=
      SQLITE_OK)
    return {};
  return database;
}

bool Database::run(const std::string& sql) const {
  return sqlite3_exec(get(), sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

std::string Database::image() const {
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, FreeBytes> bytes(sqlite3_serialize(get(), "main", &size, 0));
  if (!bytes) return {};
  return {reinterpret_cast<const char*>(bytes.get()), static_cast<std::size_t>(size)};
}

Statement::Statement(const Database& database, const std::string& sql) {
  sqlite3_stmt* handle = nullptr;
  note(sqlite3_prepare_v2(database.get(), sql.c_str(), -1, &handle, nullptr));
  handle_.reset(handle);
}

void Statement::note(int code) {
  if (code != SQLITE_OK) failed_ = true;
}

void Statement::bind(int parameter, std::int64_t value) {
  note(sqlite3_bind_int64(handle_.get(), parameter, value));
}

void Statement::bind(int parameter, double value) {
  note(sqlite3_bind_double(handle_.get(), parameter, value));
}

void Statement::bind(int parameter, std::string_view value) {
  // A null pointer would bind NULL, and an empty text is a text.
  const char* const bytes = value.empty() ? "" : value.data();
  note(sqlite3_bind_text64(handle_.get(), parameter, bytes, value.size(), SQLITE_TRANSIENT,
                           SQLITE_UTF8));
}

void Statement::bind_in_place(int parameter, std::string_view value) {
  const char* const bytes = value.empty() ? "" : value.data();
  note(sqlite3_bind_text64(handle_.get(), parameter, bytes, value.size(), SQLITE_STATIC,
                           SQLITE_UTF8));
}

void Statement::bind(int parameter, std::span<const std::uint8_t> value) {
  // As above: nothing in it is not the same as NULL.
  const void* const bytes = value.empty() ? static_cast<const void*>("") : value.data();
  note(sqlite3_bind_blob64(handle_.get(), parameter, bytes, value.size(), SQLITE_TRANSIENT));
}

void Statement::bind_null(int parameter) {
  note(sqlite3_bind_null(handle_.get(), parameter));
}

bool Statement::step() {
  if (failed_) return false;
  const int code = sqlite3_step(handle_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) failed_ = true;
  return false;
}

void Statement::reset() {
  sqlite3_reset(handle_.get());
}

void Statement::forget() {
  reset();
  sqlite3_clear_bindings(handle_.get());
}

bool Statement::is_null(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
}
bool Statement::is_integer(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_INTEGER;
}
bool Statement::is_real(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_FLOAT;
}
bool Statement::is_text(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_TEXT;
}

bool Statement::is_blob(int column) const {
  return sqlite3_column_type(handle_.get(), column) == SQLITE_BLOB;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(handle_.get(), column);
}

double Statement::real(int column) const {
  return sqlite3_column_double(handle_.get(), column);
}

std::string_view Statement::text(int column) const {
  const auto* const bytes = sqlite3_column_text(handle_.get(), column);
  if (bytes == nullptr) return {};
  return {reinterpret_cast<const char*>(bytes),
          static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

std::span<const std::uint8_t> Statement::blob(int column) const {
  const auto* const bytes = sqlite3_column_blob(handle_.get(), column);
  if (bytes == nullptr) return {};
  return {static_cast<const std::uint8_t*>(bytes),
          static_cast<std::size_t>(sqlite3_column_bytes(handle_.get(), column))};
}

}  // namespace hearth::catalog
