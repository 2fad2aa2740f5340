// The catalog: one read-only SQLite file made from a Listing, and the questions that screens ask of
// it. It is derived and disposable: built beside the old one and swapped in whole, and built again
// when it is missing, damaged or of another version.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "listing/listing.h"
#include "schedule/timetable.h"

namespace hearth::catalog {

// Writes the listing to `file`, whole or not at all; whoever has the old file open keeps it.
base::Status build(const listing::Listing& listing, const std::filesystem::path& file);

// What filters and cards need of a meeting without reading its row.
struct Facts {
  std::vector<std::string> types;
  std::string program;
  listing::Attendance attendance = listing::Attendance::unknown;
  bool step_free = false;  // type X, the Expect column, or its room
};

class Catalog {
 public:
  static base::Result<Catalog> open(const std::filesystem::path& file);
  Catalog(Catalog&&) noexcept;
  Catalog& operator=(Catalog&&) noexcept;
  ~Catalog();

  const listing::Center& center() const;
  const schedule::Timetable& timetable() const;
  const std::vector<listing::Notice>& notices() const;
  const listing::Room* room(std::string_view name) const;  // without regard to case; may be null

  const Facts& facts(std::uint32_t meeting) const;           // index as in the timetable
  const listing::Meeting& meeting(std::uint32_t meeting) const;  // read on demand, kept while open
  std::optional<std::uint32_t> find_meeting(std::string_view id) const;

  // What starts on this day of the center's calendar; kept, so that asking again costs nothing.
  const std::vector<schedule::Occurrence>& day(base::Date date) const;

 private:
  struct Impl;
  explicit Catalog(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearth::catalog
