// The bytes of a whole pack: its ZIP, and what is in it.
#include "pack/pack_reader.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hearth;
  const auto read = pack::read_pack(fuzz::text_of(data, size));
  if (const auto* refused = std::get_if<trust::Refused>(&read))
    fuzz::demand(!trust::sentence(*refused).empty());
  return 0;
}
