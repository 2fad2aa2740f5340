#include "app/empty_center.h"

#include "listing/listing.h"

namespace hearth::app {

base::Result<catalog::Catalog> empty_center(const std::string& country) {
  listing::Listing nothing;
  nothing.center.id = "hearth";
  nothing.center.languages = {"en", "es", "ar"};
  nothing.center.time_zone = "UTC";
  nothing.center.country = country;
  const auto image = catalog::image(nothing);
  if (!image) return image.error();
  return catalog::Catalog::open_image(*image);
}

}  // namespace hearth::app
