#include "sync/stick.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/clutter.h"
#include "seal/signature.h"
#include "trust/trust_list.h"

namespace hearth::sync {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 200;  // of one folder that are looked at; a stick is no library

struct Place {
  fs::path folder;
  bool root = false;
};

// The folder "hearth" before the root.
std::vector<Place> places(const base::Files& files, const fs::path& stick) {
  std::vector<Place> found;
  for (auto& folder : own_folders(files, stick)) found.push_back({std::move(folder), false});
  found.push_back({stick, true});
  return found;
}

bool is_trust_signature(std::string_view name) {
  return name.starts_with(trust::kTrustFile) && name.ends_with(kSignatureEnding);
}

std::vector<std::string> names_in(const base::Files& files, const Place& place) {
  std::vector<std::string> names;
  const auto entries = files.list(place.folder);
  if (!entries) return names;
  for (const auto& entry : *entries) {
    const std::string_view name = entry.name;
    const bool pack = name.ends_with(kPackEnding) ||
                      name.ends_with(std::string(kPackEnding).append(kSignatureEnding));
    const bool trust = !place.root && (name == trust::kTrustFile || is_trust_signature(name));
    if (!entry.is_folder && !base::is_clutter(name) && (pack || trust) && names.size() < kMostFiles)
      names.push_back(entry.name);
  }
  return names;
}

std::optional<std::string> read(const base::Files& files, const fs::path& file, std::size_t limit,
                                StickFinds& finds) {
  // What is far too long is no such text; that is another thing than a stick that cannot be read.
  if (const auto stamp = files.stamp(file); stamp && stamp->size > limit) return std::string();
  auto text = files.read(file, limit);
  if (text) return *std::move(text);
  if (!finds.fault) finds.fault = text.error();
  return std::nullopt;
}

// What the signature says, if it is one.
trust::Claim claim_of(const std::optional<std::string>& text) {
  if (!text) return {};
  const auto read = seal::Signature::parse(*text);
  const auto* const signature = std::get_if<seal::Signature>(&read);
  if (signature == nullptr) return {};
  return trust::read_claim(signature->trusted_comment()).value_or(trust::Claim{});
}

bool is_better(const PackOnStick& a, const PackOnStick& b, const std::string& center) {
  const auto rank = [&](const PackOnStick& one) {
    return std::tuple(one.claim.id == center && !center.empty(), !one.claim.id.empty(),
                      one.claim.sequence);
  };
  return rank(a) > rank(b);
}

}  // namespace

std::vector<fs::path> own_folders(const base::Files& files, const fs::path& stick) {
  std::vector<fs::path> found;
  const auto entries = files.list(stick);
  if (!entries) return found;
  for (const auto& entry : *entries) {
    auto name = entry.name;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (entry.is_folder && name == kStickFolder) found.push_back(stick / entry.name);
  }
  return found;
}

StickFinds look_at(const base::Files& files, const fs::path& stick, const std::string& center) {
  StickFinds finds;
  for (const auto& place : places(files, stick)) {
    const auto names = names_in(files, place);
    for (const auto& name : names) {
      const auto file = place.folder / name;
      if (name == trust::kTrustFile) {
        finds.trust_list = read(files, file, trust::kLargestTrustFile, finds);
      } else if (is_trust_signature(name)) {
        if (auto text = read(files, file, kLargestSignature, finds))
          finds.trust_signatures.push_back(*std::move(text));
      } else if (name.ends_with(kPackEnding)) {
        PackOnStick pack{file, std::nullopt, {}};
        const auto beside = name + std::string(kSignatureEnding);
        if (std::find(names.begin(), names.end(), beside) != names.end())
          pack.signature = read(files, place.folder / beside, kLargestSignature, finds);
        pack.claim = claim_of(pack.signature);
        if (!finds.pack || is_better(pack, *finds.pack, center)) finds.pack = std::move(pack);
      }
    }
  }
  return finds;
}

std::string stick_stamps(const base::Files& files, const fs::path& stick) {
  std::string text;
  for (const auto& place : places(files, stick))
    for (const auto& name : names_in(files, place)) {
      const auto file = place.folder / name;
      const auto stamp = files.stamp(file);
      text.append(file.string()).append(1, ' ');
      if (stamp)
        text.append(std::to_string(stamp->size))
            .append(1, ' ')
            .append(std::to_string(stamp->modified_ns));
      text.append(1, '\n');
    }
  return text;
}

}  // namespace hearth::sync
