#include "sync/folder_catalog.h"

#include <algorithm>
#include <functional>
#include <limits>

#include "base/folder_stamps.h"
#include "sync/record.h"
#include "sync/soundness.h"
#include "sync/vocabulary.h"

namespace hearth::sync {

namespace {

constexpr std::size_t kAnySize = std::numeric_limits<std::size_t>::max();

std::filesystem::path whole(const std::filesystem::path& folder) {
  std::error_code code;
  const auto path = std::filesystem::absolute(folder, code);
  return (code ? folder : path).lexically_normal();
}

// What is wrong with pack.toml, from the error that the reader stopped at.
Trouble of_manifest(const base::Error& error, std::string file) {
  Trouble trouble{Trouble::Kind::not_shown, std::move(file), 0, error.message};
  if (const auto line = error.where.find(", line "); line != std::string::npos)
    trouble.detail = error.where.substr(line + 2) + ": " + error.message;
  return trouble;
}

}  // namespace

FolderCatalog::FolderCatalog(base::Files& files, std::filesystem::path folder,
                             std::filesystem::path state, std::filesystem::path assets)
    : files_(files),
      folder_(std::move(folder)),
      state_(std::move(state)),
      assets_(std::move(assets)) {}

std::optional<News> FolderCatalog::begin() {
  const auto text = files_.read(state_ / "catalog.from", kAnySize);
  const auto record = text ? read_record(*text) : std::nullopt;
  const auto stamp = files_.stamp(catalog_file());
  if (!record || !stamp || *stamp != record->catalog || record->folder != whole(folder_))
    return std::nullopt;
  of_last_time_ = true;
  record_ = *text;
  earlier_.know(record->names);
  const auto stamps = base::folder_stamps(files_, folder_);
  if (!stamps || *stamps != record->stamps) return std::nullopt;
  auto catalog = catalog::Catalog::open(catalog_file());
  if (!catalog) {
    of_last_time_ = false;
    earlier_.know({});
    return std::nullopt;
  }
  showing_ = true;
  return News{*std::move(catalog), {}, {}, false};
}

std::optional<News> FolderCatalog::look() {
  auto snapshot = take_snapshot(files_, folder_);
  if (!snapshot) {
    digest_.reset();
    return stay({of_all("The data folder " + folder_.string() + " cannot be read. " +
                        snapshot.error().message)});
  }
  if (snapshot->digest == digest_) return std::nullopt;
  digest_ = snapshot->digest;
  auto read = this->read(*snapshot);
  if (!read.reading) return stay(std::move(read.troubles));
  return show(*snapshot, std::move(read));
}

Trouble FolderCatalog::of_all(std::string detail) const {
  return {showing_ || of_last_time_ ? Trouble::Kind::earlier_all : Trouble::Kind::not_shown, "", 0,
          std::move(detail)};
}

// Puts the file as it was before in the place of a bad one; false when what is shown has to stay.
bool FolderCatalog::stand_in(Snapshot& snapshot, std::string_view name, Trouble trouble,
                             Read& into) const {
  const auto* const before = earlier_.file(name);
  const bool had = earlier_.written(name).has_value();
  if (before != nullptr) {
    // A table may have been a workbook before, or have become one.
    snapshot.files.fail_read(folder_ / trouble.file, "");
    snapshot.files.remove(folder_ / trouble.file);
    snapshot.files.put(folder_ / before->name, before->bytes);
  }
  trouble.kind = before != nullptr ? Trouble::Kind::earlier_file
                 : had             ? Trouble::Kind::earlier_all
                                   : Trouble::Kind::not_shown;
  into.troubles.push_back(std::move(trouble));
  return before != nullptr || !had;
}

FolderCatalog::Read FolderCatalog::read(Snapshot& snapshot) const {
  Read out;
  auto reading = pack::read_folder(snapshot.files, folder_);
  if (!reading) {
    const auto file = name_in(snapshot, folder_, kManifest).value_or(std::string(kManifest));
    if (!stand_in(snapshot, kManifest, of_manifest(reading.error(), file), out)) return out;
    reading = pack::read_folder(snapshot.files, folder_);
    if (!reading) return out;
  }
  bool may_be_shown = true, again = false;
  for (auto& flaw : flaws(snapshot, folder_, *reading, earlier_)) {
    Trouble trouble{Trouble::Kind::not_shown, std::move(flaw.file), 0, std::move(flaw.detail)};
    again = true;
    may_be_shown = stand_in(snapshot, flaw.table, std::move(trouble), out) && may_be_shown;
  }
  if (!may_be_shown) return out;
  if (again) reading = pack::read_folder(snapshot.files, folder_);
  if (!reading) return out;
  for (auto& trouble : left_out(*reading)) {
    const bool told = std::any_of(out.troubles.begin(), out.troubles.end(),
                                  [&](const Trouble& one) { return one.file == trouble.file; });
    if (!told) out.troubles.push_back(std::move(trouble));
  }
  out.reading = *std::move(reading);
  return out;
}

// Writes and opens the catalog of this listing, where it is another than the one that is shown.
base::Status FolderCatalog::rebuild(const listing::Listing& listing, News& news) {
  const std::hash<std::string> hash;
  if (!vocabulary_)
    vocabulary_ = assets_.empty() ? catalog::Vocabulary() : load_vocabulary(files_, assets_);
  const auto image = catalog::image(listing, *vocabulary_);
  if (!image) return image.error();
  if (showing_ && !image_)
    if (const auto bytes = files_.read(catalog_file(), kAnySize); bytes) image_ = hash(*bytes);
  if (showing_ && image_ == hash(*image)) return {};
  if (auto written = files_.replace(catalog_file(), *image); !written) return written;
  auto catalog = catalog::Catalog::open(catalog_file());
  if (!catalog) return catalog.error();
  news.catalog = *std::move(catalog);
  showing_ = true;
  image_ = hash(*image);
  return {};
}

std::optional<News> FolderCatalog::show(const Snapshot& snapshot, Read read) {
  News news{{}, std::move(read.troubles), {}, true};
  if (const auto built = rebuild(read.reading->listing, news); !built) {
    digest_.reset();
    news.troubles.insert(news.troubles.begin(), of_all(built.error().sentence()));
    return stay(std::move(news.troubles));
  }
  earlier_.keep(snapshot, folder_, read.reading->listing);
  remember(snapshot.stamps);
  return tell(std::move(news));
}

// What is shown stays; at a start that is the catalog of last time.
std::optional<News> FolderCatalog::stay(std::vector<Trouble> troubles) {
  News news{{}, std::move(troubles), {}, true};
  if (!showing_ && of_last_time_) {
    auto catalog = catalog::Catalog::open(catalog_file());
    if (catalog) news.catalog = *std::move(catalog);
    showing_ = news.catalog.has_value();
  }
  if (!showing_) {
    auto& first = news.troubles.front();
    news.failure = base::Error{first.detail, first.file};
  }
  return tell(std::move(news));
}

// Nothing when nobody would notice.
std::optional<News> FolderCatalog::tell(News news) {
  unfinished_ = std::any_of(news.troubles.begin(), news.troubles.end(), [](const Trouble& trouble) {
    return trouble.kind != Trouble::Kind::rows_left_out;
  });
  if (!news.catalog && told_ == news.troubles) return std::nullopt;
  told_ = news.troubles;
  return news;
}

// Without the record the next start only takes longer, so a failure is nothing to tell.
void FolderCatalog::remember(const std::string& stamps) {
  const auto stamp = files_.stamp(catalog_file());
  if (!stamp) return;
  auto record = write_record({*stamp, whole(folder_), earlier_.names(), stamps});
  if (record == record_) return;
  if (files_.replace(state_ / "catalog.from", record)) record_ = std::move(record);
}

}  // namespace hearth::sync
