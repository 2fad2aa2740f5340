// A table of a center: the format and what stands in its cells.
#include "center_of.h"

// The first byte says which table it is.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr const char* kTables[] = {"meetings.csv", "resources.csv", "notices.csv", "rooms.csv"};
  if (size == 0) return 0;
  hearth::fuzz::read_center_with(kTables[data[0] % 4], hearth::fuzz::text_of(data + 1, size - 1));
  return 0;
}
