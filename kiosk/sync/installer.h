// Takes packs from sticks, and keeps them: an installation is whole or did not happen. A state
// machine without a thread of its own; for one thread.
//
// Under the state folder: kiosk.db (kiosk_record.h), and in packs/ three files of each pack that is
// kept: NAME.hearthpack, NAME.hearthpack.minisig and NAME.db, its catalog. The files are written
// first; replacing kiosk.db is the moment at which the pack is installed.
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/files.h"
#include "seal/signing_key.h"
#include "sync/kiosk_record.h"
#include "sync/kiosk_store.h"
#include "sync/reader.h"
#include "sync/stick.h"
#include "trust/judge.h"

namespace hearth::sync {

// What staff in front of the kiosk are told.
struct Progress {
  enum class Stage {
    nothing,         // there is nothing on the stick, or nothing new
    found,           // a pack is being copied
    checking,        // it is being read; the stick may be pulled out
    installed,       // `summary` and `sequence` say which
    trust_replaced,  // the next trust list is in force; no new pack came with it
    first_trust,     // the kiosk trusts nobody yet: `words` are to be compared
    refused          // nothing has changed
  };
  Stage stage = Stage::nothing;
  PackSummary summary;
  std::int64_t sequence = 0;
  std::optional<trust::Refused> refused;
  std::array<std::string, 6> words;
  std::string
      replaced_own;  // Stage::installed: the kiosk's own pack that was shown until now, "42.1"
};

class Installer {
 public:
  // `state`: the kiosk's own folder. All but that have to outlive it.
  Installer(base::Files& files, std::filesystem::path state, KioskStore& store, Reader& reader,
            const base::Clock& clock);

  // At the start, after the store was opened: clears away what was never finished. `first`: the
  // trust list to begin with where there is none yet.
  base::Status begin(const std::optional<trust::TrustList>& first = std::nullopt);

  KioskRecord record() const { return store_.record(); }

  // The catalog of the pack that is shown; none where there is no pack.
  std::optional<std::filesystem::path> catalog() const { return catalog_of(record()); }
  std::optional<std::filesystem::path> catalog_of(const KioskRecord& record) const;
  // Makes it again from the pack: it is gone, damaged, or of an earlier Hearth.
  base::Status restore_catalog();

  // Looks at a stick and takes what is new. `files`: the stick's. `tell` is called before each step
  // that takes long; what came of it is the answer.
  Progress take(const base::Files& files, const std::filesystem::path& stick,
                const std::function<void(const Progress&)>& tell = {});

  // Somebody has compared the words of the last first_trust: they are the same.
  base::Status confirm_trust();

  // The bytes of a pack that is kept; an error where the disk has damaged them.
  base::Result<std::string> pack_bytes(const KeptPack& pack) const;

  // What the next pack of the kiosk's own would be called: "42.1". Empty where none is shown.
  std::string next_own_number() const;
  // A pack that was made here of what is shown and of spreadsheets: kept, signed by the kiosk's own
  // key, and shown. The floor stays. `who`: of staff, for the history.
  base::Status install_own(const std::string& bytes, const seal::SigningKey& key,
                           const BuiltPack& built, const std::string& who);

  // The pack that was shown before, or after, this one; the floor stays. An error where there is
  // none, or the disk does not take it. `who`: of staff, for the history.
  base::Status go_back(const std::string& who = {});
  base::Status go_forward(const std::string& who = {});

 private:
  std::filesystem::path packs_folder() const { return state_ / "packs"; }
  std::filesystem::path pack_file(const std::string& name, std::string_view ending) const;
  std::filesystem::path signature_file(const std::string& name) const;
  base::Status step(std::ptrdiff_t by, const Happening& what, const base::Error& none);
  void clear_away();
  Progress begin_trust(const std::string& text);
  std::optional<Progress> replace_trust(const StickFinds& finds);
  Progress take_pack(const base::Files& files, const PackOnStick& pack,
                     const std::function<void(const Progress&)>& tell);
  Progress install(const std::string& bytes, const std::string& signature,
                   const trust::Accepted& accepted, BuiltPack built);
  Progress refuse(trust::Refused refused, std::string what);
  base::Status keep_files(const std::string& name, const std::string& bytes,
                          const std::string& signature, const std::string& catalog);
  Happening happening(Happening::Kind kind, std::string what, std::string detail) const;

  base::Files& files_;
  std::filesystem::path state_;
  KioskStore& store_;
  Reader& reader_;
  const base::Clock& clock_;
  std::optional<trust::TrustList> to_confirm_;
};

}  // namespace hearth::sync
