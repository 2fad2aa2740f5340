// Follows the data folder on a thread of its own: waits until something was saved, reads it, and
// delivers what is new.
#pragma once

#include <functional>
#include <memory>
#include <thread>

#include "base/folder_watch.h"
#include "sync/folder_catalog.h"

namespace hearth::sync {

class Follower {
 public:
  // `deliver` is called on the follower's thread, and once at least: with a catalog, or with why
  // there is none. `files` has to outlive it and to stand two threads. `assets`: as in
  // FolderCatalog.
  Follower(base::Files& files, std::filesystem::path folder, std::filesystem::path state,
           std::unique_ptr<base::FolderWatch> watch, std::function<void(News)> deliver,
           std::filesystem::path assets = {});
  ~Follower();  // waits for a reading under way
  Follower(const Follower&) = delete;
  Follower& operator=(const Follower&) = delete;

 private:
  void follow();

  FolderCatalog catalog_;
  std::unique_ptr<base::FolderWatch> watch_;
  std::function<void(News)> deliver_;
  std::thread thread_;
};

}  // namespace hearth::sync
