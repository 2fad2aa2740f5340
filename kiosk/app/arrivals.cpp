#include "app/arrivals.h"

#include <utility>

#include "trust/six_words.h"

namespace hearth::app {

Arrivals::Arrivals(const base::Files& files, std::filesystem::path assets)
    : files_(files), assets_(std::move(assets)) {}

void Arrivals::on_arrival(std::function<void()> wake) {
  const std::lock_guard lock(mutex_);
  wake_ = std::move(wake);
}

void Arrivals::tell_time(const base::Clock& clock) {
  const std::lock_guard lock(mutex_);
  clock_ = &clock;
}

// So that no frame has to wait for it.
void Arrivals::get_ready(const catalog::Catalog& catalog) {
  const base::Clock* clock = nullptr;
  {
    const std::lock_guard lock(mutex_);
    clock = clock_;
  }
  if (clock != nullptr) catalog.get_ready(clock->now());
}

// New ones only, and none where they are as before.
std::optional<Languages> Arrivals::languages_of(const catalog::Catalog& catalog,
                                                std::optional<base::Error>& failure) {
  const auto& center = catalog.center();
  if (center.languages == codes_ && center.country == country_) return std::nullopt;
  auto loaded = Languages::load(files_, assets_, center);
  if (!loaded) {
    failure = loaded.error();
    return std::nullopt;
  }
  codes_ = center.languages;
  country_ = center.country;
  return *std::move(loaded);
}

void Arrivals::begin(base::Result<catalog::Catalog> first) {
  sync::News news;
  if (first)
    news.catalog = *std::move(first);
  else
    news.failure = first.error();
  put(std::move(news));
}

void Arrivals::put(sync::News news) {
  std::optional<Languages> languages;
  if (news.catalog) {
    std::optional<base::Error> failure;
    languages = languages_of(*news.catalog, failure);
    if (failure) {
      news.failure = failure;
      news.catalog.reset();
    } else {
      get_ready(*news.catalog);
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

void Arrivals::put(sync::StickNews news) {
  std::optional<catalog::Catalog> catalog;
  std::optional<Languages> languages;
  if (news.catalog) {
    auto opened = catalog::Catalog::open(*news.catalog);
    std::optional<base::Error> failure;
    if (opened) {
      languages = languages_of(*opened, failure);
      if (!failure) {
        get_ready(*opened);
        catalog = *std::move(opened);
      }
    } else {
      failure = opened.error();
    }
    if (failure && !news.fault) news.fault = failure;
  }
  if (news.record.trust != trust_) {
    trust_ = news.record.trust;
    trust_words_ = {};
    if (trust_)
      if (auto six = trust::six_words(*trust_)) trust_words_ = *std::move(six);
  }
  const std::lock_guard lock(mutex_);
  if (!next_) next_.emplace();
  if (catalog) next_->catalog = std::move(catalog);
  if (languages) next_->languages = std::move(languages);
  next_->stick = std::move(news);
  next_->trust_words = trust_words_;
  read_ = true;
  came_.notify_all();
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
