// A picture of the data folder, as its file is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hearth::listing {

struct Picture {
  std::string name;                      // below images/
  std::int64_t width = 0, height = 0;    // pixels, when it stands upright
  std::vector<std::uint8_t> bytes = {};  // PNG or JPEG
  bool operator==(const Picture&) const = default;
};

}  // namespace hearth::listing
