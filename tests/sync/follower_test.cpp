// The thread itself, with real files and a watch that the test stirs.
#include "sync/follower.h"

#include <doctest/doctest.h>

#include <condition_variable>
#include <mutex>

#include "base/memory_watch.h"
#include "support/scratch_folder.h"
#include "sync/center.h"

using namespace hearth;
using namespace hearth::sync;
using namespace std::chrono_literals;

namespace {

class Inbox {
 public:
  void put(News news) {
    const std::lock_guard lock(mutex_);
    all_.push_back(std::move(news));
    came_.notify_all();
  }
  News wait() {
    std::unique_lock lock(mutex_);
    REQUIRE(came_.wait_for(lock, 20s, [this] { return !all_.empty(); }));
    auto first = std::move(all_.front());
    all_.erase(all_.begin());
    return first;
  }
  bool empty() {
    const std::lock_guard lock(mutex_);
    return all_.empty();
  }

 private:
  std::mutex mutex_;
  std::condition_variable came_;
  std::vector<News> all_;
};

struct Following {
  Following() {
    save("pack.toml", kManifestText);
    save("meetings.csv", kMeetings);
    auto own = std::make_unique<base::MemoryWatch>();
    watch = own.get();
    follower = std::make_unique<Follower>(files, folder.path(), state.path(), std::move(own),
                                          [this](News news) { inbox.put(std::move(news)); });
  }
  void save(const std::string& name, const std::string& bytes) {
    REQUIRE(files.replace(folder / name, bytes));
  }

  tests::ScratchFolder folder, state;
  base::DiskFiles files;
  Inbox inbox;
  base::MemoryWatch* watch = nullptr;
  std::unique_ptr<Follower> follower;
};

}  // namespace

TEST_CASE("the follower delivers the folder, then each change of it") {
  Following following;
  CHECK(names(following.inbox.wait()).size() == 3);
  following.save("meetings.csv", kMeetings + "Night Owls,Friday,23:00,24:00,A,\r\n");
  following.watch->stir();
  CHECK(names(following.inbox.wait()).contains("Night Owls"));
  following.save("meetings.csv", "");
  following.watch->stir();
  const auto told = following.inbox.wait();
  CHECK_FALSE(told.catalog);
  CHECK(told.troubles.size() == 1);
}

TEST_CASE("a stir without a change delivers nothing, and what is delivered stays usable") {
  Following following;
  const auto first = following.inbox.wait();
  following.watch->stir();
  following.save("meetings.csv", kHeader + "New Start,Monday,09:00,10:00,A,\r\n");
  following.watch->stir();
  CHECK(names(following.inbox.wait()) == std::set<std::string>{"New Start"});
  CHECK(following.inbox.empty());
  REQUIRE(first.catalog->find_meeting("morning-circle-mon-0900"));
  CHECK(first.catalog->meeting(*first.catalog->find_meeting("morning-circle-mon-0900")).room ==
        "A");
}

TEST_CASE("the follower ends at any time") {
  for (int i = 0; i < 5; ++i) {
    Following following;
    if (i % 2 == 1) following.inbox.wait();
    following.watch->stir();
  }
}
