// Reads a pack in a child process, which is hearth-pack itself: it gives up the network, every file
// it could write to and most of the computer's memory before it looks at the first byte, and
// whatever becomes of it becomes a refusal here.
#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>

#include "base/clock.h"
#include "sync/reader.h"

namespace hearth::sync {

struct ReaderLimits {
  std::chrono::milliseconds patience{120'000};
  std::size_t memory = std::size_t{3} << 29;             // bytes of address space
  std::size_t largest_catalog = std::size_t{512} << 20;  // bytes
};

// What the command line of the child says; both sides are here so that they agree.
inline constexpr const char* kReadCommand = "read-pack";

class ChildReader : public Reader {
 public:
  // `program`: hearth-pack. `assets`: as in FolderCatalog. `clock` has to outlive it.
  ChildReader(std::filesystem::path program, std::filesystem::path assets, const base::Clock& clock,
              const ReaderLimits& limits = {});

  ReadPack read(std::string_view pack, const trust::Claim& claim) override;

  // Ends a reading under way, from any thread and for good.
  void stop() { stop_ = true; }

 private:
  std::filesystem::path program_, assets_;
  const base::Clock& clock_;
  ReaderLimits limits_;
  std::atomic<bool> stop_ = false;
};

// The child's side: confines itself, reads the pack from descriptor 0, leaves the catalog on 1 and
// the answer on 2. Returns the exit code: 0 once it has answered.
int read_as_child(const trust::Claim& claim, const std::filesystem::path& assets,
                  std::size_t memory, unsigned seconds);

}  // namespace hearth::sync
