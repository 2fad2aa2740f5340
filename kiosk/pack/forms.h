// checkin/*.toml -> forms. A form with a mistake is told and left out whole, since what is counted
// depends on its wording; only questions to type an answer to are left out of a form by themselves,
// where pack.toml does not allow them.
#pragma once

#include "pack/folder.h"
#include "pack/reader.h"

namespace hearth::pack {

void read_forms(const Folder& folder, Reading& reading);

}  // namespace hearth::pack
