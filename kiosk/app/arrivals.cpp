#include "app/arrivals.h"

#include <utility>

namespace hearth::app {

Arrivals::Arrivals(const base::Files& files, std::filesystem::path assets)
    : files_(files), assets_(std::move(assets)) {}

void Arrivals::on_arrival(std::function<void()> wake) {
  const std::lock_guard lock(mutex_);
  wake_ = std::move(wake);
}

void Arrivals::put(sync::News news) {
  std::optional<Languages> languages;
  if (news.catalog) {
    const auto& center = news.catalog->center();
    if (center.languages != codes_ || center.country != country_) {
      auto loaded = Languages::load(files_, assets_, center);
      if (loaded) {
        languages = *std::move(loaded);
        codes_ = center.languages;
        country_ = center.country;
      } else {
        news.failure = loaded.error();
        news.catalog.reset();
      }
    }
  }
  const std::lock_guard lock(mutex_);
  if (!next_) next_.emplace();
  if (news.catalog) next_->catalog = std::move(news.catalog);
  if (languages) next_->languages = std::move(languages);
  next_->troubles = std::move(news.troubles);
  next_->failure = std::move(news.failure);
  read_ = read_ || news.folder_read;
  came_.notify_all();
  // Under the lock, so that whoever is woken is still there.
  if (wake_) wake_();
}

std::optional<Arrival> Arrivals::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(next_, std::nullopt);
}

Arrival Arrivals::wait() {
  std::unique_lock lock(mutex_);
  came_.wait(lock, [this] { return next_.has_value(); });
  return *std::exchange(next_, std::nullopt);
}

void Arrivals::wait_until_read() {
  std::unique_lock lock(mutex_);
  came_.wait(lock, [this] { return read_; });
}

}  // namespace hearth::app
