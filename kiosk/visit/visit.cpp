#include "visit/visit.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearth::visit {

namespace {
constexpr std::size_t kDeepest = 32;  // places kept for going back

// Where a form is being filled in.
bool is_of_form(Screen screen) {
  return screen == Screen::form || screen == Screen::question || screen == Screen::review ||
         screen == Screen::not_kept;
}
}  // namespace

Visit::Visit(const Beginning& beginning)
    : language(beginning.language),
      text_size(beginning.text_size),
      theme(beginning.theme),
      reach(beginning.reach),
      beginning_(beginning),
      routes_{Route{}} {}

void Visit::go(Route to) {
  hidden = false;
  sheet = Sheet::none;
  if (routes_.size() >= kDeepest) left_.splice(left_.end(), routes_, std::next(routes_.begin()));
  routes_.push_back(std::move(to));
  forget_left();
}

void Visit::open(Sheet over) {
  sheet = sheet == over ? Sheet::none : over;
  sheet_page = 0;
}

void Visit::back() {
  if (sheet != Sheet::none)
    sheet = Sheet::none;
  else if (hidden)
    hidden = false;
  else if (go_back_in_form())
    here().page = 0;
  else if (here().group.go_back())
    here().screen = Screen::find_group, here().page = 0;
  else if (routes_.size() > 1)
    left_.splice(left_.end(), routes_, std::prev(routes_.end()));
  forget_left();
}

void Visit::go_for_help() {
  if (here().screen != Screen::help)
    go({.screen = Screen::help});
  else
    sheet = Sheet::none;
  hidden = false;
}

void Visit::hide() {
  sheet = Sheet::none;
  hidden = true;
}

void Visit::go_home() {
  sheet = Sheet::none;
  left_.splice(left_.end(), routes_, std::next(routes_.begin()), routes_.end());
  routes_.front() = Route{};
  forget_left();
}

void Visit::forget_left() {
  const auto left = [this](auto is_of_it) {
    return std::none_of(routes_.begin(), routes_.end(), is_of_it);
  };
  if (left([](const Route& route) { return is_of_form(route.screen); })) draft.reset();
  if (left([](const Route& route) {
        return route.screen == Screen::search || route.screen == Screen::question;
      })) {
    // The order of the letters is how somebody likes them; the rest is where they were.
    keyboard = {.alphabetical = keyboard.alphabetical};
  }
  if (left([](const Route& route) { return route.screen == Screen::search; })) search.clear();
}

void Visit::pause_unseen(std::chrono::milliseconds uptime) {
  const bool seen = sheet == Sheet::none && !hidden;
  for (auto& route : routes_)
    if (!seen || &route != &routes_.back()) route.breathing.pause(uptime);
}

bool Visit::fresh() const {
  return at_home() && here() == Route{} && sheet == Sheet::none &&
         language == beginning_.language && text_size == beginning_.text_size &&
         theme == beginning_.theme && reach == beginning_.reach && !less_motion && steady_touch &&
         !hidden && !draft && search.empty() && keyboard == ui::KeyboardState{};
}

}  // namespace hearth::visit
