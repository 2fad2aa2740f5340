// The files inside a workbook's ZIP, each read block by block, within bounds.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace hearth::sheet {

inline constexpr const char* kHasPassword =
    "The workbook has a password, so it cannot be read; save it again without one.";

class Parts {
 public:
  // `zip` outlives it. An error for what is no whole ZIP, is locked by a password, holds a name
  // twice, or too many files.
  static base::Result<Parts> open(std::string_view zip);

  bool has(std::string_view name) const;  // without regard to case, as packages have it

  // Hands its bytes to `take`, until that answers false. All parts together may unpack to
  // kLargestUnpacked; a part that is not there is an error.
  base::Status read(std::string_view name, const std::function<bool(std::string_view)>& take);

  // A small part as a whole.
  base::Result<std::string> text(std::string_view name, std::size_t limit);

 private:
  explicit Parts(std::string_view zip) : zip_(zip) {}
  std::string_view zip_;
  std::map<std::string, std::string, std::less<>> names_;  // in small letters -> as written
  std::size_t unpacked_ = 0;
};

}  // namespace hearth::sheet
