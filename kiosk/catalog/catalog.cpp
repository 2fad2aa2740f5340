#include "catalog/catalog.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

#include "catalog/contents.h"
#include "catalog/folding.h"
#include "catalog/kept_days.h"
#include "catalog/searcher.h"
#include "catalog/sqlite.h"

namespace hearth::catalog {

namespace {

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

base::Error unusable(Condition condition, const std::filesystem::path& file) {
  switch (condition) {
    case Condition::foreign:
      return {"This file is no catalog of Hearth's.", file.string()};
    case Condition::other_version:
      return {"This catalog is of another version of Hearth; it has to be built again.",
              file.string()};
    default:
      return {"This catalog is damaged; it has to be built again.", file.string()};
  }
}

schedule::Timetable timetable_of(schedule::Zone zone, const listing::Listing& listing) {
  std::vector<schedule::Entry> entries;
  entries.reserve(listing.meetings.size());
  for (const auto& meeting : listing.meetings)
    entries.push_back(schedule::Timetable::entry(meeting));
  return {std::move(zone), std::move(entries), listing.notices};
}

ResourceFacts facts_of(listing::Resource&& resource) {
  return {std::move(resource.id),
          std::move(resource.name.plain),
          std::move(resource.category),
          std::move(resource.kind),
          resource.latitude,
          resource.longitude,
          std::move(resource.hours.plain),
          std::move(resource.eligibility.codes),
          std::move(resource.cost.codes),
          std::move(resource.accessibility.codes),
          std::move(resource.documents.codes),
          std::move(resource.languages),
          resource.crisis};
}

}  // namespace

struct Catalog::Impl {
  Impl(Database file, std::shared_ptr<Pictures> picture_bytes, schedule::Zone zone,
       listing::Listing listing, Searcher search)
      : database(std::move(file)),
        searcher(std::move(search)),
        meeting_rows(database),
        resource_rows(database),
        timetable(timetable_of(std::move(zone), listing)),
        days(timetable),
        center(std::move(listing.center)),
        rooms(std::move(listing.rooms)),
        notices(std::move(listing.notices)),
        of_listing(notices.size()),
        articles(std::move(listing.articles)),
        picture_facts(std::move(listing.pictures)),
        pictures(std::move(picture_bytes)),
        forms(std::move(listing.forms)),
        kept(listing.meetings.size()),
        kept_resources(listing.resources.size()) {
    for (std::size_t i = 0; i < rooms.size(); ++i) room_by_name.emplace(folded(rooms[i].name), i);
    std::vector<bool> step_free;
    for (const auto& meeting : listing.meetings)
      step_free.push_back(contains(meeting.types, "X") || contains(meeting.expect, "step-free") ||
                          is_step_free(meeting.room));
    choices.emplace(listing.meetings, step_free, center.languages.front());
    for (auto& meeting : listing.meetings) {
      const auto number = facts.size();
      by_id.emplace(meeting.id, static_cast<std::uint32_t>(number));
      facts.push_back({std::move(meeting.types), std::move(meeting.program), meeting.attendance,
                       std::move(meeting.expect), step_free[number]});
    }
    for (auto& resource : listing.resources) {
      resource_by_id.emplace(resource.id, static_cast<std::uint32_t>(resources.size()));
      resources.push_back(facts_of(std::move(resource)));
    }
    directory.emplace(resources, center);
    find_blocks();
  }

  void find_blocks() {
    blocks.clear();
    for (const auto& notice : notices)
      if (!notice.blocks_step_free.empty())
        blocks.emplace_back(folded(notice.blocks_step_free), &notice);
  }

  bool is_step_free(std::string_view room) const {
    const auto found = room_by_name.find(folded(room));
    return found != room_by_name.end() && rooms[found->second].step_free.value_or(false);
  }

  Database database;
  Searcher searcher;
  ItemRows<listing::Meeting> meeting_rows;
  ItemRows<listing::Resource> resource_rows;
  schedule::Timetable timetable;
  KeptDays days;
  listing::Center center;
  std::vector<listing::Room> rooms;
  std::vector<listing::Notice> notices;
  std::size_t of_listing;  // the first of them
  std::vector<listing::Article> articles;
  std::vector<listing::Picture> picture_facts;  // without their bytes
  std::shared_ptr<Pictures> pictures;
  std::vector<listing::Form> forms;
  std::vector<Facts> facts;
  std::optional<Choices> choices;
  std::optional<WeekOfChoices> week;  // that was asked for last
  std::unordered_map<std::string, std::uint32_t> by_id;
  std::unordered_map<std::string, std::size_t> room_by_name;
  std::vector<std::pair<std::string, const listing::Notice*>> blocks;  // room, folded

  std::vector<std::unique_ptr<listing::Meeting>> kept;
  std::vector<ResourceFacts> resources;
  std::unordered_map<std::string, std::uint32_t> resource_by_id;
  std::optional<Directory> directory;
  std::vector<std::unique_ptr<listing::Resource>> kept_resources;
};

Catalog::Catalog(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Catalog::Catalog(Catalog&&) noexcept = default;
Catalog& Catalog::operator=(Catalog&&) noexcept = default;
Catalog::~Catalog() = default;

base::Result<Catalog> Catalog::of(Database database, std::uintmax_t bytes,
                                  const std::filesystem::path& file) {
  if (const auto condition = examine(database, bytes); condition != Condition::sound)
    return unusable(condition, file);
  auto contents = read_contents(database);
  if (!contents) return unusable(Condition::damaged, file);
  auto zone = schedule::Zone::named(contents->center.time_zone);
  if (!zone) return base::Error{zone.error().message, file.string()};
  auto searcher = Searcher::open(database);
  if (!searcher) return unusable(Condition::damaged, file);
  auto pictures = file.empty() ? nullptr : std::make_shared<Pictures>(file);
  return Catalog(std::make_unique<Impl>(std::move(database), std::move(pictures), std::move(*zone),
                                        std::move(*contents), *std::move(searcher)));
}

base::Result<Catalog> Catalog::open_image(std::string_view image) {
  auto database = Database::of_image(image);
  if (!database)
    return base::Error{"The catalog cannot be opened: this computer is short of memory.", ""};
  return of(std::move(database), image.size(), "");
}

base::Result<Catalog> Catalog::open(const std::filesystem::path& file) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(file, code))
    return base::Error{"There is no catalog here.", file.string()};
  auto database = Database::immutable(file);
  if (!database)
    return base::Error{"The catalog cannot be opened: this user has no right to.", file.string()};
  const auto bytes = std::filesystem::file_size(file, code);
  return of(std::move(database), bytes, file);
}

const listing::Center& Catalog::center() const {
  return impl_->center;
}
const schedule::Timetable& Catalog::timetable() const {
  return impl_->timetable;
}
const std::vector<listing::Notice>& Catalog::notices() const {
  return impl_->notices;
}
void Catalog::join(std::vector<listing::Notice> posted) {
  auto& all = impl_->notices;
  if (posted.empty() && all.size() == impl_->of_listing) return;
  all.resize(impl_->of_listing);
  std::move(posted.begin(), posted.end(), std::back_inserter(all));
  impl_->find_blocks();
  impl_->timetable.set_notices(all);
  impl_->days.mark_again();
  impl_->week.reset();
}
const std::vector<listing::Room>& Catalog::rooms() const {
  return impl_->rooms;
}
const std::vector<listing::Article>& Catalog::articles() const {
  return impl_->articles;
}
const std::vector<listing::Form>& Catalog::forms() const {
  return impl_->forms;
}

const listing::Picture* Catalog::picture(std::string_view name) const {
  const auto& all = impl_->picture_facts;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const listing::Picture& one) { return one.name == name; });
  return found == all.end() || name.empty() ? nullptr : &*found;
}
std::shared_ptr<Pictures> Catalog::pictures() const {
  return impl_->pictures;
}

const listing::Room* Catalog::room(std::string_view name) const {
  const auto found = impl_->room_by_name.find(folded(name));
  return found == impl_->room_by_name.end() ? nullptr : &impl_->rooms[found->second];
}

const Facts& Catalog::facts(std::uint32_t meeting) const {
  return impl_->facts[meeting];
}

bool Catalog::step_free(std::uint32_t meeting, base::Date on) const {
  if (!facts(meeting).step_free) return false;
  if (impl_->blocks.empty()) return true;
  const auto room = folded(timetable().at(meeting).room);
  return std::none_of(impl_->blocks.begin(), impl_->blocks.end(), [&](const auto& block) {
    return block.first == room && in_force(*block.second, on);
  });
}

const Choices& Catalog::choices() const {
  return *impl_->choices;
}

ChoiceBits Catalog::choice_bits(std::uint32_t meeting, base::Date on) const {
  auto bits = choices().of(meeting);
  bits[choices().step_free_bit()] = step_free(meeting, on);
  return bits;
}

ChoiceBits Catalog::choice_bits(const schedule::Occurrence& occurrence, base::Date on) const {
  auto bits = choice_bits(occurrence.meeting, on);
  return bits.set(choices().time_bit(timetable().zone().local(occurrence.start)));
}

const WeekOfChoices& Catalog::week(base::Date from) const {
  auto& week = impl_->week;
  if (!week || week->from() != from) week.emplace(*this, from);
  return *week;
}

const listing::Meeting& Catalog::meeting(std::uint32_t meeting) const {
  auto& kept = impl_->kept[meeting];
  if (kept) return *kept;
  auto row = impl_->meeting_rows.read(meeting);
  if (!row) {
    const auto& entry = timetable().at(meeting);
    row.emplace();
    row->id = entry.id;
    row->name.plain = entry.name;
    row->room = entry.room;
    row->location.plain = entry.location;
    row->when = entry.when;
    row->closed_for_now = entry.closed;
  }
  kept = std::make_unique<listing::Meeting>(std::move(*row));
  return *kept;
}

std::optional<std::uint32_t> Catalog::find_meeting(std::string_view id) const {
  const auto found = impl_->by_id.find(std::string(id));
  if (found == impl_->by_id.end()) return std::nullopt;
  return found->second;
}

const std::vector<ResourceFacts>& Catalog::resources() const {
  return impl_->resources;
}

const listing::Resource& Catalog::resource(std::uint32_t resource) const {
  auto& kept = impl_->kept_resources[resource];
  if (kept) return *kept;
  auto row = impl_->resource_rows.read(resource);
  if (!row) {
    const auto& facts = resources()[resource];
    row.emplace();
    row->id = facts.id;
    row->name.plain = facts.name;
    row->category = facts.category;
    row->kind = facts.kind;
    row->hours.plain = facts.hours;
  }
  kept = std::make_unique<listing::Resource>(std::move(*row));
  return *kept;
}

std::optional<std::uint32_t> Catalog::find_resource(std::string_view id) const {
  const auto found = impl_->resource_by_id.find(std::string(id));
  if (found == impl_->resource_by_id.end()) return std::nullopt;
  return found->second;
}

Found Catalog::shown(const FoundRow& row, std::string_view language) const {
  const auto first = std::string_view(center().languages.front());
  const auto title = [&](const listing::Translated& name, std::string_view plain) {
    return std::string(listing::choose(name, language, plain).text);
  };
  switch (row.kind) {
    case FoundKind::meeting: {
      const auto& found = meeting(row.number);
      return {row.kind, found.id, title(found.name, first)};
    }
    case FoundKind::resource: {
      const auto& found = resource(row.number);
      return {row.kind, found.id, title(found.name, first)};
    }
    case FoundKind::page: {
      const auto page = listing::choose_article(articles(), row.page, language, first);
      return {row.kind, row.page, page.article ? page.article->title : row.page};
    }
    case FoundKind::category:
    case FoundKind::kind:
      break;
  }
  const auto& topic = topics()[row.number];
  return {topic.kind, topic.id, title(topic.name, "en")};
}

std::vector<Found> Catalog::search(std::string_view words, std::string_view language,
                                   std::size_t limit) const {
  std::vector<Found> all;
  for (const auto& row : impl_->searcher.find(words, language, limit)) {
    // A damaged index may name what is not there.
    if ((row.kind == FoundKind::meeting && row.number >= impl_->facts.size()) ||
        (row.kind == FoundKind::resource && row.number >= resources().size()))
      continue;
    all.push_back(shown(row, language));
  }
  return all;
}

std::vector<Found> Catalog::nearest_categories(std::string_view words, std::string_view language,
                                               std::size_t most) const {
  std::vector<Found> all;
  for (const auto topic : impl_->searcher.nearest_categories(words, language, most))
    all.push_back(shown({FoundKind::category, topic, ""}, language));
  return all;
}

const std::vector<Topic>& Catalog::topics() const {
  return impl_->searcher.topics();
}

const Directory& Catalog::directory() const {
  return *impl_->directory;
}

const std::vector<schedule::Occurrence>& Catalog::day(base::Date date) const {
  return impl_->days.day(date);
}

const schedule::OnNow& Catalog::on_now(base::Instant at) const {
  return impl_->days.on_now(at);
}

void Catalog::get_ready(base::Instant at) const {
  const auto local = timetable().zone().local(at);
  on_now(at);
  week(std::chrono::floor<std::chrono::days>(local));
  directory().count("", directory().choices().ready({}), local);
}

}  // namespace hearth::catalog
