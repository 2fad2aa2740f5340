// The kiosk's half of updating by stick, on a thread of its own: looks for sticks once a second,
// lets the installer take what is new, and does what staff ask for.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

#include "base/stick_door.h"
#include "sync/adoption.h"
#include "sync/installer.h"
#include "sync/sheet_news.h"
#include "sync/stick_watch.h"

namespace hearth::sync {

// What is told: how a stick fares, or what came of a request.
struct StickNews {
  Progress progress;
  KioskRecord record;                            // as it is now
  std::optional<std::filesystem::path> catalog;  // to be shown, where it is another than before
  std::optional<base::Error> fault;              // a request that could not be met
  SheetNews sheets = {};
};

class StickFollower {
 public:
  enum class Request { confirm_trust, go_back, go_forward };

  // `deliver` is called on the follower's thread, and once before any stick is looked at. `files`
  // is used for the state and the sticks, and has to stand two threads. `reader` is asked to stop
  // by whoever owns it, before this goes. `adoption`: of spreadsheets, outlives it; null where none
  // can be taken in. `door` makes the stick writable for what goes to it; null: it is.
  StickFollower(base::Files& files, std::filesystem::path state, KioskStore& store,
                std::filesystem::path sticks, Reader& reader, const base::Clock& clock,
                std::optional<trust::TrustList> first, std::function<void(StickNews)> deliver,
                Adoption* adoption = nullptr, base::StickDoor* door = nullptr,
                std::chrono::milliseconds every = std::chrono::seconds(1));
  ~StickFollower();  // waits for an installation under way
  StickFollower(const StickFollower&) = delete;
  StickFollower& operator=(const StickFollower&) = delete;

  // From any thread. `who`: of staff, for the history.
  void ask(Request request, std::string who = {});
  void ask(SheetRequest request, std::string who = {});

 private:
  void follow(const std::optional<trust::TrustList>& first);
  struct Asked {
    std::variant<Request, SheetRequest> request;
    std::string who;
  };
  std::optional<Asked> wait();
  void put(Asked asked);
  base::Result<std::unique_ptr<base::OpenStick>> open_for_writing(
      const std::filesystem::path& stick) const;
  void answer(Request request, const std::string& who);
  void answer(SheetRequest request, const std::string& who);
  void tell(Progress progress, std::optional<base::Error> fault = std::nullopt);

  Installer installer_;
  StickWatch watch_;
  base::Files& files_;
  std::function<void(StickNews)> deliver_;
  std::chrono::milliseconds every_;
  std::filesystem::path sticks_;
  Adoption* adoption_;
  base::StickDoor* door_;
  SheetNews sheets_;
  std::optional<std::filesystem::path> told_catalog_;
  std::mutex mutex_;
  std::condition_variable asked_;
  std::deque<Asked> requests_;
  bool stopped_ = false;
  std::optional<std::filesystem::path> awaiting_;  // the stick whose words are to be compared
  std::thread thread_;
};

}  // namespace hearth::sync
