// Carries the sealed slips of closed days to a stick: sealed as they are, to hearth-slips/ on it.
// Each file is read back once the stick was given back, and only then moved aside on the kiosk, to
// STATE/slips/taken/: what a stick loses is there until its days of keeping are over.
//
// Copying may have a thread of its own: a stick is as slow as it likes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>

#include "base/files.h"
#include "base/result.h"
#include "base/stick_door.h"
#include "base/time.h"

namespace hearth::checkin {

inline constexpr const char* kStickSlips = "hearth-slips";

class SlipCarrier {
 public:
  // `files` outlives it. `state`: the kiosk's own folder. `slips` outlives it as well, and is held
  // by whoever changes what lies there: a slip that is kept while its day's file is moved aside
  // would be lost. While a stick is waited for nobody holds it.
  SlipCarrier(base::Files& files, const std::filesystem::path& state, std::mutex& slips)
      : files_(files), folder_(state / "slips"), slips_(slips) {}

  // How many slips wait, of each day before `today`.
  std::map<base::Date, std::size_t> waiting(base::Date today) const;

  // `stick`: the folder of one, which `door` makes writable for as long as it takes. The error is
  // the first; what was not copied stays where it is, and copying again goes on from there.
  base::Status copy(const std::filesystem::path& stick, base::Date today, base::StickDoor& door);

  // Deletes what was taken away more than `retain_days` before `today`.
  base::Status tidy(base::Date today, int retain_days);

 private:
  struct Copy {
    std::string name;  // of the file on the kiosk
    std::filesystem::path there;
  };
  base::Result<Copy> write(const std::filesystem::path& stick, const std::string& name);
  base::Status move_aside(const Copy& copy);
  base::Files& files_;
  std::filesystem::path folder_;
  std::mutex& slips_;
};

}  // namespace hearth::checkin
