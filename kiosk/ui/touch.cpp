#include "ui/touch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearth::ui {

namespace {

constexpr float kSlop = 12;    // units a finger may slide off and still mean it
constexpr float kSteady = 40;  // the same with steady touch
constexpr float kSwipe = 160;  // units of a stroke that turns a page
constexpr std::chrono::milliseconds kBounce{400}, kKeyBounce{200};

// Between two stretches of a line; none where they overlap.
float gap(float from, float to, float other_from, float other_to) {
  return std::max({0.0F, other_from - to, from - other_to});
}

}  // namespace

std::chrono::milliseconds Touch::pause_after(const Node* next) const {
  if (!key_ || !next || next->role != Role::key) return kBounce;
  return next->id == last_ ? kKeyBounce : std::chrono::milliseconds(0);
}

void Touch::press(Point at, const Tree& tree, std::chrono::milliseconds now) {
  swipe_ = Swipe::none;
  const auto* node = tree.hit(at);
  if (down_ || now < released_ + pause_after(node)) return;
  down_ = true;
  start_ = at;
  key_ = node && node->role == Role::key;
  target_ = node ? node->id : "";
  rect_ = node ? node->rect : Rect{};
  inside_ = node != nullptr;
}

void Touch::move(Point at) {
  // A long stroke turns the page, even along a wide card.
  const float far = std::max(std::abs(at.x - start_.x), std::abs(at.y - start_.y));
  if (down_ && !target_.empty())
    inside_ = far < kSwipe && rect_.inset(steady_ ? -kSteady : -kSlop).contains(at);
}

std::string Touch::release(Point at, std::chrono::milliseconds now) {
  if (!down_) return "";
  move(at);
  down_ = false;
  released_ = now;
  const float dx = at.x - start_.x, dy = at.y - start_.y;
  if (std::max(std::abs(dx), std::abs(dy)) >= kSwipe)
    swipe_ = std::abs(dx) > std::abs(dy) ? (dx < 0 ? Swipe::left : Swipe::right)
                                         : (dy < 0 ? Swipe::up : Swipe::down);
  last_ = inside_ ? target_ : "";
  target_.clear();
  inside_ = false;
  return last_;
}

void Touch::cancel() {
  down_ = inside_ = key_ = false;
  target_.clear();
  last_.clear();
}

void Focus::move(Step step, const Tree& tree) {
  std::vector<const Node*> stops;
  for (std::size_t i = tree.first_reachable(); i < tree.nodes.size(); ++i)
    if (tree.nodes[i].acts && !tree.nodes[i].disabled) stops.push_back(&tree.nodes[i]);
  if (stops.empty()) return clear();
  std::size_t current = stops.size();
  for (std::size_t i = 0; i < stops.size(); ++i)
    if (stops[i]->id == id_) current = i;
  if (current == stops.size()) {
    id_ = (step == Step::previous ? stops.back() : stops.front())->id;
    return;
  }
  if (step == Step::next || step == Step::previous) {
    const auto by = step == Step::next ? 1 : stops.size() - 1;
    id_ = stops[(current + by) % stops.size()]->id;
    return;
  }
  // An arrow goes to the nearest stop on that side. What lies aside counts more than what lies
  // ahead, and of two as near the one whose middle is nearer.
  const bool vertical = step == Step::up || step == Step::down;
  const auto& here = stops[current]->rect;
  const auto from = here.center();
  const Node* best = nullptr;
  float least = std::numeric_limits<float>::max();
  for (const auto* stop : stops) {
    const auto to = stop->rect.center();
    const float dx = to.x - from.x, dy = to.y - from.y;
    const float ahead =
        vertical ? (step == Step::down ? dy : -dy) : (step == Step::right ? dx : -dx);
    if (ahead < 8) continue;
    const float across = gap(here.x, here.right(), stop->rect.x, stop->rect.right());
    const float along = gap(here.y, here.bottom(), stop->rect.y, stop->rect.bottom());
    const float cost = (vertical ? along + 2 * across : across + 2 * along) +
                       0.05F * (std::abs(dx) + std::abs(dy));
    if (cost < least) {
      least = cost;
      best = stop;
    }
  }
  if (best) id_ = best->id;
}

void Focus::clear() {
  id_.clear();
}

}  // namespace hearth::ui
