// trust.toml. What is read is written and read again the same.
#include "trust/trust_list.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hearth;
  const auto list = trust::read_trust_list(fuzz::text_of(data, size));
  if (list)
    fuzz::demand(trust::read_trust_list(trust::write_trust_list(*list)).value() == *list);
  else
    fuzz::demand(!list.error().sentence().empty());
  return 0;
}
