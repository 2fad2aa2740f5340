// What comes from the thread that follows the folder, on its way to the screen: made ready there,
// taken here between two frames.
#pragma once

#include <array>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/languages.h"
#include "base/clock.h"
#include "base/files.h"
#include "catalog/catalog.h"
#include "sync/folder_catalog.h"
#include "sync/stick_follower.h"

namespace hearth::app {

struct Arrival {
  std::optional<catalog::Catalog> catalog = {};  // none: what is shown stays
  std::optional<Languages> languages = {};       // none: those there are stay
  std::vector<sync::Trouble> troubles = {};      // what staff have to mend
  std::optional<base::Error> failure = {};       // there is nothing to show
  std::optional<sync::StickNews> stick = {};     // of packs and sticks
  std::array<std::string, 6> trust_words = {};   // of the trust list in force
};

class Arrivals {
 public:
  Arrivals(const base::Files& files, std::filesystem::path assets);

  // Called after each arrival, on the other thread.
  void on_arrival(std::function<void()> wake);

  // From now on what comes is made ready for that clock's time, which has to outlive this.
  void tell_time(const base::Clock& clock);

  // Before there is another thread: what to begin with.
  void begin(base::Result<catalog::Catalog> first);
  // From the other thread: loads the words of a center whose languages are new.
  void put(sync::News news);
  // The same for packs: opens the catalog of the one that is shown.
  void put(sync::StickNews news);

  // What has come since the last time; of several the newest. From the thread of the window.
  std::optional<Arrival> take();
  Arrival wait();
  // Returns when the folder itself was read, not only the catalog of last time.
  void wait_until_read();

 private:
  const base::Files& files_;
  std::filesystem::path assets_;
  // Of the other thread.
  std::vector<std::string> codes_;
  std::string country_;
  std::optional<trust::TrustList> trust_;
  std::array<std::string, 6> trust_words_;

  void get_ready(const catalog::Catalog& catalog);
  std::optional<Languages> languages_of(const catalog::Catalog& catalog,
                                        std::optional<base::Error>& failure);

  std::mutex mutex_;
  std::condition_variable came_;
  std::optional<Arrival> next_;
  std::function<void()> wake_;
  const base::Clock* clock_ = nullptr;
  bool read_ = false;
};

}  // namespace hearth::app
