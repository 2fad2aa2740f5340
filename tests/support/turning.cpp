#include "support/turning.h"

#include <doctest/doctest.h>

namespace hearth::lobby {

namespace {

constexpr int kMostPages = 200;  // a small panel shows one place a page

bool tap_enabled(Lobby& lobby, std::string_view id) {
  const auto* button = lobby.by_id(id);
  if (!button || button->disabled) return false;
  lobby.tap_id(id);
  return true;
}

}  // namespace

bool turn_on(Lobby& lobby) {
  return tap_enabled(lobby, "pager.later");
}

bool turn_back(Lobby& lobby) {
  return tap_enabled(lobby, "pager.earlier");
}

void turn_to_first(Lobby& lobby) {
  for (int turned = 0; turn_back(lobby); ++turned)
    REQUIRE_MESSAGE(turned < kMostPages, "the pages never end");
}

bool turn_until(Lobby& lobby, const std::function<bool()>& so) {
  for (int turned = 0; !so(); ++turned) {
    REQUIRE_MESSAGE(turned < kMostPages, "the pages never end");
    if (!turn_on(lobby)) return false;
  }
  return true;
}

const ui::Node* turn_to(Lobby& lobby, std::string_view id) {
  turn_until(lobby, [&] { return lobby.by_id(id) != nullptr; });
  return lobby.by_id(id);
}

void on_every_page(Lobby& lobby, const std::function<void()>& each) {
  int pages = 0;
  turn_until(lobby, [&] {
    each();
    ++pages;
    return false;
  });
  while (--pages > 0) turn_back(lobby);
}

}  // namespace hearth::lobby
