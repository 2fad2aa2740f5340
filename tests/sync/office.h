// The desk at which packs are made, and a kiosk into which their sticks are put. All in memory, but
// for what a test asks for otherwise.
#pragma once

#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "base/memory_files.h"
#include "catalog/catalog.h"
#include "pack/archive.h"
#include "sync/installer.h"
#include "trust/keys.h"

namespace hearth::tests {

using sync::Installer;
using sync::Progress;
using Stage = sync::Progress::Stage;

struct Office {
  Signer key{"Front office"};

  static std::string bytes(std::int64_t sequence, const std::string& id = "oakhill",
                           const std::string& meetings = "") {
    return pack::zip({{"pack.toml",
                       "format = 1\nid = \"" + id +
                           "\"\ntitle = \"Oak Hill\"\nsequence = " + std::to_string(sequence) +
                           "\nissued = 2026-11-20T14:00:00Z\ncountry = \"US\"\n"
                           "languages = [\"en\"]\ntime_zone = \"America/New_York\"\n"},
                      {"meetings.csv", "Name,Day,Time\nCircle " + std::to_string(sequence) +
                                           ",Monday,09:00\n" + meetings}})
        .value();
  }
  std::string signature(const std::string& pack, std::int64_t sequence,
                        const std::string& id = "oakhill") const {
    return key.sign(pack, trust::write_claim({id, sequence}));
  }
  // Puts a pack with its signature on a stick.
  void put(base::MemoryFiles& files, std::int64_t sequence,
           const std::string& folder = "/usb/stick/hearth") const {
    const auto pack = bytes(sequence);
    const auto file = folder + "/oakhill-" + std::to_string(sequence) + ".hearthpack";
    files.put(file, pack);
    files.put(file + ".minisig", signature(pack, sequence));
  }
  trust::TrustList list() const { return list_of(1, {&key}); }
};

// Reads in this very process, and tells what it was given.
class SpyReader : public sync::Reader {
 public:
  sync::ReadPack read(std::string_view pack, const trust::Claim& claim) override {
    seen.emplace_back(pack);
    if (refusal) return *refusal;
    return sync::read_pack(pack, claim, {});
  }
  std::vector<std::string> seen;
  std::optional<trust::Refused> refusal;
};

inline const base::Instant kNow(std::chrono::seconds(1'795'500'000));

// A kiosk that trusts this office.
class Kiosk {
 public:
  explicit Kiosk(const Office& with) : office(with) { start(); }
  explicit Kiosk(const Office& with, std::optional<trust::TrustList> first)
      : office(with), trusts(std::move(first)) {
    start();
  }

  // As after a power loss: what is known is what lies on the disk.
  void start() {
    store.emplace(files, "/state");
    opened = store->open();
    installer.emplace(files, "/state", *store, reader, clock);
    if (opened) opened = installer->begin(trusts);
  }
  Progress insert(const std::string& stick = "/usb/stick") { return installer->take(files, stick); }
  Progress bring(std::int64_t sequence) {
    remove();
    office.put(files, sequence);
    return insert();
  }
  void remove(const std::string& stick = "/usb/stick") {
    for (const auto* const folder : {"/hearth", ""})
      if (const auto entries = files.list(stick + folder))
        for (const auto& entry : *entries) files.remove(stick + folder + "/" + entry.name);
  }
  // The meetings of what is shown, read as the kiosk would; "" where nothing is.
  std::string shown() const {
    const auto file = installer->catalog();
    if (!file) return "";
    const auto image = files.read(*file, 100'000'000);
    REQUIRE(image.ok());
    const auto catalog = catalog::Catalog::open_image(*image);
    REQUIRE(catalog.ok());
    std::string names;
    for (std::uint32_t i = 0; i < catalog->timetable().size(); ++i)
      names += catalog->timetable().at(i).name;
    return names;
  }
  std::set<std::string> kept_files() const {
    std::set<std::string> names;
    if (const auto entries = files.list("/state/packs"))
      for (const auto& entry : *entries) names.insert(entry.name);
    return names;
  }

  const Office& office;
  base::MemoryFiles files;
  SpyReader reader;
  base::ManualClock clock{kNow};
  std::optional<trust::TrustList> trusts = office.list();
  std::optional<sync::KioskStore> store;
  std::optional<Installer> installer;
  base::Status opened;
};

inline int refusal(const Progress& progress) {
  if (progress.stage != Stage::refused) return 0;
  REQUIRE(progress.refused);
  return trust::number_of(progress.refused->why);
}

}  // namespace hearth::tests
