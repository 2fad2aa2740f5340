// A phone number as staff wrote it -> as it is shown: in one form, whoever wrote it.
#pragma once

#include <string>
#include <string_view>

namespace hearth::listing {

// Where numbers have ten digits (`country`, ISO 3166: those of the North American plan),
// "(912) 555 0133 x4" and "+1 912.555.0133, ext 4" are both "912-555-0133 ext. 4"; a number that is
// free to call keeps its 1: "1-800-555-0133". What is not plainly such a number stays as it is
// written: short ones (988), words (1-800-GET-HELP), a conference's codes, those of other
// countries. UTF-8 without marks of direction: isolate it where it is shown.
std::string shown_number(std::string_view written, std::string_view country);

}  // namespace hearth::listing
