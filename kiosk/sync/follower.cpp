#include "sync/follower.h"

#include "base/clock.h"
#include "sync/settle.h"

namespace hearth::sync {

namespace {
constexpr std::chrono::hours kAsleep{1};
constexpr std::chrono::seconds kTryAgain{30};
}  // namespace

Follower::Follower(base::Files& files, std::filesystem::path folder, std::filesystem::path state,
                   std::unique_ptr<base::FolderWatch> watch, std::function<void(News)> deliver,
                   std::filesystem::path assets)
    : catalog_(files, std::move(folder), std::move(state), std::move(assets)),
      watch_(std::move(watch)),
      deliver_(std::move(deliver)),
      thread_([this] { follow(); }) {}

Follower::~Follower() {
  watch_->stop();
  thread_.join();
}

void Follower::follow() {
  const base::RunningClock clock;
  if (auto news = catalog_.begin(); news) deliver_(*std::move(news));
  for (;;) {
    if (auto news = catalog_.look(); news) deliver_(*std::move(news));
    const auto stir = catalog_.unfinished() ? watch_->wait(kTryAgain) : watch_->wait(kAsleep);
    if (stir == base::Stir::stopped) return;
    if (stir == base::Stir::changed && settle(*watch_, clock) == base::Stir::stopped) return;
  }
}

}  // namespace hearth::sync
