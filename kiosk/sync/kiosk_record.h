// What a kiosk knows of packs: whom it trusts, how far it has come, which packs it keeps and which
// of them it shows, and what happened. One SQLite file, STATE/kiosk.db, which is replaced as a
// whole: so that all of this changes at once, or not at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "staff/record.h"
#include "sync/reader.h"
#include "trust/claim.h"
#include "trust/floor.h"
#include "trust/trust_list.h"

namespace hearth::sync {

struct KeptPack {
  std::string name;  // of its files below STATE/packs, without their endings
  trust::Claim claim;
  PackSummary summary;
  std::string signer;         // the name of the key on the trust list
  base::Instant installed{};  // by the kiosk's clock
  // Of a pack of the kiosk's own, made of spreadsheets: 1 for "42.1". 0: it came on a stick.
  std::int64_t revision = 0;

  bool is_own() const { return revision > 0; }
  std::string number() const;  // "42", "42.1"
  bool operator==(const KeptPack&) const = default;
};

struct Happening {
  enum class Kind { installed, refused, went_back, went_forward, trust_begun, trust_replaced };
  Kind kind = Kind::installed;
  base::Instant at{};
  std::string what;    // the pack's title and number, or "trust list 2"; one line, English
  int refusal = 0;     // its number; 0: none
  std::string detail;  // of the refusal; or who signed it, or asked for it
  bool operator==(const Happening&) const = default;
};

inline constexpr std::size_t kMostPacks = 3;         // the newest and the two before
inline constexpr std::size_t kMostHappenings = 500;  // then the oldest go

struct KioskRecord {
  std::optional<trust::TrustList> trust;
  trust::Floor floor;
  std::string center;                 // the id of its packs; empty: there was none
  std::vector<KeptPack> packs;        // in the order in which they came
  std::size_t shown = 0;              // of these
  std::vector<Happening> happenings;  // the latest last
  staff::Record staff;                // who has a PIN, what they posted and did

  void note(Happening happening);
  // Of the next pack that is made here of what is shown.
  std::int64_t next_revision() const;
  // What is shown was made here of spreadsheets, and what was shown before it is kept.
  bool can_undo_sheets() const;
  const KeptPack* shown_pack() const { return shown < packs.size() ? &packs[shown] : nullptr; }
  bool operator==(const KioskRecord&) const = default;
};

// The error is a lack of memory.
base::Result<std::string> write_kiosk_record(const KioskRecord& record);

// The error is a file that is damaged, or of a later Hearth.
base::Result<KioskRecord> read_kiosk_record(std::string_view image);

}  // namespace hearth::sync
