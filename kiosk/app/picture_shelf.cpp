#include "app/picture_shelf.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::size_t kMostShelved = 6;  // a screen shows one or two

picture::Pixels make(catalog::Pictures& from, std::string_view name, picture::Size size) {
  const auto bytes = from.bytes(name);
  auto pixels =
      picture::read_about({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, size);
  return pixels ? picture::scaled(*pixels, size) : picture::Pixels{};
}

}  // namespace

PictureShelf::~PictureShelf() {
  {
    const std::lock_guard lock(mutex_);
    leaving_ = true;
    changed_.notify_all();
  }
  if (worker_.joinable()) worker_.join();
  for (const auto& one : shelf_)
    if (one.texture) window_.drop_picture(one.texture);
}

void PictureShelf::show(std::shared_ptr<catalog::Pictures> pictures) {
  from_ = std::move(pictures);
  for (const auto& one : shelf_)
    if (one.texture) window_.drop_picture(one.texture);
  if (!shelf_.empty()) window_.forget_shown();
  shelf_.clear();
}

void PictureShelf::make_room() {
  if (shelf_.size() < kMostShelved) return;
  const auto oldest =
      std::min_element(shelf_.begin(), shelf_.end(),
                       [](const Shelved& a, const Shelved& b) { return a.used < b.used; });
  if (oldest->texture) {
    window_.drop_picture(oldest->texture);
    window_.forget_shown();  // another one may get its number
  }
  shelf_.erase(oldest);
}

ui::TextureId PictureShelf::find(std::string_view name, int width, int height) {
  Wanted wanted{std::string(name), {width, height}};
  const auto found = std::find_if(shelf_.begin(), shelf_.end(),
                                  [&](const Shelved& one) { return one.wanted == wanted; });
  if (found != shelf_.end()) {
    found->used = ++uses_;
    return found->texture;
  }
  if (!from_) return nullptr;
  make_room();
  shelf_.push_back({wanted, nullptr, ++uses_});
  const std::lock_guard lock(mutex_);
  jobs_.push_back({std::move(wanted), from_});
  if (!worker_.joinable()) worker_ = std::thread([this] { work(); });
  changed_.notify_all();
  return nullptr;
}

void PictureShelf::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return leaving_ || !jobs_.empty(); });
    if (leaving_) return;
    const auto job = jobs_.front();
    lock.unlock();
    auto pixels = make(*job.from, job.wanted.name, job.wanted.size);
    lock.lock();
    jobs_.pop_front();
    made_.push_back({job, std::move(pixels)});
    changed_.notify_all();
    window_.wake();
  }
}

bool PictureShelf::take_in() {
  std::vector<Made> made;
  {
    const std::lock_guard lock(mutex_);
    made.swap(made_);
  }
  bool any = false;
  for (const auto& [job, pixels] : made) {
    const auto place = std::find_if(shelf_.begin(), shelf_.end(), [&](const Shelved& one) {
      return one.wanted == job.wanted && !one.texture;
    });
    // What is damaged, or of a catalog that has gone, leaves its place empty.
    if (place == shelf_.end() || job.from != from_ || pixels.rgba.empty()) continue;
    place->texture = window_.add_picture(pixels.size.width, pixels.size.height, pixels.rgba);
    any = true;
  }
  return any;
}

bool PictureShelf::await() {
  std::unique_lock lock(mutex_);
  if (jobs_.empty() && made_.empty()) return false;
  changed_.wait(lock, [this] { return jobs_.empty(); });
  return true;
}

}  // namespace hearth::app
