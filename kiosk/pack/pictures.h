// images/ -> the pictures that rooms, meetings and pages name. What cannot be shown is told and
// left out, and then nobody who looks at the screen misses it.
#pragma once

#include <string>

#include "pack/folder.h"
#include "pack/reader.h"
#include "picture/picture.h"

namespace hearth::pack {

inline constexpr std::size_t kLargestPicture = picture::kMostBytes;
inline constexpr std::size_t kAllPictures = 64u << 20;  // bytes, together

bool is_picture(std::string_view file);  // by its ending

// The file below images/ that staff mean by "garden.jpg" or "images/garden.jpg"; the error is a
// sentence for them.
base::Result<std::string> picture_name(std::string written);

// After everything else: reads what the listing names.
void read_pictures(const Folder& folder, Reading& reading);

}  // namespace hearth::pack
