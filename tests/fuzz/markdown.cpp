// The CommonMark of a page whose front matter is sound.
#include <string>

#include "center_of.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string front = "+++\ntitle = \"A page\"\nsection = \"understanding\"\n+++\n";
  hearth::fuzz::read_center_with("pages/page.md",
                                 front + std::string(hearth::fuzz::text_of(data, size)));
  return 0;
}
