#include "sync/child_sheet_reader.h"

#include <unistd.h>

#include <algorithm>

#include "base/child_process.h"
#include "base/confinement.h"
#include "base/translatable.h"
#include "pack/limits.h"
#include "pack/table_rows.h"
#include "sync/child_side.h"
#include "sync/frames.h"
#include "sync/sheet_refusals.h"

namespace hearth::sync {

namespace {

using How = base::ChildEnding::How;

constexpr std::size_t kMostInput =
    pack::kLargestPack + pack::kTableNames.size() * pack::kLargestTable + (64u << 10);

// The child's own: from what it was given.
base::Result<SheetReading> read_given(std::string_view input) {
  const auto frames = read_frames(input);
  if (!frames || frames->empty() || frames->front().name != "pack") return kSheetsUnreadable;
  std::vector<CopiedSheet> sheets;
  for (auto frame = frames->begin() + 1; frame != frames->end(); ++frame) {
    const auto index = static_cast<std::size_t>(frame->name.front() - 'a');
    const auto line = frame->bytes.find('\n');
    if (index >= pack::kTableNames.size() || line == std::string::npos) return kSheetsUnreadable;
    sheets.push_back({static_cast<pack::TableName>(index), frame->bytes.substr(0, line),
                      frame->bytes.substr(line + 1)});
  }
  return read_sheets(frames->front().bytes, sheets);
}

}  // namespace

ChildSheetReader::ChildSheetReader(std::filesystem::path program, const base::Clock& clock,
                                   const SheetReaderLimits& limits)
    : program_(std::move(program)), clock_(clock), limits_(limits) {}

base::Result<SheetReading> ChildSheetReader::read(std::string_view pack,
                                                  const std::vector<CopiedSheet>& sheets) {
  std::vector<Frame> frames{{"pack", std::string(pack)}};
  for (const auto& sheet : sheets) {
    auto name = sheet.name;
    std::replace(name.begin(), name.end(), '\n', ' ');
    frames.push_back({std::string(1, static_cast<char>('a' + static_cast<int>(sheet.table))),
                      name + "\n" + sheet.bytes});
  }
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits_.patience).count();
  auto ending = base::run_child(program_,
                                {kReadSheetsCommand, "--memory", std::to_string(limits_.memory),
                                 "--seconds", std::to_string(seconds)},
                                write_frames(frames),
                                {.patience = limits_.patience, .most_out = limits_.largest_answer},
                                clock_, stop_);
  if (!ending) return kReadingStopped;
  if (ending->how == How::took_too_long)
    return base::Error{N_("Reading the spreadsheets took too long."), ""};
  if (ending->how == How::said_too_much) return kSheetsTooHungry;
  if (ending->how != How::exited || ending->code != 0) return kReadingStopped;
  auto reading = read_sheet_reading(ending->out);
  if (!reading) return kReadingStopped;
  return *std::move(reading);
}

int read_sheets_as_child(std::size_t memory, unsigned seconds) {
  answer_when_hungry(STDOUT_FILENO, write_sheet_reading(kSheetsTooHungry));
  const auto confined = base::confine({memory, seconds});
  const auto reading = confined ? read_given(read_to_end(STDIN_FILENO, kMostInput))
                                : base::Result<SheetReading>(kReadingStopped);
  return write_all(STDOUT_FILENO, write_sheet_reading(reading)) ? 0 : 1;
}

}  // namespace hearth::sync
