#include "sync/stick_follower.h"

#include <utility>

#include "catalog/catalog.h"

namespace hearth::sync {

StickFollower::StickFollower(base::Files& files, std::filesystem::path state, KioskStore& store,
                             std::filesystem::path sticks, Reader& reader, const base::Clock& clock,
                             std::optional<trust::TrustList> first,
                             std::function<void(StickNews)> deliver,
                             std::chrono::milliseconds every)
    : installer_(files, std::move(state), store, reader, clock),
      watch_(files, std::move(sticks)),
      files_(files),
      deliver_(std::move(deliver)),
      every_(every),
      thread_([this, list = std::move(first)] { follow(list); }) {}

StickFollower::~StickFollower() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  asked_.notify_one();
  thread_.join();
}

void StickFollower::ask(Request request, std::string who) {
  {
    const std::lock_guard lock(mutex_);
    requests_.push_back({request, std::move(who)});
  }
  asked_.notify_one();
}

// Until somebody asks, it is time to look again, or it is over.
std::optional<StickFollower::Asked> StickFollower::wait() {
  std::unique_lock lock(mutex_);
  asked_.wait_for(lock, every_, [this] { return stopped_ || !requests_.empty(); });
  if (requests_.empty() || stopped_) return std::nullopt;
  auto asked = std::move(requests_.front());
  requests_.pop_front();
  return asked;
}

void StickFollower::tell(Progress progress, std::optional<base::Error> fault) {
  StickNews news{std::move(progress), installer_.record(), std::nullopt, std::move(fault)};
  if (installer_.catalog() != told_catalog_) news.catalog = told_catalog_ = installer_.catalog();
  deliver_(std::move(news));
}

void StickFollower::answer(const Asked& asked) {
  const auto& [request, who] = asked;
  const auto status = request == Request::confirm_trust ? installer_.confirm_trust()
                      : request == Request::go_back     ? installer_.go_back(who)
                                                        : installer_.go_forward(who);
  if (!status) return tell({}, status.error());
  tell({});
  // What else is on the stick whose words were compared can be taken now.
  if (request == Request::confirm_trust && awaiting_)
    tell(installer_.take(files_, *std::exchange(awaiting_, std::nullopt),
                         [this](const Progress& progress) { tell(progress); }));
}

void StickFollower::follow(const std::optional<trust::TrustList>& first) {
  auto status = installer_.begin(first);
  // It may be gone, damaged, or of an earlier Hearth.
  if (const auto file = installer_.catalog(); file && !catalog::Catalog::open(*file)) {
    const auto restored = installer_.restore_catalog();
    if (!restored) {
      status = restored;
      told_catalog_ = file;  // there is nothing to show of it
    }
  }
  tell({}, status ? std::nullopt : std::optional(status.error()));
  for (;;) {
    const auto request = wait();
    {
      const std::lock_guard lock(mutex_);
      if (stopped_) return;
    }
    if (request) {
      answer(*request);
      continue;
    }
    for (const auto& stick : watch_.look()) {
      auto progress = installer_.take(files_, stick, [this](const Progress& step) { tell(step); });
      if (progress.stage == Progress::Stage::first_trust) awaiting_ = stick;
      tell(std::move(progress));
    }
  }
}

}  // namespace hearth::sync
