// Reads spreadsheets in a child process, which is hearth-pack itself, confined as the one that
// reads packs (child_reader.h).
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>

#include "base/clock.h"
#include "sync/sheet_reader.h"

namespace hearth::sync {

struct SheetReaderLimits {
  std::chrono::milliseconds patience{120'000};
  std::size_t memory = std::size_t{3} << 29;           // bytes of address space
  std::size_t largest_answer = std::size_t{64} << 20;  // bytes
};

inline constexpr const char* kReadSheetsCommand = "read-sheets";

class ChildSheetReader : public SheetReader {
 public:
  // `program`: hearth-pack. `clock` has to outlive it.
  ChildSheetReader(std::filesystem::path program, const base::Clock& clock,
                   const SheetReaderLimits& limits = {});

  base::Result<SheetReading> read(std::string_view pack,
                                  const std::vector<CopiedSheet>& sheets) override;

  // Ends a reading under way, from any thread and for good.
  void stop() { stop_ = true; }

 private:
  std::filesystem::path program_;
  const base::Clock& clock_;
  SheetReaderLimits limits_;
  std::atomic<bool> stop_ = false;
};

// The child's side: confines itself, reads pack and sheets from descriptor 0, answers on 1. Returns
// the exit code: 0 once it has answered.
int read_sheets_as_child(std::size_t memory, unsigned seconds);

}  // namespace hearth::sync
