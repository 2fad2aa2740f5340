// Text in a page. Everything that came from a form or a slip goes through escaped().
#pragma once

#include <string>
#include <string_view>

namespace hearth::report {

// Harmless in text and between quotation marks.
std::string escaped(std::string_view text);
std::string unescaped(std::string_view html);  // what escaped() made

}  // namespace hearth::report
