#include "pack/pictures.h"

#include <algorithm>
#include <set>

#include "pack/spelling.h"

namespace hearth::pack {

bool is_picture(std::string_view file) {
  const auto name = folded(file);
  return name.ends_with(".png") || name.ends_with(".jpg") || name.ends_with(".jpeg");
}

base::Result<std::string> picture_name(std::string written) {
  if (written.starts_with("images/")) written.erase(0, 7);
  if (written.find_first_of("/\\:") != std::string::npos || written.starts_with('.') ||
      !is_picture(written))
    return base::Error{"\"" + written +
                           "\" is not shown; name a PNG or JPEG file in the folder images, "
                           "for instance \"garden.jpg\".",
                       ""};
  return written;
}

void read_pictures(const Folder& folder, Reading& reading) {
  auto& listing = reading.listing;
  std::set<std::string> names;
  for (const auto& room : listing.rooms) names.insert(room.image);
  for (const auto& meeting : listing.meetings) names.insert(meeting.image);
  for (const auto& article : listing.articles) names.insert(article.image);
  names.erase("");
  std::size_t all = 0;
  for (const auto& name : names) {
    const auto warn = [&](std::string sentence) {
      reading.warnings.push_back({"images/" + name, 0, "", std::move(sentence)});
    };
    const auto bytes = folder.picture(name, kLargestPicture);
    if (!bytes) {
      warn(bytes.error().message);
      continue;
    }
    const auto pixels = picture::read(*bytes);
    if (!pixels) {
      warn(pixels.error().message);
      continue;
    }
    if (all + bytes->size() > kAllPictures) {
      warn(
          "The pictures are more than 64 MB together, so this one is not shown; save some "
          "smaller.");
      continue;
    }
    all += bytes->size();
    listing.pictures.push_back(
        {name, pixels->size.width, pixels->size.height, {bytes->begin(), bytes->end()}});
  }
}

}  // namespace hearth::pack
