#include "app/pack_source.h"

#include <utility>

#include "app/empty_center.h"

namespace hearth::app {

base::Result<catalog::Catalog> first_catalog(const sync::KioskStore& store,
                                             const std::filesystem::path& state,
                                             const std::string& country) {
  const auto record = store.record();
  if (const auto* const pack = record.shown_pack())
    if (auto catalog = catalog::Catalog::open(state / "packs" / (pack->name + ".db")))
      return catalog;
  return empty_center(country);
}

base::Result<std::optional<trust::TrustList>> first_trust(const base::Files& files,
                                                          const std::filesystem::path& file) {
  if (file.empty()) return std::optional<trust::TrustList>();
  const auto text = files.read(file, trust::kLargestTrustFile);
  if (!text) return text.error();
  auto list = trust::read_trust_list(*text);
  if (!list) return list.error();
  return std::optional(*std::move(list));
}

PackSource::PackSource(base::Files& files, sync::KioskStore& store, const base::Clock& clock,
                       const Places& places, std::optional<trust::TrustList> first,
                       base::StickDoor& door, std::function<void(sync::StickNews)> deliver)
    : reader_(places.assets / "../../bin/hearth-pack", places.assets, clock),
      sheet_reader_(places.assets / "../../bin/hearth-pack", clock),
      adoption_(files, places.state, store, reader_, sheet_reader_, clock,
                std::filesystem::temp_directory_path()),
      follower_(files, places.state, store, places.sticks, reader_, clock, std::move(first),
                std::move(deliver), &adoption_, &door) {}

PackSource::~PackSource() {
  reader_.stop();
  sheet_reader_.stop();
}

}  // namespace hearth::app
