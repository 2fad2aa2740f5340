// What a kiosk shows before its first pack: nothing of any center, in the languages there are words
// for, so that it can say what it waits for.
#pragma once

#include <string>

#include "base/result.h"
#include "catalog/catalog.h"

namespace hearth::app {

// `country`: whose lines help shows; empty: none.
base::Result<catalog::Catalog> empty_center(const std::string& country);

}  // namespace hearth::app
