// pages/*.md -> articles: TOML between two lines of +++, then CommonMark. NAME.es.md is the Spanish
// NAME.md. A page with a mistake is told and left out.
#pragma once

#include "pack/folder.h"
#include "pack/reader.h"

namespace hearth::pack {

void read_pages(const Folder& folder, Reading& reading);

}  // namespace hearth::pack
