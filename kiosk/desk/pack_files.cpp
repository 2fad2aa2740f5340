#include "desk/pack_files.h"

#include "pack/limits.h"
#include "trust/refusals.h"

namespace hearth::desk {

namespace {
constexpr std::size_t kLargestSignature = 16u << 10;
}

std::string signature_beside(const std::string& pack) {
  return pack + ".minisig";
}

base::Result<PackFiles> read_pack_files(const base::Files& files, const std::string& pack) {
  const auto stamp = files.stamp(pack);
  if (stamp && stamp->size > pack::kLargestPack)
    return base::Error{trust::sentence({trust::Refusal::too_large, ""}), pack};
  auto bytes = files.read(pack, pack::kLargestPack);
  if (!bytes) return bytes.error();
  PackFiles found{*std::move(bytes), std::nullopt};
  if (!files.exists(signature_beside(pack))) return found;
  auto signature = files.read(signature_beside(pack), kLargestSignature);
  if (!signature) return signature.error();
  found.signature = *std::move(signature);
  return found;
}

base::Result<trust::TrustList> read_trust_file(const base::Files& files, const std::string& file) {
  const auto text = files.read(file, trust::kLargestTrustFile);
  if (!text) return text.error();
  auto list = trust::read_trust_list(*text);
  if (list) return list;
  // Its own name for the file stands for every file of this kind.
  const auto line = list.error().where.find(", line");
  return base::Error{list.error().message,
                     file + (line == std::string::npos ? "" : list.error().where.substr(line))};
}

}  // namespace hearth::desk
