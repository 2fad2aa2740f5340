// "Name" with its case folded (Unicode): names that staff write are compared so.
#pragma once

#include <string>
#include <string_view>

namespace hearth::catalog {

std::string folded(std::string_view name);

}  // namespace hearth::catalog
