// Adoption on a kiosk that shows packs: what was accepted becomes a pack of its own, "42.1", signed
// by a key that never leaves it (own_key.h), and kept beside those that came on sticks.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/files.h"
#include "sync/adoption.h"
#include "sync/installer.h"
#include "sync/sheet_reader.h"

namespace hearth::sync {

class KioskAdoption final : public Adoption {
 public:
  // All but the folders have to outlive it. `files`: of the state and of sticks. `scratch`: a
  // folder on the disk for what lies there while workbooks are made.
  KioskAdoption(base::Files& files, std::filesystem::path state, KioskStore& store, Reader& reader,
                SheetReader& sheet_reader, const base::Clock& clock, std::filesystem::path scratch);

  base::Result<SheetsOnStick> look(const std::filesystem::path& stick) override;
  base::Result<Proposal> read(const std::filesystem::path& stick) override;
  base::Status accept(const std::string& who) override;
  void drop() override { proposed_.reset(); }
  base::Status undo(const std::string& who) override;
  base::Result<CopiedOut> copy_out(const std::filesystem::path& stick) override;

 private:
  base::Result<std::string> shown_pack() const;
  base::Status may_adopt();
  base::Result<std::string> with_tables(const std::string& pack, const SheetReading& reading,
                                        const Proposal& proposal) const;

  struct Proposed {
    std::string shown;  // the name of the pack that it is to be compared with
    std::string bytes;  // of the new pack
    BuiltPack built;
  };
  // Whether a pack allows spreadsheets. Its name has a digest of its bytes, so this stays so.
  struct Known {
    std::string pack;
    bool allows = false;
  };
  base::Files& files_;
  std::filesystem::path state_, scratch_;
  KioskStore& store_;
  Reader& reader_;
  SheetReader& sheet_reader_;
  // Beside the follower's: what both know lies in the store, and both work on its thread. To share
  // one, everybody who makes a follower would have to make and hand it over.
  Installer installer_;
  std::optional<Known> known_;
  std::optional<Proposed> proposed_;
};

}  // namespace hearth::sync
