// The data folder and the catalog that is made from it. look() is called again whenever the folder
// may have changed; everything happens on the caller's thread.
//
// The state folder has catalog.db, and catalog.from, which says what it was made of. Both can be
// deleted at any time.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/files.h"
#include "base/result.h"
#include "catalog/catalog.h"
#include "pack/reader.h"
#include "sync/earlier.h"
#include "sync/snapshot.h"
#include "sync/trouble.h"

namespace hearth::sync {

struct News {
  std::optional<catalog::Catalog> catalog;  // none: what is shown stays
  std::vector<Trouble> troubles;            // all there are now, the gravest first
  std::optional<base::Error> failure;       // there is nothing to show, and never was
  bool folder_read = false;                 // false: only the catalog of last time was looked at
};

class FolderCatalog {
 public:
  // `assets`: with the vocabulary that goes into the catalog beside the listing
  // (sync/vocabulary.h); empty: rows are found by their own words alone.
  FolderCatalog(base::Files& files, std::filesystem::path folder, std::filesystem::path state,
                std::filesystem::path assets = {});

  // At the start: the catalog of last time, if the folder has not been touched since. It is soon
  // told whether that holds: look() reads the folder all the same.
  std::optional<News> begin();

  // Reads the folder; nothing when it says what it said before.
  std::optional<News> look();

  // Something stood in the way that may pass without a change of the folder (a full disk, a read
  // error): worth another look later.
  bool unfinished() const { return unfinished_; }

 private:
  struct Read {
    std::optional<pack::Reading> reading;  // none: what is shown has to stay
    std::vector<Trouble> troubles;
  };
  Read read(Snapshot& snapshot) const;
  bool stand_in(Snapshot& snapshot, std::string_view name, Trouble trouble, Read& into) const;
  base::Status rebuild(const listing::Listing& listing, News& news);
  std::optional<News> show(const Snapshot& snapshot, Read read);
  std::optional<News> stay(std::vector<Trouble> troubles);
  std::optional<News> tell(News news);
  Trouble of_all(std::string detail) const;
  std::filesystem::path catalog_file() const { return state_ / "catalog.db"; }
  void remember(const std::string& stamps);

  base::Files& files_;
  std::filesystem::path folder_, state_, assets_;
  std::optional<catalog::Vocabulary> vocabulary_;  // read with the first listing
  Earlier earlier_;
  bool showing_ = false;       // a catalog was handed over
  bool of_last_time_ = false;  // catalog.db is as we left it, and of this folder
  bool unfinished_ = false;
  std::string record_;                 // what catalog.from says
  std::optional<std::size_t> digest_;  // of the snapshot that was dealt with last
  std::optional<std::size_t> image_;   // of the bytes of the catalog that is shown
  std::optional<std::vector<Trouble>> told_;
};

}  // namespace hearth::sync
