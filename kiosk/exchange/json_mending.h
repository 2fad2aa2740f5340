// JSON as careless programs write it -> JSON that a strict reader takes. Only what has one meaning
// is mended; everything else is left for the reader to refuse.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace hearth::exchange {

struct MendedJson {
  std::string text;
  int raw_controls = 0;       // line ends and the like that stood bare inside a text
  int halved_characters = 0;  // \ud83d without its other half: now U+FFFD
  std::size_t depth = 0;      // how deep objects and lists lie in each other
};

MendedJson mend_json(std::string_view utf8);

}  // namespace hearth::exchange
