// Occurrences as `agenda` and `now` show them.
#pragma once

#include <iosfwd>
#include <vector>

#include "desk/center_folder.h"
#include "desk/json_out.h"
#include "schedule/timetable.h"

namespace hearth::desk {

// [{"id","name","date","start","end","room","status"}]: the date is the center's, times carry an
// offset, `end` is null where the listing gives none.
Json to_json(const std::vector<schedule::Occurrence>& occurrences, const CenterFolder& center);

// One line each, under the name of its day.
void print_table(std::ostream& out, const std::vector<schedule::Occurrence>& occurrences,
                 const CenterFolder& center);

}  // namespace hearth::desk
