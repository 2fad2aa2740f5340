// How far staff have come with spreadsheets: what was found on the stick, what it would change,
// what came of it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "base/result.h"
#include "sync/proposal.h"

namespace hearth::sync {

enum class SheetRequest : std::uint8_t { look, read, accept, drop, undo, copy_out };

struct SheetNews {
  enum class Step : std::uint8_t {
    idle,
    looking,
    found,     // `on_stick`
    reading,   //
    proposed,  // `proposal`
    accepting,
    accepted,
    undoing,
    undone,
    copying,
    copied,  // `copies`
    failed   // `fault`
  };
  Step step = Step::idle;
  SheetsOnStick on_stick = {};
  std::shared_ptr<const Proposal> proposal = {};
  CopiedOut copies = {};
  std::optional<base::Error> fault = {};
};

// What is under way once it was asked for.
SheetNews::Step step_of(SheetRequest request);

}  // namespace hearth::sync
