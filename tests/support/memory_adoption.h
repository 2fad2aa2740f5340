// The in-memory twin of sync::Adoption: answers what a test told it to, and remembers what it was
// asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/adoption.h"

namespace hearth::tests {

class MemoryAdoption final : public sync::Adoption {
 public:
  // What the calls find; an error is told instead of all of it.
  std::optional<base::Error> fault;
  sync::SheetsOnStick on_stick;
  sync::Proposal proposal;
  sync::CopiedOut copies{"hearth",
                         {"meetings.xlsx", "resources.xlsx", "notices.xlsx", "rooms.xlsx"}};

  std::vector<std::string> asked;  // "look", "read", "accept Kim", "drop", "undo Kim", "copy_out"
  bool proposed = false;

  base::Result<sync::SheetsOnStick> look(const std::filesystem::path&) override {
    asked.emplace_back("look");
    if (fault) return *fault;
    return on_stick;
  }
  base::Result<sync::Proposal> read(const std::filesystem::path&) override {
    asked.emplace_back("read");
    proposed = !fault;
    if (fault) return *fault;
    return proposal;
  }
  base::Status accept(const std::string& who) override {
    asked.push_back("accept " + who);
    if (fault) return *fault;
    if (!proposed) return base::Error{"There is nothing to accept; read the stick first.", ""};
    proposed = false;
    return {};
  }
  void drop() override {
    asked.emplace_back("drop");
    proposed = false;
  }
  base::Status undo(const std::string& who) override {
    asked.push_back("undo " + who);
    if (fault) return *fault;
    return {};
  }
  base::Result<sync::CopiedOut> copy_out(const std::filesystem::path&) override {
    asked.emplace_back("copy_out");
    if (fault) return *fault;
    return copies;
  }
};

}  // namespace hearth::tests
