// How the names in spreadsheets are compared with those that Hearth knows.
#pragma once

#include <string>
#include <string_view>

namespace hearth::listing {

// Lower case (ASCII), "&" as "and", every run of white space, "-", "/" and "_" one space.
std::string plain_name(std::string_view text);

}  // namespace hearth::listing
