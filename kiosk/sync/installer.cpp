#include "sync/installer.h"

#include <algorithm>
#include <set>

#include "base/translatable.h"
#include "catalog/catalog.h"
#include "pack/limits.h"
#include "seal/digest.h"
#include "seal/keys.h"
#include "seal/signature.h"
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

constexpr std::string_view kCatalogEnding = ".db";

// Tells packs of the same number apart, such as the first of a new key.
std::string name_of(const KeptPack& pack, const std::string& bytes) {
  const auto digest = seal::shown(seal::digest(bytes));
  return pack.claim.id + '-' + pack.number() + '-' + digest;
}

std::string title_of(const KeptPack& pack) {
  return pack.summary.title + ", pack " + pack.number();
}

// What the kiosk's own signature says; nothing that comes from a stick may say so.
std::string own_claim(const KeptPack& pack) {
  return "hearth-kiosk:" + pack.claim.id + ':' + pack.number();
}

std::string title_of(const trust::TrustList& list) {
  return "trust list " + std::to_string(list.version);
}

// The oldest go. Of the packs that came on sticks the latest stays, however often it was changed
// here: it is what the kiosk's own ones are made of.
void trim(KioskRecord& record) {
  auto& packs = record.packs;
  while (packs.size() > kMostPacks) {
    const auto last = std::find_if(packs.rbegin(), packs.rend(),
                                   [](const KeptPack& one) { return !one.is_own(); });
    const std::size_t base = static_cast<std::size_t>(packs.rend() - last) - 1;
    const std::size_t oldest = last != packs.rend() && base == 0 ? 1 : 0;
    packs.erase(packs.begin() + static_cast<std::ptrdiff_t>(oldest));
    if (record.shown > oldest) --record.shown;
  }
}

}  // namespace

Installer::Installer(base::Files& files, fs::path state, KioskStore& store, Reader& reader,
                     const base::Clock& clock)
    : files_(files), state_(std::move(state)), store_(store), reader_(reader), clock_(clock) {}

Status Installer::begin(const std::optional<trust::TrustList>& first) {
  if (store_.damaged()) return {};
  clear_away();
  if (!first || record().trust) return {};
  return store_.change([&](KioskRecord& record) -> Status {
    record.trust = first;
    record.note(happening(Kind::trust_begun, title_of(*first), "from the settings"));
    return {};
  });
}

fs::path Installer::pack_file(const std::string& name, std::string_view ending) const {
  return packs_folder() / (name + std::string(ending));
}

fs::path Installer::signature_file(const std::string& name) const {
  return pack_file(name, std::string(kPackEnding).append(kSignatureEnding));
}

std::optional<fs::path> Installer::catalog_of(const KioskRecord& record) const {
  const auto* const pack = record.shown_pack();
  if (pack == nullptr) return std::nullopt;
  return pack_file(pack->name, kCatalogEnding);
}

Status Installer::restore_catalog() {
  const auto record = store_.record();
  const auto* const pack = record.shown_pack();
  if (pack == nullptr) return Error{"There is no pack to show.", ""};
  const auto bytes = pack_bytes(*pack);
  if (!bytes) return bytes.error();
  const auto read = reader_.read(*bytes, pack->claim);
  if (const auto* refused = std::get_if<Refused>(&read))
    return Error{trust::sentence(*refused), pack_file(pack->name, kPackEnding).string()};
  return files_.replace(pack_file(pack->name, kCatalogEnding), std::get<BuiltPack>(read).catalog);
}

base::Result<std::string> Installer::pack_bytes(const KeptPack& pack) const {
  const auto file = pack_file(pack.name, kPackEnding);
  auto bytes = files_.read(file, pack::kLargestPack);
  if (bytes && name_of(pack, *bytes) != pack.name)
    return Error{"This pack was damaged on the kiosk's disk; bring it again on a stick.",
                 file.string()};
  return bytes;
}

// Files of packs that are not kept: what was interrupted, or is older than what is kept.
void Installer::clear_away() {
  const auto entries = files_.list(packs_folder());
  if (!entries) return;
  const auto record = store_.record();
  std::set<fs::path> kept;
  for (const auto& pack : record.packs)
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
  auto note = happening(Kind::refused, std::move(what), refused.detail);
  note.refusal = trust::number_of(refused.why);
  // It is told on the screen in any case; a disk that does not take the note is no second refusal.
  [[maybe_unused]] const auto status = store_.change([&](KioskRecord& record) -> Status {
    record.note(std::move(note));
    return {};
  });
  Progress progress;
  progress.stage = Stage::refused;
  progress.refused = std::move(refused);
  return progress;
}

Progress Installer::take(const base::Files& files, const fs::path& stick,
                         const std::function<void(const Progress&)>& tell) {
  const auto finds = look_at(files, stick, record().center);
  if (finds.empty()) return {};
  if (store_.damaged()) return refuse({Refusal::not_kept, "kiosk.db cannot be read"}, "");
  if (finds.fault) return refuse({Refusal::stick_unreadable, finds.fault->message}, "");
  if (!record().trust && finds.trust_list) return begin_trust(*finds.trust_list);
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
  auto status = store_.change([&](KioskRecord& record) -> Status {
    if (!to_confirm_ || record.trust)
      return Error{"There are no words to compare; put the stick in again.", ""};
    record.trust = to_confirm_;
    record.note(happening(Kind::trust_begun, title_of(*to_confirm_), "six words were compared"));
    return {};
  });
  if (status) to_confirm_.reset();
  return status;
}

std::optional<Progress> Installer::replace_trust(const StickFinds& finds) {
  const auto now = record().trust;
  if (!now || !finds.trust_list) return std::nullopt;
  auto succession = trust::succeed(*now, *finds.trust_list, finds.trust_signatures);
  if (auto* refused = std::get_if<Refused>(&succession))
    return refuse(*std::move(refused), "trust list");
  const auto* const list = std::get_if<trust::TrustList>(&succession);
  if (list == nullptr) return std::nullopt;
  const auto status = store_.change([&](KioskRecord& record) -> Status {
    record.floor.replace(*now, *list);
    record.trust = *list;
    record.note(happening(Kind::trust_replaced, title_of(*list), ""));
    return {};
  });
  if (!status) return refuse({Refusal::not_kept, status.error().message}, title_of(*list));
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
  auto known = record();
  const trust::Standing standing{known.trust.value_or(trust::TrustList{}), std::move(known.floor),
                                 std::move(known.center)};
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
  KeptPack pack{"", accepted.claim, built.summary, accepted.key.name, clock_.now(), 0};
  pack.name = name_of(pack, bytes);
  const auto title = title_of(pack);
  // The catalog comes from a process that read what a stranger may have written.
  if (const auto catalog = catalog::Catalog::open_image(built.catalog); !catalog)
    return refuse({Refusal::reading_stopped, catalog.error().message}, title);
  auto status = keep_files(pack.name, bytes, signature, built.catalog);
  const auto before = record();
  // With this it is installed; before it, everything is as it was.
  if (status)
    status = store_.change([&](KioskRecord& record) -> Status {
      std::erase_if(record.packs, [&](const KeptPack& one) { return one.name == pack.name; });
      record.packs.push_back(pack);
      record.shown = record.packs.size() - 1;
      trim(record);
      record.floor.accept(accepted.key.key, accepted.claim.sequence);
      record.center = accepted.claim.id;
      record.note(happening(Kind::installed, title, accepted.key.name));
      return {};
    });
  clear_away();
  if (!status) return refuse({Refusal::not_kept, status.error().message}, title);
  Progress progress;
  progress.stage = Stage::installed;
  progress.summary = std::move(built.summary);
  progress.sequence = accepted.claim.sequence;
  if (const auto* const own = before.shown_pack(); own != nullptr && own->is_own())
    progress.replaced_own = own->number();
  return progress;
}

Status Installer::keep_files(const std::string& name, const std::string& bytes,
                             const std::string& signature, const std::string& catalog) {
  auto status = files_.replace(pack_file(name, kPackEnding), bytes);
  if (status) status = files_.replace(signature_file(name), signature);
  if (status) status = files_.replace(pack_file(name, kCatalogEnding), catalog);
  return status;
}

std::string Installer::next_own_number() const {
  const auto known = record();
  const auto* const shown = known.shown_pack();
  if (shown == nullptr) return {};
  auto next = *shown;
  next.revision = known.next_revision();
  return next.number();
}

Status Installer::install_own(const std::string& bytes, const seal::SigningKey& key,
                              const BuiltPack& built, const std::string& who) {
  const auto known = record();
  const auto* const shown = known.shown_pack();
  if (shown == nullptr) return Error{N_("There is no pack on this kiosk."), ""};
  if (const auto catalog = catalog::Catalog::open_image(built.catalog); !catalog)
    return catalog.error();
  KeptPack pack{"", shown->claim, built.summary, who, clock_.now(), known.next_revision()};
  pack.name = name_of(pack, bytes);
  auto status =
      keep_files(pack.name, bytes, seal::sign(bytes, key, own_claim(pack)), built.catalog);
  // With this it is shown; before it, everything is as it was.
  if (status)
    status = store_.change([&](KioskRecord& record) -> Status {
      // What was undone is gone with it, and what was shown is one step back.
      auto& packs = record.packs;
      const auto next = packs.begin() + static_cast<std::ptrdiff_t>(record.shown) + 1;
      const auto kept =
          std::find_if(next, packs.end(), [](const auto& one) { return !one.is_own(); });
      packs.insert(packs.erase(next, kept), pack);
      ++record.shown;
      trim(record);
      record.note(happening(Kind::installed, title_of(pack), who));
      return {};
    });
  clear_away();
  return status;
}

Status Installer::step(std::ptrdiff_t by, const Happening& what, const Error& none) {
  return store_.change([&](KioskRecord& record) -> Status {
    const auto to = static_cast<std::ptrdiff_t>(record.shown) + by;
    if (to < 0 || to >= std::ssize(record.packs)) return none;
    record.shown = static_cast<std::size_t>(to);
    const auto& pack = record.packs[record.shown];
    auto note = what;
    note.what = title_of(pack);
    record.note(std::move(note));
    return {};
  });
}

Status Installer::go_back(const std::string& who) {
  return step(-1, happening(Kind::went_back, "", who),
              {N_("There is no earlier pack on this kiosk."), ""});
}

Status Installer::go_forward(const std::string& who) {
  return step(1, happening(Kind::went_forward, "", who),
              {N_("There is no later pack on this kiosk."), ""});
}

}  // namespace hearth::sync
