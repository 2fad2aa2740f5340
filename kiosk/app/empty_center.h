// What a kiosk shows before its first pack: nothing of any center, in the languages there are words
// for, so that it can say what it waits for.
#pragma once

#include "base/result.h"
#include "catalog/catalog.h"

namespace hearth::app {

base::Result<catalog::Catalog> empty_center();

}  // namespace hearth::app
