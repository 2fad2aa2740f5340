// Why a meeting fits what was answered, and what of it does not, in whole sentences.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "catalog/group_match.h"
#include "screens/screen.h"

namespace hearth::screens {

struct GroupReasons {
  std::vector<std::string> fits;     // never empty
  std::vector<std::string> differs;  // what it misses; and that it is for members
};
GroupReasons group_reasons(const Stage& stage, const catalog::GroupMatch& match,
                           std::span<const listing::GroupAnswer> answers);

// "Today, 3:00 PM", "Thursday, 10:00 AM", "By appointment".
std::string group_time(const Stage& stage, const catalog::GroupMatch& match);

}  // namespace hearth::screens
