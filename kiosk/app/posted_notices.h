// What staff posted, as the catalog has notices: in the words of every language there is.
#pragma once

#include <vector>

#include "app/languages.h"
#include "listing/listing.h"
#include "staff/record.h"

namespace hearth::app {

std::vector<listing::Notice> notices_of(const staff::Record& record, const Languages& languages);

}  // namespace hearth::app
