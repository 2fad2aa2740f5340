// A kiosk in memory that shows pack 42, and takes spreadsheets from a stick; the reading is done
// here instead of in a child (child_sheet_reader_test.cpp).
#pragma once

#include "support/scratch_folder.h"
#include "sync/kiosk_adoption.h"
#include "sync/office.h"

namespace hearth::tests {

class HereReader : public sync::SheetReader {
 public:
  base::Result<sync::SheetReading> read(std::string_view pack,
                                        const std::vector<sync::CopiedSheet>& sheets) override {
    ++readings;
    // Through what a child would say.
    auto said =
        sync::read_sheet_reading(sync::write_sheet_reading(sync::read_sheets(pack, sheets)));
    REQUIRE(said);
    return *std::move(said);
  }
  int readings = 0;
};

inline const std::string kStick = "/usb/stick";
inline const std::string kMore =
    "Open Door,Tuesday,19:00\nQuiet Hour,Wednesday,12:00\nLate,Friday,22:00\n";
inline const std::string kShown = "Circle 42Open DoorQuiet HourLate";

inline const std::string kHead = "Name,Day,Time\n";
inline const std::string kCircle = "Circle 42,Monday,09:00\n";

// A kiosk that shows pack 42 with four meetings.
struct Room {
  Office office;
  Kiosk kiosk{office};
  HereReader reader;
  ScratchFolder scratch;
  sync::KioskAdoption adoption{kiosk.files, "/state",    *kiosk.store,  kiosk.reader,
                               reader,      kiosk.clock, scratch.path()};

  explicit Room(const std::string& manifest_end = "") {
    install(42, manifest_end);
    REQUIRE(kiosk.shown() == kShown);
  }
  void install(std::int64_t sequence, const std::string& manifest_end = "") {
    auto bytes = Office::bytes(sequence, "oakhill", kMore);
    if (!manifest_end.empty()) {
      auto files = std::get<base::MemoryFiles>(pack::unpack(bytes));
      std::map<std::string, std::string> all;
      for (const auto* const name : {"pack.toml", "meetings.csv"})
        all[name] = files.read(std::string("/pack/") + name, 1 << 20).value();
      all["pack.toml"] += manifest_end;
      bytes = pack::zip(all).value();
    }
    kiosk.remove();
    kiosk.files.put("/usb/stick/hearth/a.hearthpack", bytes);
    kiosk.files.put("/usb/stick/hearth/a.hearthpack.minisig", office.signature(bytes, sequence));
    REQUIRE(kiosk.insert().stage == Stage::installed);
    kiosk.remove();
  }
  void put(const std::string& name, std::string bytes) {
    kiosk.files.put(kStick + "/" + name, std::move(bytes));
  }
  sync::Proposal read() {
    auto proposal = adoption.read(kStick);
    REQUIRE_MESSAGE(proposal.ok(), (proposal ? "" : proposal.error().sentence()));
    return *std::move(proposal);
  }
  std::string shown_pack() const {
    const auto record = kiosk.store->record();
    const auto bytes = kiosk.installer->pack_bytes(*record.shown_pack());
    REQUIRE(bytes.ok());
    return *bytes;
  }
  std::string number() const { return kiosk.store->record().shown_pack()->number(); }
};

}  // namespace hearth::tests
