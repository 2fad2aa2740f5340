// A page with its TOML front matter, or a form, which is TOML throughout.
#include "center_of.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto bytes = hearth::fuzz::text_of(data + 1, size - 1);
  hearth::fuzz::read_center_with(data[0] % 2 == 0 ? "pages/page.md" : "checkin/form.toml", bytes);
  return 0;
}
