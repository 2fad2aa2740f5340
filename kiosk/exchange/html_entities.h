// HTML's names and numbers for characters: "&amp;", "&rsquo;", "&#8217;", "&#x2019;".
#pragma once

#include <string>
#include <string_view>

namespace hearth::exchange {

// Decodes the entities of HTML 4 and all numeric ones; names it does not know stay as they are.
// Source: https://www.w3.org/TR/html4/sgml/entities.html; numbers 128 to 159 mean Windows-1252, as
// https://html.spec.whatwg.org/ has it.
std::string decode_entities(std::string_view text);

}  // namespace hearth::exchange
