#include "sync/child_reader.h"

#include <signal.h>
#include <unistd.h>

#include <string>

#include "base/child_process.h"
#include "base/confinement.h"
#include "base/files.h"
#include "pack/limits.h"
#include "sync/child_side.h"
#include "sync/reading_answer.h"
#include "sync/vocabulary.h"

namespace hearth::sync {

namespace {

using How = base::ChildEnding::How;
using trust::Refusal;
using trust::Refused;

Refused refusal_of(const base::ChildEnding& ending) {
  switch (ending.how) {
    case How::took_too_long:
      return {Refusal::reading_too_slow, ""};
    case How::said_too_much:
      return {Refusal::reading_too_hungry, ""};
    case How::died:
      if (ending.code == SIGXCPU) return {Refusal::reading_too_slow, ""};
      return {Refusal::reading_stopped, "signal " + std::to_string(ending.code)};
    case How::no_longer_wanted:
      return {Refusal::reading_stopped, "the kiosk was closed"};
    case How::exited:
      break;
  }
  return {Refusal::reading_stopped, "exit code " + std::to_string(ending.code)};
}

}  // namespace

ChildReader::ChildReader(std::filesystem::path program, std::filesystem::path assets,
                         const base::Clock& clock, const ReaderLimits& limits)
    : program_(std::move(program)), assets_(std::move(assets)), clock_(clock), limits_(limits) {}

ReadPack ChildReader::read(std::string_view pack, const trust::Claim& claim) {
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits_.patience).count();
  const std::vector<std::string> words{
      kReadCommand,           claim.id,   std::to_string(claim.sequence), "--assets",
      assets_.string(),       "--memory", std::to_string(limits_.memory), "--seconds",
      std::to_string(seconds)};
  auto ending = base::run_child(program_, words, pack,
                                {.patience = limits_.patience, .most_out = limits_.largest_catalog},
                                clock_, stop_);
  if (!ending) return Refused{Refusal::reading_stopped, ending.error().sentence()};
  if (ending->how != How::exited || ending->code != 0) return refusal_of(*ending);
  auto answer = read_answer(ending->err);
  if (!answer) return Refused{Refusal::reading_stopped, "without an answer"};
  if (auto* refused = std::get_if<Refused>(&*answer)) return *std::move(refused);
  return BuiltPack{std::get<PackSummary>(*std::move(answer)), std::move(ending->out)};
}

int read_as_child(const trust::Claim& claim, const std::filesystem::path& assets,
                  std::size_t memory, unsigned seconds) {
  // From our own files, which are no stranger's, and before the first byte of the pack.
  const auto vocabulary =
      assets.empty() ? catalog::Vocabulary() : load_vocabulary(base::DiskFiles(), assets);
  answer_when_hungry(STDERR_FILENO, write_answer(Refused{Refusal::reading_too_hungry, ""}));
  const auto confined = base::confine({memory, seconds});
  const auto read =
      confined ? read_pack(read_to_end(STDIN_FILENO, pack::kLargestPack), claim, vocabulary)
               : Refused{Refusal::reading_stopped, confined.error().message};
  if (const auto* refused = std::get_if<Refused>(&read))
    return write_all(STDERR_FILENO, write_answer(*refused)) ? 0 : 1;
  const auto& built = std::get<BuiltPack>(read);
  const bool told = write_all(STDOUT_FILENO, built.catalog) &&
                    write_all(STDERR_FILENO, write_answer(built.summary));
  return told ? 0 : 1;
}

}  // namespace hearth::sync
