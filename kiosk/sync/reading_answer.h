// What the child that reads a pack says on its standard error, a few lines of text; on its standard
// output it leaves the catalog.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "sync/reader.h"

namespace hearth::sync {

using ReadingAnswer = std::variant<PackSummary, trust::Refused>;

std::string write_answer(const ReadingAnswer& answer);
// None for anything but a whole answer: the child may have been taken over by what it read.
std::optional<ReadingAnswer> read_answer(std::string_view text);

}  // namespace hearth::sync
