// pack.toml.
#include "base/memory_files.h"
#include "pack/reader.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hearth;
  base::MemoryFiles files;
  files.put("/center/pack.toml", std::string(fuzz::text_of(data, size)));
  const auto reading = pack::read_folder(files, "/center");
  if (!reading) fuzz::demand(!reading.error().sentence().empty());
  return 0;
}
