// The directory in the window: what tests of its screens share.
#pragma once

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.h"
#include "screens/offered_filters.h"
#include "support/crawl.h"
#include "support/lobby.h"
#include "support/scratch_folder.h"

namespace hearth::tests {

// The sample center with a directory of its own: these rows below a first row of column names.
class PlacesOf {
 public:
  explicit PlacesOf(const std::string& resources) {
    for (const char* file : {"pack.toml", "meetings.csv", "rooms.csv"}) {
      const auto text =
          base::DiskFiles().read(std::string(HEARTH_SOURCE "/data/") + file, 1 << 20).value();
      REQUIRE(base::DiskFiles().replace(scratch_ / file, text).ok());
    }
    if (!resources.empty())
      REQUIRE(base::DiskFiles().replace(scratch_ / "resources.csv", resources).ok());
  }
  std::string folder() const { return scratch_.path().string(); }

 private:
  ScratchFolder scratch_;
};

// Without what isolates numbers, and with plain spaces.
inline std::string plain(std::string_view text) {
  std::string all;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\xE2\x81")
      i += 2;
    else if (text.substr(i, 2) == "\xC2\xA0")
      all += ' ', ++i;
    else if (text.substr(i, 3) == "\xE2\x80\xAF")
      all += ' ', i += 2;
    else
      all += text[i];
  }
  return all;
}

// Every label and value on all pages of what is shown, a line each.
inline std::string all_words(lobby::Lobby& lobby) {
  std::string all;
  lobby::on_every_page(lobby, [&] {
    for (const auto& node : lobby.tree().nodes)
      all += plain(node.label) + "\n" + plain(node.value) + "\n";
  });
  return all;
}

inline bool says(lobby::Lobby& lobby, std::string_view words) {
  return all_words(lobby).find(words) != std::string::npos;
}

// The ids of the places' cards on all pages.
inline std::vector<std::string> listed_places(lobby::Lobby& lobby) {
  std::vector<std::string> ids;
  lobby::on_every_page(lobby, [&] {
    for (const auto& node : lobby.tree().nodes)
      if (node.role == ui::Role::card && node.id.starts_with("resource.")) ids.push_back(node.id);
  });
  return ids;
}

inline lobby::Lobby& at_find_help(lobby::Lobby& lobby) {
  lobby.tap_id("tile.find-help");
  REQUIRE(lobby.screen() == "find-help");
  return lobby;
}

// From the list that is shown to a place's own screen, by its pages.
inline void open_place(lobby::Lobby& lobby, const std::string& id) {
  CAPTURE(id);
  while (!lobby.by_id("resource." + id)) {
    REQUIRE(lobby.by_id("pager.later"));
    REQUIRE_FALSE(lobby.by_id("pager.later")->disabled);
    lobby.tap_id("pager.later");
  }
  lobby.tap_id("resource." + id);
  REQUIRE(lobby.screen() == "resource");
}

}  // namespace hearth::tests
