#include "sync/installer.h"

#include <algorithm>
#include <limits>
#include <set>

#include "catalog/catalog.h"
#include "pack/limits.h"
#include "seal/digest.h"
#include "seal/keys.h"
#include "trust/six_words.h"
#include "trust/succession.h"

namespace hearth::sync {

namespace {

namespace fs = std::filesystem;
using base::Error;
using base::Status;
using Kind = Happening::Kind;
using Stage = Progress::Stage;
using trust::Refusal;
using trust::Refused;

constexpr std::size_t kAnySize = std::numeric_limits<std::size_t>::max();
constexpr std::string_view kCatalogEnding = ".db";
constexpr const char* kRecordFile = "kiosk.db";

const Error kNoRecord{
    "What this kiosk knew of packs cannot be read, so nothing is changed; set the kiosk up again.",
    kRecordFile};

// Tells packs of the same number apart, such as the first of a new key.
std::string name_of(const trust::Claim& claim, const std::string& bytes) {
  const auto digest = seal::shown(seal::digest(bytes));
  return claim.id + '-' + std::to_string(claim.sequence) + '-' + digest;
}

std::string title_of(const PackSummary& summary, std::int64_t sequence) {
  return summary.title + ", pack " + std::to_string(sequence);
}

std::string title_of(const trust::TrustList& list) {
  return "trust list " + std::to_string(list.version);
}

void trim(KioskRecord& record) {
  while (record.packs.size() > kMostPacks) {
    record.packs.erase(record.packs.begin());
    if (record.shown > 0) --record.shown;
  }
}

}  // namespace

Installer::Installer(base::Files& files, fs::path state, Reader& reader, const base::Clock& clock)
    : files_(files), state_(std::move(state)), reader_(reader), clock_(clock) {}

Status Installer::open(const std::optional<trust::TrustList>& first) {
  if (files_.exists(state_ / kRecordFile)) {
    const auto image = files_.read(state_ / kRecordFile, kAnySize);
    auto record = image ? read_kiosk_record(*image) : base::Result<KioskRecord>(image.error());
    damaged_ = !record;
    if (damaged_) return record.error();
    record_ = *std::move(record);
  }
  clear_away();
  if (record_.trust || !first) return {};
  auto next = record_;
  next.trust = first;
  next.note(happening(Kind::trust_begun, title_of(*first), "from the settings"));
  return commit(std::move(next));
}

fs::path Installer::pack_file(const std::string& name, std::string_view ending) const {
  return packs_folder() / (name + std::string(ending));
}

fs::path Installer::signature_file(const std::string& name) const {
  return pack_file(name, std::string(kPackEnding).append(kSignatureEnding));
}

std::optional<fs::path> Installer::catalog() const {
  const auto* const pack = record_.shown_pack();
  if (pack == nullptr) return std::nullopt;
  return pack_file(pack->name, kCatalogEnding);
}

Status Installer::restore_catalog() {
  const auto* const pack = record_.shown_pack();
  if (pack == nullptr) return Error{"There is no pack to show.", ""};
  const auto file = pack_file(pack->name, kPackEnding);
  const auto bytes = files_.read(file, pack::kLargestPack);
  if (!bytes) return bytes.error();
  if (name_of(pack->claim, *bytes) != pack->name)
    return Error{"This pack was damaged on the kiosk's disk; bring it again on a stick.",
                 file.string()};
  const auto read = reader_.read(*bytes, pack->claim);
  if (const auto* refused = std::get_if<Refused>(&read))
    return Error{trust::sentence(*refused), file.string()};
  return files_.replace(pack_file(pack->name, kCatalogEnding), std::get<BuiltPack>(read).catalog);
}

// Replacing this file is what makes a change; before it everything is as it was.
Status Installer::commit(KioskRecord next) {
  if (damaged_) return kNoRecord;
  const auto image = write_kiosk_record(next);
  if (!image) return image.error();
  if (auto written = files_.replace(state_ / kRecordFile, *image); !written) return written;
  record_ = std::move(next);
  return {};
}

// Files of packs that are not kept: what was interrupted, or is older than what is kept.
void Installer::clear_away() {
  const auto entries = files_.list(packs_folder());
  if (!entries) return;
  std::set<fs::path> kept;
  for (const auto& pack : record_.packs)
    kept.insert({pack_file(pack.name, kPackEnding), signature_file(pack.name),
                 pack_file(pack.name, kCatalogEnding)});
  for (const auto& entry : *entries)
    if (const auto file = packs_folder() / entry.name; !entry.is_folder && !kept.contains(file)) {
      // What cannot be cleared away now is cleared away at the next start.
      [[maybe_unused]] const auto status = files_.discard(file);
    }
}

Happening Installer::happening(Kind kind, std::string what, std::string detail) const {
  return {kind, clock_.now(), std::move(what), 0, std::move(detail)};
}

Progress Installer::refuse(Refused refused, std::string what) {
  auto next = record_;
  auto note = happening(Kind::refused, std::move(what), refused.detail);
  note.refusal = trust::number_of(refused.why);
  next.note(std::move(note));
  // It is told on the screen in any case; a disk that does not take the note is no second refusal.
  [[maybe_unused]] const auto status = commit(std::move(next));
  Progress progress;
  progress.stage = Stage::refused;
  progress.refused = std::move(refused);
  return progress;
}

Progress Installer::take(const base::Files& files, const fs::path& stick,
                         const std::function<void(const Progress&)>& tell) {
  const auto finds = look_at(files, stick, record_.center);
  if (finds.empty()) return {};
  if (damaged_) return refuse({Refusal::not_kept, kNoRecord.sentence()}, "");
  if (finds.fault) return refuse({Refusal::stick_unreadable, finds.fault->message}, "");
  if (!record_.trust && finds.trust_list) return begin_trust(*finds.trust_list);
  auto trusted = replace_trust(finds);
  if (finds.pack) {
    auto taken = take_pack(files, *finds.pack, tell);
    // Of two things to tell, what came of the pack; unless nothing did.
    if (taken.stage != Stage::nothing || !trusted) return taken;
  }
  return trusted.value_or(Progress{});
}

Progress Installer::begin_trust(const std::string& text) {
  const auto list = trust::read_trust_list(text);
  if (!list) return refuse({Refusal::list_unreadable, list.error().sentence()}, "");
  auto words = trust::six_words(*list);
  if (!words) return refuse({Refusal::not_kept, words.error().message}, "");
  to_confirm_ = *list;
  Progress progress;
  progress.stage = Stage::first_trust;
  progress.words = *std::move(words);
  return progress;
}

Status Installer::confirm_trust() {
  if (!to_confirm_ || record_.trust)
    return Error{"There are no words to compare; put the stick in again.", ""};
  auto next = record_;
  next.trust = to_confirm_;
  next.note(happening(Kind::trust_begun, title_of(*to_confirm_), "six words were compared"));
  auto status = commit(std::move(next));
  if (status) to_confirm_.reset();
  return status;
}

std::optional<Progress> Installer::replace_trust(const StickFinds& finds) {
  if (!record_.trust || !finds.trust_list) return std::nullopt;
  auto succession = trust::succeed(*record_.trust, *finds.trust_list, finds.trust_signatures);
  if (auto* refused = std::get_if<Refused>(&succession))
    return refuse(*std::move(refused), "trust list");
  const auto* const list = std::get_if<trust::TrustList>(&succession);
  if (list == nullptr) return std::nullopt;
  auto next = record_;
  next.floor.replace(*record_.trust, *list);
  next.trust = *list;
  next.note(happening(Kind::trust_replaced, title_of(*list), ""));
  if (const auto status = commit(std::move(next)); !status)
    return refuse({Refusal::not_kept, status.error().message}, title_of(*list));
  Progress progress;
  progress.stage = Stage::trust_replaced;
  return progress;
}

Progress Installer::take_pack(const base::Files& files, const PackOnStick& pack,
                              const std::function<void(const Progress&)>& tell) {
  const auto name = pack.file.filename().string();
  Progress progress;
  progress.sequence = pack.claim.sequence;
  const auto say = [&](Stage stage) {
    progress.stage = stage;
    if (tell) tell(progress);
  };
  const trust::Standing standing{record_.trust.value_or(trust::TrustList{}), record_.floor,
                                 record_.center};
  say(Stage::found);
  const auto stamp = files.stamp(pack.file);
  if (stamp && stamp->size > pack::kLargestPack) return refuse({Refusal::too_large, name}, name);
  // From here on only this copy is looked at: what is verified is what is read and kept.
  const auto bytes = files.read(pack.file, pack::kLargestPack);
  if (!bytes) return refuse({Refusal::stick_unreadable, bytes.error().message}, name);
  const auto judgement = trust::judge(standing, *bytes, pack.signature);
  if (const auto* refused = std::get_if<Refused>(&judgement)) return refuse(*refused, name);
  const auto* const accepted = std::get_if<trust::Accepted>(&judgement);
  if (accepted == nullptr) return {};
  say(Stage::checking);
  auto read = reader_.read(*bytes, accepted->claim);
  if (auto* refused = std::get_if<Refused>(&read)) return refuse(*std::move(refused), name);
  return install(*bytes, *pack.signature, *accepted, std::get<BuiltPack>(std::move(read)));
}

Progress Installer::install(const std::string& bytes, const std::string& signature,
                            const trust::Accepted& accepted, BuiltPack built) {
  const auto title = title_of(built.summary, accepted.claim.sequence);
  // The catalog comes from a process that read what a stranger may have written.
  if (const auto catalog = catalog::Catalog::open_image(built.catalog); !catalog)
    return refuse({Refusal::reading_stopped, catalog.error().message}, title);
  KeptPack pack{name_of(accepted.claim, bytes), accepted.claim, built.summary, accepted.key.name,
                clock_.now()};
  auto next = record_;
  std::erase_if(next.packs, [&](const KeptPack& one) { return one.name == pack.name; });
  next.packs.push_back(pack);
  next.shown = next.packs.size() - 1;
  trim(next);
  next.floor.accept(accepted.key.key, accepted.claim.sequence);
  next.center = accepted.claim.id;
  next.note(happening(Kind::installed, title, accepted.key.name));

  auto status = files_.replace(pack_file(pack.name, kPackEnding), bytes);
  if (status)
    status = files_.replace(pack_file(pack.name, std::string(kPackEnding).append(kSignatureEnding)),
                            signature);
  if (status) status = files_.replace(pack_file(pack.name, kCatalogEnding), built.catalog);
  if (status) status = commit(std::move(next));
  clear_away();
  if (!status) return refuse({Refusal::not_kept, status.error().message}, title);
  Progress progress;
  progress.stage = Stage::installed;
  progress.summary = std::move(built.summary);
  progress.sequence = accepted.claim.sequence;
  return progress;
}

Status Installer::show(std::size_t pack, Kind kind) {
  auto next = record_;
  next.shown = pack;
  const auto& shown = next.packs[pack];
  next.note(happening(kind, title_of(shown.summary, shown.claim.sequence), ""));
  return commit(std::move(next));
}

Status Installer::go_back() {
  if (record_.shown == 0 || record_.packs.empty())
    return Error{"There is no earlier pack on this kiosk.", ""};
  return show(record_.shown - 1, Kind::went_back);
}

Status Installer::go_forward() {
  if (record_.shown + 1 >= record_.packs.size())
    return Error{"There is no later pack on this kiosk.", ""};
  return show(record_.shown + 1, Kind::went_forward);
}

}  // namespace hearth::sync
