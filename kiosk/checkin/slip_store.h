// The sealed slips on the kiosk: STATE/slips/2026-11-24.arrival-1.slips, one file a day, form,
// version and wording (a second wording of the same version on the same day gets ".2" before its
// ending). Each insert writes the file anew in a fresh random order, replaces it in one piece, and
// dates it and its folder to noon UTC of its day.
//
// A file tells how many slips a day had, and no more: not who, not when, not in which order. The
// disk itself keeps what it likes: the moment of the last change (ctime), and in blocks that are
// free again perhaps an earlier version of the file. Whoever fears a search of the bare disk
// encrypts it.
#pragma once

#include <filesystem>
#include <string>

#include "base/files.h"
#include "base/result.h"
#include "base/time.h"
#include "checkin/slip_draft.h"
#include "checkin/slip_file.h"

namespace hearth::checkin {

class SlipStore {
 public:
  // `files` outlives the store. `state`: the kiosk's own folder.
  SlipStore(base::Files& files, const std::filesystem::path& state)
      : files_(files), folder_(state / "slips") {}

  // Seals the draft and keeps it. Ok: it lies on the disk and outlives a power loss. Else it was
  // not kept, and the visitor is to be told so; all earlier slips are still there. The draft stays
  // as it is, and may be kept again.
  base::Status keep(const SlipDraft& draft, const seal::PublicKey& key, base::Date day,
                    PartOfDay part);

  // Deletes the slips of days that lie more than `retain_days` before `today`, and what a power
  // loss left half written. `today` must be from a clock that can be trusted. The error is the
  // first one of several; the rest is deleted all the same.
  base::Status tidy(base::Date today, int retain_days);

 private:
  base::Status insert(const SlipHeading& heading, base::Date day, std::string sealed);

  base::Files& files_;
  std::filesystem::path folder_;
};

}  // namespace hearth::checkin
