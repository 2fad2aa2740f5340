// What lies on a stick for the kiosk: packs and a trust list, in its folder "hearth" or, packs
// only, at its root. All else on it is passed over.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/files.h"
#include "trust/claim.h"

namespace hearth::sync {

inline constexpr const char* kStickFolder = "hearth";
inline constexpr std::string_view kPackEnding = ".hearthpack", kSignatureEnding = ".minisig";
inline constexpr std::size_t kLargestSignature = 16u << 10;  // bytes

struct PackOnStick {
  std::filesystem::path file;
  std::optional<std::string> signature;  // the text; none: there is no such file
  trust::Claim claim;                    // what the signature says, proven by nobody; may be empty
};

struct StickFinds {
  std::optional<PackOnStick> pack;        // the newest for this center, else the newest of all
  std::optional<std::string> trust_list;  // the text of trust.toml
  std::vector<std::string> trust_signatures;
  std::optional<base::Error> fault;  // something of it could not be read
  bool empty() const { return !pack && !trust_list && !fault; }
};

// Its folder "hearth", however it is written: a FAT file system does not tell capitals apart. On
// one that does there may be several.
std::vector<std::filesystem::path> own_folders(const base::Files& files,
                                               const std::filesystem::path& stick);

// `center`: the id of the packs until now; may be empty.
StickFinds look_at(const base::Files& files, const std::filesystem::path& stick,
                   const std::string& center);

// Names, sizes and times of what look_at() would read: equal texts mean that nothing has changed,
// and an empty one that there is nothing.
std::string stick_stamps(const base::Files& files, const std::filesystem::path& stick);

}  // namespace hearth::sync
