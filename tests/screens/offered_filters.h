// What the sheet of filters offers, read and tried in the window as a visitor would.
#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/turning.h"

namespace hearth::tests {

struct Offered {
  std::string id, label;
  int meetings = 0;
};

// "Show 1,467 meetings" -> 1467; 0 without a number.
inline int number_in(std::string_view text) {
  int number = 0;
  for (const char c : text.substr(std::min(text.size(), text.find_first_of("0123456789")))) {
    if (c >= '0' && c <= '9')
      number = number * 10 + (c - '0');
    else if (c != ',')
      break;
  }
  return number;
}

// "Morning", "5:00 AM to 12:00 PM, 24 meetings" -> 24.
inline int meetings_of(const ui::Node& choice) {
  const auto comma = choice.value.rfind(", ");
  return number_in(std::string_view(choice.value).substr(comma == std::string::npos ? 0 : comma));
}

inline void open_filters(lobby::Lobby& lobby) {
  const auto* open = lobby.by_id("filter.open");
  REQUIRE(open);
  lobby.tap(open->label, open->role);
  REQUIRE(lobby.by_id("filter.show"));
}

// Opens the sheet, reads it to its end, and closes it.
inline std::vector<Offered> offered(lobby::Lobby& lobby) {
  open_filters(lobby);
  std::vector<Offered> all;
  lobby::on_every_page(lobby, [&] {
    for (std::size_t i = lobby.tree().first_reachable(); i < lobby.tree().nodes.size(); ++i)
      if (const auto& node = lobby.tree().nodes[i]; node.role == ui::Role::choice)
        all.push_back({node.id, node.label, meetings_of(node)});
  });
  lobby.tap("Close");
  return all;
}

inline void tick(lobby::Lobby& lobby, const std::string& id) {
  CAPTURE(id);
  const auto* choice = lobby::turn_to(lobby, id);
  REQUIRE(choice);
  lobby.tap_id(id);  // a kind of help and whom it is for may be called the same: "Veterans"
}

// The count in the header, added up over the days that can be chosen. English, upright.
inline int listed_in_all_days(lobby::Lobby& lobby) {
  int listed = 0;
  for (int day = 0; day < 7; ++day) {
    const auto* chip = lobby.by_id("day." + std::to_string(day));
    REQUIRE(chip);
    lobby.tap(chip->label, ui::Role::chip);
    for (const auto& node : lobby.tree().nodes) {
      const auto dot = node.label.find(" · ");
      if (node.role != ui::Role::text || dot == std::string::npos) continue;
      const auto told = std::string_view(node.label).substr(dot + 4);
      if (!told.starts_with("no ")) listed += number_in(told);
      break;
    }
  }
  lobby.tap("Today", ui::Role::chip);
  return listed;
}

// Every choice leads to as many meetings as it says, and to one at least. Returns how many there
// were.
inline std::size_t try_all_offered(lobby::Lobby& lobby) {
  const auto all = offered(lobby);
  for (const auto& one : all) {
    CAPTURE(one.id);
    CHECK(one.meetings > 0);
    open_filters(lobby);
    tick(lobby, one.id);
    const auto* show = lobby.by_id("filter.show");
    REQUIRE(show);
    CHECK(number_in(show->label) == one.meetings);
    lobby.tap("Show ", ui::Role::button);
    CHECK(listed_in_all_days(lobby) == one.meetings);
    lobby.tap("All", ui::Role::chip);
    CHECK(lobby.visit().here().filters.none());
  }
  return all.size();
}

}  // namespace hearth::tests
