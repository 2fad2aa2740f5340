// The catalog: one read-only SQLite file made from a Listing, and the questions that screens ask of
// it. It is derived and disposable: built beside the old one and swapped in whole, and built again
// when it is missing, damaged or of another version.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "catalog/choices.h"
#include "catalog/directory.h"
#include "catalog/pictures.h"
#include "catalog/resource_facts.h"
#include "catalog/search.h"
#include "catalog/vocabulary.h"
#include "catalog/week_of_choices.h"
#include "listing/listing.h"
#include "schedule/timetable.h"

namespace hearth::catalog {

class Database;
struct FoundRow;

// The bytes of the listing's file. The same listing and vocabulary give the same bytes; an error
// only when this computer is short of memory.
base::Result<std::string> image(const listing::Listing& listing, const Vocabulary& vocabulary = {});

// Writes the listing to `file`, whole or not at all; whoever has the old file open keeps it. Its
// folder is made where it is missing.
base::Status build(const listing::Listing& listing, const std::filesystem::path& file,
                   const Vocabulary& vocabulary = {});

// What filters and cards need of a meeting without reading its row.
struct Facts {
  std::vector<std::string> types;
  std::string program;
  listing::Attendance attendance = listing::Attendance::unknown;
  std::vector<std::string> expect;
  bool step_free = false;  // type X, the Expect column, or its room; see Catalog::step_free
};

// For one thread. The number of a meeting or a resource is its place in the listing; a meeting's is
// that of the timetable, too.
class Catalog {
 public:
  // One sentence for a file that is missing, damaged, of another version or no catalog at all; then
  // it is to be built again.
  static base::Result<Catalog> open(const std::filesystem::path& file);
  // Of what image() made, in memory: for a program that asks once.
  static base::Result<Catalog> open_image(std::string_view image);
  Catalog(Catalog&&) noexcept;
  Catalog& operator=(Catalog&&) noexcept;
  ~Catalog();

  const listing::Center& center() const;
  const schedule::Timetable& timetable() const;
  // Those of the listing, then those that were joined with them.
  const std::vector<listing::Notice>& notices() const;
  // What staff posted on this kiosk, in place of what was joined before: it counts from now on as
  // if it stood in the listing. What was given of weeks and of a minute before holds no more.
  void join(std::vector<listing::Notice> posted);
  const std::vector<listing::Room>& rooms() const;
  const std::vector<listing::Article>& articles() const;
  // Its name and size, without its bytes; null where there is none that can be shown.
  const listing::Picture* picture(std::string_view name) const;
  // Their bytes, for another thread; they stay readable when the catalog has gone. Null where the
  // catalog is no file.
  std::shared_ptr<Pictures> pictures() const;
  const std::vector<listing::Form>& forms() const;
  const listing::Room* room(std::string_view name) const;  // without regard to case; may be null

  const Facts& facts(std::uint32_t meeting) const;
  // Whether one gets there without steps on this day of the center's calendar: the plain fact, less
  // the rooms whose way is blocked by a notice in force.
  bool step_free(std::uint32_t meeting, base::Date on) const;

  // What meetings can be chosen by.
  const Choices& choices() const;
  // What holds of a meeting that is on a day's list: by appointment, or at its time.
  ChoiceBits choice_bits(std::uint32_t meeting, base::Date on) const;
  ChoiceBits choice_bits(const schedule::Occurrence& occurrence, base::Date on) const;
  // Of the last day that was asked for; the reference holds until another one is.
  const WeekOfChoices& week(base::Date from) const;

  // Read on demand, kept while open. Should the disk fail then, it is what the timetable knows.
  const listing::Meeting& meeting(std::uint32_t meeting) const;
  std::optional<std::uint32_t> find_meeting(std::string_view id) const;

  // In the listing's order.
  const std::vector<ResourceFacts>& resources() const;
  // Read on demand, kept while open. Should the disk fail then, it is what its facts say.
  const listing::Resource& resource(std::uint32_t resource) const;
  std::optional<std::uint32_t> find_resource(std::string_view id) const;
  // The resources by category, nearest first, with what they can be chosen by.
  const Directory& directory() const;

  // What somebody may mean who typed this, best first; at most `limit`. How it is ranked:
  // searcher.h. What was typed is not kept.
  std::vector<Found> search(std::string_view words, std::string_view language,
                            std::size_t limit) const;
  // Categories to offer where nothing was found: near the words, else those with the most rows.
  std::vector<Found> nearest_categories(std::string_view words, std::string_view language,
                                        std::size_t most) const;
  // The categories and kinds that have rows; each category before its kinds.
  const std::vector<Topic>& topics() const;

  // What starts on this day of the center's calendar; kept, so that asking again costs nothing. The
  // reference holds until KeptDays::kMost other days have been asked for.
  const std::vector<schedule::Occurrence>& day(base::Date date) const;

  // What is on and what is next, as at the beginning of that minute; worked out once for each. The
  // reference holds until the next call.
  const schedule::OnNow& on_now(base::Instant at) const;

  // Works out what screens ask first at this time: what is on, the days and the filters of a week,
  // which places are open. With tens of thousands of rows that takes longer than a frame may, so
  // whoever opens a catalog beside the screen does it there.
  void get_ready(base::Instant at) const;

 private:
  struct Impl;
  explicit Catalog(std::unique_ptr<Impl> impl);
  // `file`: its name, for errors.
  static base::Result<Catalog> of(Database database, std::uintmax_t bytes,
                                  const std::filesystem::path& file);
  Found shown(const FoundRow& row, std::string_view language) const;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hearth::catalog
