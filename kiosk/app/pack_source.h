// The packs of this kiosk as what is shown: the catalog to begin with, and the thread that looks
// after sticks.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/files.h"
#include "catalog/catalog.h"
#include "sync/child_reader.h"
#include "sync/child_sheet_reader.h"
#include "sync/kiosk_adoption.h"
#include "sync/kiosk_store.h"
#include "sync/stick_follower.h"
#include "trust/trust_list.h"

namespace hearth::app {

// The catalog of the pack that is shown; an empty one where there is none, or where it has to be
// made again: `country` of the settings is then its own.
base::Result<catalog::Catalog> first_catalog(const sync::KioskStore& store,
                                             const std::filesystem::path& state,
                                             const std::string& country);

// The list of --trust; none where no file was named.
base::Result<std::optional<trust::TrustList>> first_trust(const base::Files& files,
                                                          const std::filesystem::path& file);

class PackSource {
 public:
  struct Places {
    std::filesystem::path state, sticks, assets;
  };
  // All of them outlive it. `deliver`: see StickFollower.
  PackSource(base::Files& files, sync::KioskStore& store, const base::Clock& clock,
             const Places& places, std::optional<trust::TrustList> first, base::StickDoor& door,
             std::function<void(sync::StickNews)> deliver);
  ~PackSource();  // ends a reading under way

  template <typename Request>
  void ask(Request request, const std::string& who) {
    follower_.ask(request, who);
  }

 private:
  sync::ChildReader reader_;
  sync::ChildSheetReader sheet_reader_;
  sync::KioskAdoption adoption_;
  sync::StickFollower follower_;
};

}  // namespace hearth::app
