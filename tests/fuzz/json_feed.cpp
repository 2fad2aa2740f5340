// A Meeting Guide feed, from its JSON to the rows of a center.
#include "base/memory_files.h"
#include "base/time.h"
#include "exchange/meeting_guide.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hearth;
  base::MemoryFiles files;
  files.put("/feed.json", std::string(fuzz::text_of(data, size)));
  const base::Instant issued(std::chrono::seconds(1'795'500'000));
  const auto report = exchange::import_meeting_guide(files, {"/feed.json"}, "/center", issued);
  if (report)
    fuzz::demand(report->read == report->taken + report->left_out);
  else
    fuzz::demand(!report.error().sentence().empty());
  return 0;
}
